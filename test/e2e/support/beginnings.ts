import { generateSample } from '../../../src/core/application/sample/generate-sample.ts';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { PRACTICE_ID } from '../../../src/core/domain/engagement/practice-id.ts';
import { runOnStore } from '../../../src/host/store/run-on-store.ts';
import { SAMPLE_ID, SAMPLE_SEED } from '../../../src/host/workspace/sample.ts';
import { fillFolder } from '../../support/fill-folder.ts';
import { TEAM } from './start-plan.ts';

/** The day on which tests begin unless they say otherwise: a Monday. */
export const FIRST_DAY = '2026-03-02' as Day;

/** What a test finds when it begins: the page's day and time, and what is in the data folder. `name` tells it from others. */
export type Beginning = {
  readonly name: string;
  readonly moment: string;
  readonly fill: (folder: string) => void;
};

const MORNING = `${FIRST_DAY}T08:00:00+01:00`;

/** The first visit: a folder without anything. */
export const FIRST_VISIT: Beginning = { name: 'first visit', moment: MORNING, fill: () => {} };

/** The plan that the guided start makes of the answers of `startPlan`, by the same command. */
export const PLAN: Beginning = {
  name: 'plan',
  moment: MORNING,
  fill: (folder) =>
    fillFolder(folder, FIRST_DAY, ({ data, now }) => {
      const payload = {
        transition: {
          id: 'plan',
          managerName: 'Maya Okafor',
          managerRole: 'Sales manager',
          firstDay: FIRST_DAY,
          phaseDays: [30, 30, 30],
          workingDays: [1, 2, 3, 4, 5],
          minutesPerDay: 480,
          isSample: false,
        },
        reps: TEAM.map((name, index) => ({
          id: `rep-${index + 1}`,
          name,
          email: '',
          tier: index === 0 ? 'top' : 'middle',
        })),
        rhythm: { perWeek: 1, minutes: 30 },
        template: null,
      };
      const request = { transition: 'plan', name: 'start-transition', payload, origin: 'test' };
      const started = runOnStore(data, request, { now, today: FIRST_DAY });
      if (!started.ok) throw new Error(started.problem.message);
    }),
};

/** Starts a consultant's practice in a folder, then runs what else is done in it. */
function fillPractice(folder: string, more: (run: (name: string, payload: unknown) => void) => void): void {
  fillFolder(folder, FIRST_DAY, ({ data, now }) => {
    const run = (name: string, payload: unknown) => {
      const request = { transition: PRACTICE_ID, name, payload, origin: 'test' };
      const done = runOnStore(data, request, { now, today: FIRST_DAY });
      if (!done.ok) throw new Error(done.problem.message);
    };
    run('start-practice', { consultantName: 'Nele Brandt', firmName: '' });
    more(run);
  });
}

/** A consultant's practice in which there is nothing yet. */
export const EMPTY_PRACTICE: Beginning = {
  name: 'empty practice',
  moment: MORNING,
  fill: (folder) => fillPractice(folder, () => {}),
};

/** Beside the plan a consultant's practice, with a client `halden` and a template `by-hand` that has one benchmark. */
export const PRACTICE: Beginning = {
  name: 'practice',
  moment: MORNING,
  fill: (folder) => {
    PLAN.fill(folder);
    fillPractice(folder, (run) => {
      run('add-client', { id: 'halden', name: 'Halden', industry: 'Facilities', note: '' });
      run('keep-template', {
        id: 'by-hand',
        name: 'By hand',
        milestones: [],
        categories: [],
        questions: [],
        benchmarks: [
          {
            measure: 'coaching-share',
            statement: 'Managers of our clients after half a year.',
            value: 33,
            upTo: null,
            unit: '%',
            sourceName: 'Brandt Coaching',
            sourceYear: null,
            grade: 'M',
          },
        ],
        introduction: '',
        conclusions: '',
      });
    });
  },
};

/** The sample, as the welcome puts it in. */
export const SAMPLE: Beginning = {
  name: 'sample',
  moment: MORNING,
  fill: (folder) =>
    fillFolder(folder, FIRST_DAY, ({ putPlan }) =>
      putPlan({ id: SAMPLE_ID, records: generateSample({ seed: SAMPLE_SEED, today: FIRST_DAY }) }),
    ),
};
