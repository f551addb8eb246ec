import { generateSample } from '../../src/core/application/sample/generate-sample.ts';
import { addDays, type Day } from '../../src/core/domain/calendar/day.ts';
import { PRACTICE_ID } from '../../src/core/domain/engagement/practice-id.ts';
import { type CommandRequest, runOnStore } from '../../src/host/store/run-on-store.ts';
import { fillFolder } from '../support/fill-folder.ts';

/** How large a practice is to be. */
export type PracticeSize = {
  readonly engagements: number;
  readonly transitions: number;
  readonly sessionsEach: number;
};

/** Different managers to make copies of: making each one up would take longer than measuring them all. */
const DISTINCT = 24;
const WEEKS = 13;
const FIRST_NAMES = ['Ada', 'Bruno', 'Chen', 'Dilan', 'Edda', 'Farid', 'Greta', 'Hugo', 'Inga', 'Jomo'];
const LAST_NAMES = ['Aalto', 'Brandt', 'Costa', 'Dahl', 'Eze', 'Fontaine', 'Gupta', 'Haas', 'Ito', 'Jensen'];

/** Fills a data folder with a practice: clients, engagements, and managers in all stages of their 90 days. */
export function seedPractice(folder: string, today: Day, size: PracticeSize): void {
  const models = Array.from({ length: Math.min(DISTINCT, size.transitions) }, (_, seed) =>
    generateSample({
      seed,
      today: addDays(today, -7 * (seed % 4)),
      weeks: seed % 3 === 0 ? 5 : WEEKS,
      sessionsPerWeek: Math.ceil(size.sessionsEach / (seed % 3 === 0 ? 5 : WEEKS)),
      conversations: 8,
      transcripts: false,
    }),
  );
  fillFolder(folder, today, ({ data, now, putPlan }) => {
    const idOf = (index: number) => `manager-${index}`;
    for (let index = 0; index < size.transitions; index += 1) {
      const model = models[index % models.length];
      const transition = model?.transition[0];
      if (!model || !transition) throw new Error('There is nothing to copy.');
      const name = `${FIRST_NAMES[index % 10]} ${LAST_NAMES[Math.floor(index / 10) % 10]} ${Math.floor(index / 100) + 1}`;
      const own = { ...transition, id: idOf(index), managerName: name, isSample: false };
      putPlan({ id: own.id, records: { ...model, transition: [own] } });
    }
    const run = (name: string, payload: unknown) => {
      const request: CommandRequest = { transition: PRACTICE_ID, name, payload, origin: 'bench' };
      const outcome = runOnStore(data, request, { now, today });
      if (!outcome.ok) throw new Error(outcome.problem.message);
    };
    run('start-practice', { consultantName: 'Nele Brandt', firmName: 'Brandt & Partner' });
    const perEngagement = Math.ceil(size.transitions / size.engagements);
    for (let index = 0; index < size.engagements; index += 1) {
      const clientId = `client-${Math.floor(index / 2)}`;
      if (index % 2 === 0) {
        run('add-client', { id: clientId, name: `Client ${index / 2 + 1} Services`, industry: '', note: '' });
      }
      run('add-engagement', {
        id: `engagement-${index}`,
        clientId,
        title: `Coaching programme ${index + 1}`,
        sponsorName: 'Ada Quist',
        sponsorRole: 'Managing director',
        goals: '',
        from: addDays(today, -60),
        until: null,
        status: index % 5 === 4 ? 'closed' : 'running',
        managers: Array.from({ length: perEngagement }, (_, at) => index * perEngagement + at)
          .filter((at) => at < size.transitions)
          .map(idOf),
      });
    }
  });
}
