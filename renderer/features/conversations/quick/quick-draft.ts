import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import type { QuickSession } from '../../../../src/core/interchange/quick-entry/quick-entry.ts';
import type { RecordsView } from '../../../../src/core/records/records.ts';
import { newId } from '../../../state/new-id.ts';
import { newDraft, type SessionDraft } from '../log/session-draft.ts';

const DAYS_TO_KEEP = 7;

/**
 * The log form's draft that a line makes: what it says, and for the rest what the form would begin with. A promise with
 * several reps is one of each.
 */
export function quickDraft(records: RecordsView, said: QuickSession, today: Day): SessionDraft {
  const active = records.all('rep').filter(({ status }) => status === 'active');
  // A team session that names nobody is one with the team.
  const everybody = said.form === 'team-session' && said.repIds.length + said.unsettled.length === 0;
  const repIds = everybody ? active.map(({ id }) => id) : said.repIds;
  const [repId] = repIds;
  const begun = newDraft(records, repId === undefined ? {} : { repId }, { today, commitmentId: newId() });
  const day = said.day ?? today;
  const { promise } = said;
  const commitments = promise
    ? (repIds.length > 0 ? repIds : [null]).map((owner) => ({
        id: newId(),
        isSaved: false,
        repId: owner,
        text: promise.text,
        due: promise.due ?? addDays(day, DAYS_TO_KEEP),
        strength: promise.strength ?? ('' as const),
      }))
    : begun.commitments;
  return {
    ...begun,
    day,
    repIds: repIds.length > 0 ? [...repIds] : begun.repIds,
    form: said.form ?? (repIds.length > 1 ? 'team-session' : begun.form),
    conversation: said.conversation,
    minutes: said.minutes ?? begun.minutes,
    channel: said.channel ?? begun.channel,
    nextStep: said.nextStep,
    rating: said.rating ?? 0,
    note: said.note,
    noteIsPrivate: said.noteIsPrivate,
    commitments,
  };
}
