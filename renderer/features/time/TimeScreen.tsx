import { Button } from '@mantine/core';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { addDays, type Day, isDay, weekStartOf } from '../../../src/core/domain/calendar/day.ts';
import { guessAskedFor } from '../../../src/core/insights/guess-against.ts';
import { laterDay, planFrame, planWeeks } from '../../../src/core/insights/plan-frame.ts';
import { timeShare, weeklyTimeShare } from '../../../src/core/insights/time-share.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { useInsight, useRecords, useToday } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TakeOutLink } from '../../ui/TakeOutLink.tsx';
import { CalendarLinks } from '../calendar/CalendarLinks.tsx';
import { CalendarScreen, isCalendarPlace } from '../calendar/CalendarPlaces.tsx';
import { RepMinutesPanel } from '../calendar/RepMinutesPanel.tsx';
import { TimerBarLazy } from '../timer/TimerBarLazy.tsx';
import { GuessAgainstPanel } from './guess/GuessAgainstPanel.tsx';
import { GuessPanel } from './guess/GuessPanel.tsx';
import { SharePanel } from './SharePanel.tsx';
import type { WeekView } from './ViewChoice.tsx';
import type { GridFocus } from './WeekGrid.tsx';
import { WeekPanel } from './WeekPanel.tsx';
import { WeekStrip } from './WeekStrip.tsx';

const TimeCharts = fetchedPart(() => import('./TimeCharts.tsx'));
const HoursPanel = fetchedPart(() => import('./hours/HoursPanel.tsx'));
const AuditsScreen = fetchedPart(() => import('./audits/AuditsScreen.tsx'));
const ReclaimScreen = fetchedPart(() => import('../reclaim/ReclaimScreen.tsx'));

/** How the time of the weeks is spent: the coaching share, the week's grid, and the weeks so far. A day's address opens its week. */
export default function TimeScreen({ rest }: { rest: readonly string[] }) {
  const [place, week] = rest;
  if (isCalendarPlace(place)) return <CalendarScreen place={place} week={week} />;
  if (place === 'audits') return <AuditsScreen rest={rest.slice(1)} />;
  if (place === 'reclaim') return <ReclaimScreen />;
  const asked = rest[0] !== undefined && isDay(rest[0]) ? rest[0] : null;
  return <TimeOfWeeks key={asked} asked={asked} focusTimer={place === 'timer'} />;
}

/** The week that is opened: the asked one or today's, within the weeks of the plan. */
function weekToOpen(weeks: readonly Day[], wanted: Day): Day {
  const monday = weekStartOf(wanted);
  if (weeks.includes(monday)) return monday;
  const first = weeks[0] ?? monday;
  return monday < first ? first : (weeks.at(-1) ?? monday);
}

function TimeOfWeeks({ asked, focusTimer }: { asked: Day | null; focusTimer: boolean }) {
  const records = useRecords();
  const today = useToday();
  const { axis } = useInsight(planFrame);
  const shares = useInsight(weeklyTimeShare);
  const weeks = useMemo(() => planWeeks(axis, today), [axis, today]);
  const [wanted, setWanted] = useState(asked ?? today);
  const [mode, setMode] = useState<WeekView>('days');
  const [focus, setFocus] = useState<GridFocus | null>(null);
  const weekStart = weekToOpen(weeks, wanted);
  const weekEnd = addDays(weekStart, 6);
  const share = useMemo(
    () => timeShare(records, laterDay(weekStart, axis.firstDay), weekEnd),
    [records, weekStart, weekEnd, axis],
  );
  const previous = shares.find((other) => other.weekStart === addDays(weekStart, -7))?.coachingShare ?? null;
  // The charts may follow a moment later: what is typed has to stand at once.
  const charted = useDeferredValue(useMemo(() => ({ share, shares, axis }), [share, shares, axis]));
  const choose = (next: Day) => {
    setFocus(null);
    setWanted(next);
  };
  const changeMode = (next: WeekView) => {
    setFocus(null);
    setMode(next);
  };
  const isFirst = !shares.some(({ recordedMinutes }) => recordedMinutes > 0);
  const guess = useInsight(guessAskedFor);
  const excused = records.get('excused-week', weekStart);
  const number = `Week ${weeks.indexOf(weekStart) + 1} of ${weeks.length}`;
  return (
    <Screen
      title="Time"
      lead={`${number}, ${formatDay(weekStart)} – ${formatDay(weekEnd)}.${excused ? ` Excused: ${excused.reason}.` : ''}`}
      actions={
        <>
          <Button component="a" variant="default" href={addressOf('time', 'audits')}>
            Audits
          </Button>
          <CalendarLinks week={weekStart} />
          <TakeOutLink kind="time" what="the time" />
        </>
      }
    >
      {guess !== null && <GuessPanel key={guess} id={guess} />}
      <TimerBarLazy takeFocus={focusTimer} />
      <WeekStrip weeks={weeks} shares={shares} chosen={weekStart} choose={choose} />
      <SharePanel
        share={share}
        previous={previous}
        isFirst={isFirst}
        begin={() => {
          setMode('totals');
          setFocus({ categoryId: null });
        }}
      />
      {mode === 'hours' ? (
        <Suspense fallback={<Loading />}>
          <HoursPanel key={weekStart} weekStart={weekStart} setView={changeMode} />
        </Suspense>
      ) : (
        <WeekPanel
          key={weekStart}
          weekStart={weekStart}
          share={share}
          mode={mode}
          setMode={changeMode}
          focus={focus}
          setFocus={setFocus}
        />
      )}
      <GuessAgainstPanel />
      <RepMinutesPanel from={weekStart} to={weekEnd} />
      {!isFirst && (
        <Suspense fallback={<Loading />}>
          <TimeCharts {...charted} />
        </Suspense>
      )}
    </Screen>
  );
}
