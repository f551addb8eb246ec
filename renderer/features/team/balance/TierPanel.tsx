import { SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { type TierBalance, type TierShare, tierBalance } from '../../../../src/core/insights/tier-balance.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatMinutes, formatShare } from '../../../format/numbers.ts';
import { tierName } from '../../../format/tiers.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RepName } from '../../../ui/RepName.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import classes from './Balance.module.css';

const SPANS = [
  { value: '28', label: 'Last 4 weeks' },
  { value: '91', label: 'Last 13 weeks' },
];

const VERDICT_WORDS = {
  over: 'Gets more than its part',
  under: 'Gets less than its part',
  even: 'Gets about its part',
} as const;

function verdictWords({ reps, verdict }: TierShare): string {
  if (reps === 0) return 'Nobody in this tier';
  return verdict === null ? 'Too few sessions to say' : VERDICT_WORDS[verdict];
}

/** Coaching minutes by tier against the team's make-up, and rep by rep. */
export function TierPanel() {
  const [days, setDays] = useState('28');
  const balanceOf = useCallback(
    (records: RecordSet, today: Day) => tierBalance(records, today, Number(days)),
    [days],
  );
  const balance = useInsight(balanceOf);
  return (
    <Panel
      title="Coaching by tier"
      hint={`${formatMinutes(balance.minutes)} in ${formatCounted(balance.sessions, 'session')}, ${formatDay(balance.from)} to ${formatDay(balance.to)}. Minutes of a team session are divided among those who were there.`}
      actions={<SegmentedControl size="xs" aria-label="Span" data={SPANS} value={days} onChange={setDays} />}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Tier</th>
            <th scope="col">Of the team</th>
            <th scope="col">Of the coaching</th>
            <th scope="col">Each rep</th>
            <th scope="col" className={classes.words}>
              Reads as
            </th>
          </tr>
        </thead>
        <tbody>
          {balance.tiers.map((share) => (
            <tr key={share.tier}>
              <th scope="row">{tierName(share.tier)}</th>
              <td>
                <Bar share={share.repShare} kind="team" />
                {formatShare(share.repShare)} <span>{formatCounted(share.reps, 'rep')}</span>
              </td>
              <td>
                <Bar share={share.minuteShare} kind="coaching" />
                {formatShare(share.minuteShare)} <span>{formatMinutes(share.minutes)}</span>
              </td>
              <td>{share.minutesPerRep === null ? '–' : formatMinutes(share.minutesPerRep)}</td>
              <td className={classes.words} data-verdict={share.verdict ?? undefined}>
                {verdictWords(share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RepShares balance={balance} />
      <div className={classes.sources}>
        <SourceNote benchmark="middle-performers" />
        <SourceNote benchmark="middle-performers-gain" />
        <SourceNote benchmark="team-make-up" />
      </div>
    </Panel>
  );
}

function Bar({ share, kind }: { share: number | null; kind: 'team' | 'coaching' }) {
  return (
    <span className={classes.track} aria-hidden>
      <span data-kind={kind} style={{ width: `${(share ?? 0) * 100}%` }} />
    </span>
  );
}

function RepShares({ balance: { reps } }: { balance: TierBalance }) {
  const most = Math.max(1, ...reps.map(({ minutes }) => minutes));
  return (
    <details className={classes.reps}>
      <summary>Rep by rep, most minutes first</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Rep</th>
            <th scope="col" className={classes.words}>
              Tier
            </th>
            <th scope="col">Minutes</th>
            <th scope="col">Sessions</th>
          </tr>
        </thead>
        <tbody>
          {reps.map(({ repId, tier, minutes, sessions }) => (
            <tr key={repId}>
              <th scope="row">
                <RepName id={repId} />
              </th>
              <td className={classes.words}>{tierName(tier)}</td>
              <td>
                <Bar share={minutes / most} kind="coaching" />
                {formatMinutes(minutes)}
              </td>
              <td>{sessions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
