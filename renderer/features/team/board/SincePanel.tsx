import {
  SINCE_BUCKETS,
  type SinceBucket,
  sinceCoached,
} from '../../../../src/core/insights/since-coached.ts';
import { formatCount } from '../../../format/numbers.ts';
import { useToday } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RepName } from '../../../ui/RepName.tsx';
import { sinceWords } from '../rhythm-words.ts';
import type { TeamMember } from '../team-overview.ts';
import classes from './Board.module.css';

const BUCKET_WORDS: Readonly<Record<SinceBucket, string>> = {
  'this-week': 'This week',
  'to-3-weeks': 'Up to 3 weeks',
  'to-6-weeks': '3–6 weeks',
  'to-10-weeks': '6–10 weeks',
  'over-10-weeks': 'Over 10 weeks',
  never: 'Not yet',
};

/** So many names stand in a bucket; the rest is counted. */
const NAMES = 6;

/** The reps by how long ago they were coached last. */
export function SincePanel({ members }: { members: readonly TeamMember[] }) {
  const today = useToday();
  const rows = members.map(({ rep, rhythm }) => ({ rep, ...rhythm }));
  const buckets = sinceCoached(rows, today);
  return (
    <Panel title="Last coached" hint="Reps by the days since their last session.">
      <ul className={classes.buckets}>
        {SINCE_BUCKETS.map((bucket) => {
          const reps = buckets.get(bucket) ?? [];
          if (bucket === 'never' && reps.length === 0) return null;
          return (
            <li key={bucket} className={classes.bucket} data-empty={reps.length === 0 || undefined}>
              <h3>{BUCKET_WORDS[bucket]}</h3>
              <p className={classes.count}>{formatCount(reps.length)}</p>
              <ul className={classes.names}>
                {reps.slice(0, NAMES).map(({ rep, daysSince }) => (
                  <li key={rep.id}>
                    <RepName id={rep.id} />
                    {daysSince !== null && <span>{sinceWords(daysSince)}</span>}
                  </li>
                ))}
                {reps.length > NAMES && <li>and {reps.length - NAMES} more</li>}
              </ul>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
