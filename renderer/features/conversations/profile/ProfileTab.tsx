import { Button } from '@mantine/core';
import { IconChartDots } from '@tabler/icons-react';
import { Suspense, useMemo, useState } from 'react';
import type { TalkFilter } from '../../../../src/core/insights/talk-moments.ts';
import { type RunGrain, talkRun } from '../../../../src/core/insights/talk-run.ts';
import { tellingGuard } from '../../../../src/core/insights/telling-guard.ts';
import { goTo } from '../../../app/router.ts';
import { useInsight, useRecords, useToday } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { fetchedPart } from '../../../ui/fetched-part.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { GuardNote } from './GuardNote.tsx';
import { GUARD_WORDS } from './guard-words.ts';
import { ProfileFilters } from './ProfileFilters.tsx';
import classes from './ProfileTab.module.css';

const RunCharts = fetchedPart(async () => ({ default: (await import('./RunCharts.tsx')).RunCharts }));

/** With more talks than this one looks at weeks first: single talks are a cloud. */
const MANY_TALKS = 120;

const ALL: TalkFilter = { repId: null, conversation: null };

/** Telling, asking and reflecting over the 90 days, as run charts that tell a real shift from noise. */
export function ProfileTab() {
  const records = useRecords();
  const today = useToday();
  const guard = useInsight(tellingGuard);
  const [grain, setGrain] = useState<RunGrain>(() =>
    records.count('conversation') + records.count('tally') > MANY_TALKS ? 'week' : 'session',
  );
  const [filter, setFilter] = useState<TalkFilter>(ALL);
  const run = useMemo(() => talkRun(records, today, { grain, filter }), [records, today, grain, filter]);
  const isFiltered = filter.repId !== null || filter.conversation !== null;
  if (run.points.length === 0 && !isFiltered) return <NothingCounted />;
  return (
    <div className={classes.tab}>
      <GuardNote />
      <ProfileFilters grain={grain} setGrain={setGrain} filter={filter} setFilter={setFilter} />
      {run.points.length === 0 ? (
        <Panel>
          <EmptyState
            title="No conversation fits"
            action={
              <Button variant="default" onClick={() => setFilter(ALL)}>
                Show all conversations
              </Button>
            }
          >
            None of your transcripts and tallies is with this rep in this kind of conversation.
          </EmptyState>
        </Panel>
      ) : (
        <Suspense fallback={<Loading />}>
          <RunCharts run={run} />
        </Suspense>
      )}
      <p className={classes.how}>
        How to read it: a point is the share among all turns of yours that tell, ask or reflect, with its 95%
        interval. Eight points in a row on one side of the median are a shift, six rising or falling a trend;
        also marked is a point far from all others, and a median that is crossed too seldom or too often.
        Chance alone makes one of these in about one of six charts of 20 points.
        {guard.state !== 'speaks' && ` ${GUARD_WORDS[guard.state]}`}
      </p>
    </div>
  );
}

function NothingCounted() {
  return (
    <Panel>
      <EmptyState
        icon={<IconChartDots size={36} stroke={1.4} />}
        title="Nothing to follow yet"
        action={<Button onClick={() => goTo('conversations', 'add')}>Add a transcript</Button>}
      >
        Add the transcript of a coaching talk, and one more every week. Here you see whether you really tell
        less and ask more, or whether it is the usual up and down.
      </EmptyState>
    </Panel>
  );
}
