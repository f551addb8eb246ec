import { Button, Stack } from '@mantine/core';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { talkBalance } from '../../../../src/core/insights/talk-balance.ts';
import { formatCount, formatCounted, formatDecimal, formatShare, NO_VALUE } from '../../../format/numbers.ts';
import { Figure } from '../../../ui/Figure.tsx';
import { OwnBenchmarkNotes } from '../../../ui/OwnBenchmarkNotes.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { BalanceFigures } from '../BalanceFigures.tsx';
import { formatSeconds } from '../talk-words.ts';
import classes from './Reading.module.css';

/** The profile of a conversation: what was told, asked and reflected, and how the talk was shared. */
export function ProfilePanel({
  conversation,
  goToMonologue,
}: {
  conversation: Conversation;
  goToMonologue: (() => void) | null;
}) {
  const balance = talkBalance(conversation);
  const { openShare, longestMonologueSeconds: seconds, longestMonologueWords: words } = balance;
  const openQuestions = conversation.moves['ask-open'];
  return (
    <Panel title="Your talk" hint="Each of your turns counts once; acknowledging and small talk don’t count.">
      <div className={classes.profile}>
        <BalanceFigures balance={balance} />
        <div className={classes.notes}>
          <SourceNote benchmark="measured-tell-share">Telling: good talks 14%, poor 63%</SourceNote>
          <SourceNote benchmark="measured-reflect-share">Reflecting: good talks 39%, poor 7%</SourceNote>
          <SourceNote benchmark="measured-ask-share">Asking: good talks 41%, poor 36%</SourceNote>
          <OwnBenchmarkNotes measures={['tell-share', 'reflect-share', 'ask-share']} />
        </div>
        <Figure
          label="Talk share"
          value={formatShare(balance.talkShare)}
          basis={`${formatCount(conversation.coachWords)} of ${formatCounted(conversation.allWords, 'word')}`}
        >
          <Stack gap={0} align="flex-start">
            <SourceNote benchmark="manager-talk-share-one-to-one">In a one-to-one: 20–40%</SourceNote>
            <OwnBenchmarkNotes measures={['talk-share']} />
          </Stack>
        </Figure>
        <Figure
          label="Open questions"
          value={formatShare(openShare.value)}
          basis={`${openQuestions} of ${formatCounted(openShare.of, 'question')}`}
        >
          <SourceNote benchmark="measured-open-question-share">Good talks 61%, poor 50%</SourceNote>
        </Figure>
        <Figure
          label="Reflections for each question"
          value={formatDecimal(balance.reflectionsPerQuestion)}
          basis={`${formatCounted(balance.reflects, 'reflection')}, ${formatCounted(balance.asks, 'question')}`}
        >
          <SourceNote benchmark="reflections-to-questions">1 counts as fair, 2 as good</SourceNote>
        </Figure>
        <Figure
          label="Longest monologue"
          value={
            words === 0 ? NO_VALUE : seconds === null ? formatCounted(words, 'word') : formatSeconds(seconds)
          }
          basis={seconds === null ? 'No times in this transcript' : formatCounted(words, 'word')}
        >
          <SourceNote benchmark="longest-monologue">In sales meetings: at most 76 seconds</SourceNote>
          {goToMonologue && words > 0 && (
            <div className={classes.jump}>
              <Button size="compact-sm" variant="default" onClick={goToMonologue}>
                Go to it
              </Button>
            </div>
          )}
        </Figure>
        <p className={classes.honesty}>
          {formatCounted(balance.autoCoded, 'line')} auto-coded, {balance.corrected} corrected by you. The
          coder errs now and then: what you correct counts.
        </p>
      </div>
    </Panel>
  );
}
