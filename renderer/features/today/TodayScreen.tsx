import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Suspense } from 'react';
import { PHASES } from '../../../src/core/content/phases.ts';
import { gapReviewsDue } from '../../../src/core/insights/gap-decisions.ts';
import { guessAskedFor } from '../../../src/core/insights/guess-against.ts';
import { sustainCheckDue } from '../../../src/core/insights/sustain-checks.ts';
import { tellingGuard } from '../../../src/core/insights/telling-guard.ts';
import { type TodayAgenda, todayAgenda } from '../../../src/core/insights/today-agenda.ts';
import { formatDay, formatDistance, formatLongDay } from '../../format/days.ts';
import { useInsight, useRecords, useToday, useTransition } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';
import { TimerBarLazy } from '../timer/TimerBarLazy.tsx';
import { BehaviourReminder } from './BehaviourReminder.tsx';
import { CommitmentsDue } from './CommitmentsDue.tsx';
import { DrillsDue } from './DrillsDue.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { MilestonesDue } from './MilestonesDue.tsx';
import { QuickEntryPrompt } from './QuickEntryPrompt.tsx';
import classes from './TodayScreen.module.css';
import { WeekGlance } from './WeekGlance.tsx';
import { WhomNext } from './WhomNext.tsx';

const GuessPrompt = fetchedPart(async () => ({
  default: (await import('../time/guess/GuessPrompt.tsx')).GuessPrompt,
}));

const GapsDue = fetchedPart(async () => ({
  default: (await import('../practice/gaps/GapsDue.tsx')).GapsDue,
}));
const RatingsDue = fetchedPart(async () => ({ default: (await import('./RatingsDue.tsx')).RatingsDue }));

const SustainDue = fetchedPart(async () => ({ default: (await import('./SustainDue.tsx')).SustainDue }));

const GuardNote = fetchedPart(async () => ({
  default: (await import('../conversations/profile/GuardNote.tsx')).GuardNote,
}));

function leadOf(agenda: TodayAgenda, days: number): string {
  const { phase, planDay, state, today } = agenda;
  const name = PHASES[phase.phase - 1]?.name ?? '';
  if (state === 'before')
    return `Your 90 days begin ${formatDistance(phase.from, today)}, on ${formatDay(phase.from)}.`;
  if (state === 'after') return 'The plan is behind you. What you keep up now is what stays.';
  if (agenda.paused) return `The plan pauses this week. Day ${planDay + 1} of ${days} comes after it.`;
  return `Day ${planDay} of ${days}, ${name}.`;
}

/** What today asks for: whom to coach, what was promised, what is due, and what one set out to do differently. */
export function TodayScreen() {
  const agenda = useInsight(todayAgenda);
  const guard = useInsight(tellingGuard);
  const looksBack = useInsight(gapReviewsDue).length > 0;
  const sustainCheck = useInsight(sustainCheckDue);
  const needsGuess = useInsight(guessAskedFor) !== null;
  const today = useToday();
  const { phaseDays } = useTransition();
  const records = useRecords();
  const days = phaseDays.reduce((sum, length) => sum + length, 0);
  const isNew = records.count('session') + records.count('conversation') + records.count('time-entry') === 0;
  return (
    <Screen
      title={formatLongDay(today)}
      lead={leadOf(agenda, days)}
      actions={
        <Button leftSection={<IconPlus size={17} />} onClick={() => askToLogSession({})}>
          Log a session
        </Button>
      }
    >
      {isNew && <FirstSteps />}
      {guard.state === 'speaks' && (
        <Suspense fallback={null}>
          <GuardNote linksToProfile />
        </Suspense>
      )}
      <TimerBarLazy />
      {needsGuess && (
        <Suspense fallback={null}>
          <GuessPrompt />
        </Suspense>
      )}
      {records.count('rep') > 0 && <QuickEntryPrompt />}
      <div className={classes.columns}>
        <div className={classes.column}>
          <WhomNext reps={agenda.whomNext} />
          <CommitmentsDue overdue={agenda.commitmentsOverdue} due={agenda.commitmentsDue} />
          {looksBack && (
            <Suspense fallback={null}>
              <GapsDue />
            </Suspense>
          )}
        </div>
        <div className={classes.column}>
          <WeekGlance agenda={agenda} />
          <MilestonesDue overdue={agenda.milestonesOverdue} due={agenda.milestonesDue} />
          <Suspense fallback={null}>
            <RatingsDue />
          </Suspense>
          {sustainCheck && (
            <Suspense fallback={null}>
              <SustainDue check={sustainCheck} />
            </Suspense>
          )}
          <BehaviourReminder choices={agenda.behaviours} />
          <DrillsDue />
        </div>
      </div>
    </Screen>
  );
}
