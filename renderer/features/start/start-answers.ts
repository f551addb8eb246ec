import type { PayloadOf } from '../../../src/core/application/commands/registry.ts';
import type { Day, Weekday } from '../../../src/core/domain/calendar/day.ts';
import type { Template } from '../../../src/core/domain/engagement/template.ts';
import type { Tier } from '../../../src/core/domain/rep/rep.ts';
import { newId } from '../../state/new-id.ts';

/** A rep as they are typed in the guided start. */
export type RepAnswer = { id: string; name: string; tier: Tier };

/** All answers of the guided start, as the form holds them. */
export type StartAnswers = {
  managerName: string;
  managerRole: string;
  reps: RepAnswer[];
  firstDay: Day | null;
  workingDays: Weekday[];
  hoursPerDay: number | '';
  phaseDays: [number, number, number];
  perWeek: number;
  minutes: number;
  template: Template | null;
};

/** An empty line for the next rep. The middle of the team is the likeliest place, and where coaching pays most. */
export function newRepAnswer(): RepAnswer {
  return { id: newId(), name: '', tier: 'middle' };
}

/** What the guided start begins with. */
export function firstAnswers(today: Day): StartAnswers {
  return {
    managerName: '',
    managerRole: 'Sales manager',
    reps: [newRepAnswer(), newRepAnswer(), newRepAnswer()],
    firstDay: today,
    workingDays: [1, 2, 3, 4, 5],
    hoursPerDay: 8,
    phaseDays: [30, 30, 30],
    perWeek: 1,
    minutes: 30,
    template: null,
  };
}

/** The answers as the command that starts the plan. Reps without a name are left out. */
export function startPayload(answers: StartAnswers & { firstDay: Day }): PayloadOf<'start-transition'> {
  return {
    transition: {
      id: newId(),
      managerName: answers.managerName.trim(),
      managerRole: answers.managerRole.trim(),
      firstDay: answers.firstDay,
      phaseDays: answers.phaseDays,
      workingDays: [...answers.workingDays].sort(),
      minutesPerDay: Math.round((answers.hoursPerDay || 8) * 60),
      isSample: false,
    },
    reps: answers.reps
      .filter(({ name }) => name.trim() !== '')
      .map(({ id, name, tier }) => ({ id, name: name.trim(), email: '', tier })),
    rhythm: { perWeek: answers.perWeek, minutes: answers.minutes },
    template: answers.template,
  };
}
