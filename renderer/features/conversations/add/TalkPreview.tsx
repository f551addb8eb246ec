import { balanceOfCounts } from '../../../../src/core/insights/act-balance.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { MoveMark, talkKindOf } from '../../../ui/MoveMark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { BalanceFigures } from '../BalanceFigures.tsx';
import { formatClock, LABEL_WORDS } from '../talk-words.ts';
import classes from './AddTranscript.module.css';
import type { CodedTalk } from './talk-jobs.ts';

const TURNS_SHOWN = 8;
const CHARACTERS_SHOWN = 280;

/** The first turns and the balance as they would be saved. */
export function TalkPreview({ coded }: { coded: CodedTalk | null }) {
  if (!coded) {
    return (
      <Panel title="What was found">
        <p className={classes.quiet}>Say which speaker is you, and your lines are coded at once.</p>
      </Panel>
    );
  }
  return (
    <Panel
      title="What was found"
      hint={`${formatCounted(coded.measures.movesCoded, 'line')} of yours, coded sentence by sentence. You can correct every one of them after saving.`}
    >
      <BalanceFigures balance={balanceOfCounts(coded.measures)} />
      <ol className={classes.preview} aria-label="First turns">
        {coded.turns.slice(0, TURNS_SHOWN).map((turn, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: turns never move
          <li key={index} className={classes.turn}>
            <span className={classes.time}>{turn.start === null ? '' : formatClock(turn.start)}</span>
            <span className={classes.said}>
              <span className={classes.speaker}>
                {turn.speaker}
                {turn.coded && (
                  <span className={classes.label}>
                    <MoveMark kind={talkKindOf(turn.coded.label)} /> {LABEL_WORDS[turn.coded.label]}
                  </span>
                )}
              </span>
              {turn.text.length > CHARACTERS_SHOWN ? `${turn.text.slice(0, CHARACTERS_SHOWN)} …` : turn.text}
            </span>
          </li>
        ))}
      </ol>
      {coded.turns.length > TURNS_SHOWN && (
        <p className={classes.quiet}>And {formatCounted(coded.turns.length - TURNS_SHOWN, 'more turn')}.</p>
      )}
    </Panel>
  );
}
