import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { type LinePlace, readingPoints } from '../../../../src/core/domain/conversation/reading-points.ts';
import type { StoredTurn } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import { formatCounted, formatDecimal, NO_VALUE } from '../../../format/numbers.ts';
import { Figure } from '../../../ui/Figure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useKeepQuestion } from '../../practice/questions/use-keep-question.ts';
import classes from './QuestionPoints.module.css';
import { StepThrough } from './StepThrough.tsx';

/** How somebody asked: the questions that opened most, those in a row, those with a why, and how long was waited. */
export function QuestionPoints({
  conversation,
  turns,
  goTo,
}: {
  conversation: Conversation;
  turns: readonly StoredTurn[];
  goTo: (place: LinePlace) => void;
}) {
  const { corrections, coachSpeakers, timing, keepsText } = conversation;
  const points = useMemo(
    () => readingPoints(turns, corrections, { hasSeconds: timing === 'seconds', coachSpeakers }),
    [turns, corrections, timing, coachSpeakers],
  );
  const { keep, isKept } = useKeepQuestion();
  const { best, stacked, whys, pauses, questions, questionTurns } = points;
  return (
    <Panel title="Your questions">
      <div className={classes.points}>
        {keepsText && best.length > 0 && (
          <div>
            <h3 className={classes.head}>Your best questions</h3>
            <p className={classes.soft}>They opened the longest answers.</p>
            <ol className={classes.best}>
              {best.map((question) => (
                <li key={`${question.turn}.${question.move}`}>
                  <button type="button" className={classes.question} onClick={() => goTo(question)}>
                    {question.text}
                  </button>
                  <span className={classes.under}>
                    <span className={classes.soft}>
                      {formatCounted(question.answerWords, 'word')} in answer
                    </span>
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={isKept(question.text.slice(0, 300))}
                      aria-label={`${isKept(question.text.slice(0, 300)) ? 'Kept' : 'Keep'} “${question.text}”`}
                      onClick={() =>
                        void keep({
                          text: question.text.slice(0, 300),
                          conversation: conversation.conversation,
                          source: 'best',
                          fromConversationId: conversation.id,
                          answerWords: question.answerWords,
                        })
                      }
                    >
                      {isKept(question.text.slice(0, 300)) ? 'Kept' : 'Keep'}
                    </Button>
                  </span>
                </li>
              ))}
            </ol>
          </div>
        )}
        <Figure
          label="Several questions at once"
          value={stacked.length}
          basis={`of ${formatCounted(questionTurns, 'turn')} with a question`}
        >
          <StepThrough places={stacked} goTo={goTo} name="questions in a row" />
        </Figure>
        <Figure
          label="Questions that ask why"
          value={keepsText ? whys.length : NO_VALUE}
          basis={keepsText ? `of ${formatCounted(questions, 'question')}` : 'Not known without the text'}
        >
          {keepsText && <StepThrough places={whys} goTo={goTo} name="why" />}
        </Figure>
        <Figure
          label="Pause after a question"
          value={pauses ? `${formatDecimal(pauses.meanSeconds)} s` : NO_VALUE}
          basis={
            pauses
              ? `on average of ${formatCounted(pauses.of, 'answer')}, longest ${formatDecimal(pauses.longest.seconds)} s`
              : timing === 'seconds'
                ? 'No question was answered'
                : 'No times to the second in this transcript'
          }
        >
          {pauses && (
            <div className={classes.jump}>
              <Button
                size="compact-sm"
                variant="default"
                aria-label="Go to the longest pause"
                onClick={() => goTo(pauses.longest)}
              >
                Go to the longest
              </Button>
            </div>
          )}
        </Figure>
      </div>
    </Panel>
  );
}
