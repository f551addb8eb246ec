import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ProposedBlock, proposeBlocks } from '../../../src/core/insights/propose-blocks.ts';
import { formatCounted, formatMinutes } from '../../format/numbers.ts';
import { tierName } from '../../format/tiers.ts';
import { newId } from '../../state/new-id.ts';
import { useInsight, useRecords, useRun, useToday, useWorkspace } from '../../state/use-plan.ts';
import { WEEKDAY_NAMES } from '../start/weekday-names.ts';
import classes from './Blocks.module.css';

/** So many proposals are shown at once; the next ones follow when these are taken. */
const SHOWN = 8;

/** Blocks that would use the freed minutes, by the reps' rhythm; each is added alone or all at once. */
export function ProposedBlocks() {
  const records = useRecords();
  const run = useRun();
  const today = useToday();
  const { zone } = useWorkspace().workspace;
  const all = useInsight(proposeBlocks);
  const proposed = all.slice(0, SHOWN);
  if (proposed.length === 0) return null;
  const add = async ({ repId, ...slot }: ProposedBlock) => {
    const title = `Coaching: ${records.get('rep', repId)?.name ?? ''}`.trim().slice(0, 300);
    const outcome = await run('add-coaching-block', {
      id: newId(),
      ...slot,
      everyWeeks: 1,
      form: 'one-to-one',
      repId,
      title,
      from: today,
      until: null,
      zone,
    });
    return outcome.ok;
  };
  const addAll = async () => {
    for (const block of proposed) {
      if (!(await add(block))) return;
    }
  };
  return (
    <section className={classes.proposed} aria-label="Proposed blocks">
      <header className={classes.proposedHead}>
        <h3 className={classes.dayName}>Proposed by the rhythm of each rep</h3>
        <Button variant="subtle" size="compact-sm" onClick={() => void addAll()}>
          Add {formatCounted(proposed.length, 'proposed block')}
        </Button>
      </header>
      <ul className={classes.list}>
        {proposed.map((block) => {
          const rep = records.get('rep', block.repId);
          const day = WEEKDAY_NAMES.find(({ weekday }) => weekday === block.weekday)?.name ?? '';
          const words = `${day} ${block.start}, ${formatMinutes(block.minutes)}, ${rep?.name ?? ''}`;
          return (
            <li key={`${block.weekday}${block.start}`} className={classes.proposal}>
              <span className={classes.title}>{words}</span>
              {rep && <span className={classes.span}>{tierName(rep.tier)}</span>}
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconPlus size={14} stroke={1.8} />}
                aria-label={`Add ${words}`}
                onClick={() => void add(block)}
              >
                Add
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
