import { useCallback } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { commitmentsKept } from '../../../src/core/insights/commitments-kept.ts';
import { RecordSet } from '../../../src/core/records/records.ts';
import { formatDayWithYear } from '../../format/days.ts';
import { formatCounted, formatShare } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import { Figure, Figures } from '../../ui/Figure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { sinceWords } from './rhythm-words.ts';
import type { TeamMember } from './team-overview.ts';

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A rep in a few numbers. */
export function RepFigures({ member }: { member: TeamMember }) {
  const { rep, rhythm } = member;
  const keptByRep = useCallback(
    (records: RecordSet, today: Day) => {
      const commitment = records.all('commitment').filter(({ repId }) => repId === rep.id);
      return commitmentsKept(RecordSet.from({ rep: [rep], commitment }), today);
    },
    [rep],
  );
  const commitments = useInsight(keptByRep);
  const { kept, of, value } = rhythm.rhythmKept;
  return (
    <Panel>
      <Figures>
        <Figure
          label="Last coached"
          value={capitalised(sinceWords(rhythm.daysSince))}
          basis={rhythm.lastDay ? formatDayWithYear(rhythm.lastDay) : 'No session so far'}
        />
        <Figure
          label="Rhythm kept"
          value={formatShare(value)}
          basis={`${kept} of ${formatCounted(of, 'week')} with a plan`}
        />
        <Figure
          label="Longest gap"
          value={rhythm.longestGap === null ? '–' : formatCounted(rhythm.longestGap, 'day')}
          basis={`in ${formatCounted(rhythm.sessions, 'session')}, up to today`}
        />
        <Figure
          label="Commitments kept"
          value={formatShare(commitments.value)}
          basis={`${commitments.kept} of ${commitments.due} due; ${commitments.open} open`}
        />
      </Figures>
    </Panel>
  );
}
