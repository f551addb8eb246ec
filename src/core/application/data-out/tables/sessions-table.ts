import { byDay, column, noteCell, type PlanTable, repNames, wordOfKey } from '../plan-table.ts';

/** A row a session. A private note is there only when private notes are wanted. */
export const SESSIONS_TABLE: PlanTable = {
  kind: 'sessions',
  title: 'Sessions',
  columns: [
    column('Day', 'day'),
    column('Form', 'text'),
    column('Conversation', 'text'),
    column('Reps', 'text'),
    column('Number of reps', 'whole'),
    column('Length', 'whole', 'min'),
    column('Channel', 'text'),
    column('Next step', 'text'),
    column('Rating by the rep', 'whole', '1–5'),
    column('Note', 'text'),
    column('Note is private', 'flag'),
  ],
  rowsOf: (records, options) =>
    byDay(records.all('session')).map((session) => [
      session.day,
      wordOfKey(session.form),
      session.conversation === null ? null : wordOfKey(session.conversation),
      repNames(records, session.repIds),
      session.repIds.length,
      session.minutes,
      wordOfKey(session.channel),
      session.nextStep,
      session.rating,
      noteCell(session, options),
      session.noteIsPrivate,
    ]),
};
