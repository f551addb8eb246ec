import type { DataKind } from '../../../src/core/interchange/data-out/data-table.ts';

/** What a table holds, in one line below its name. */
export const TABLE_HINTS: Readonly<Record<DataKind, string>> = {
  sessions: 'A row a session: form, reps, length, next step, rating.',
  time: 'A row an entry: category, group, minutes, time of day.',
  weeks: 'A row a week: coaching share with its coverage, and the minutes of each group.',
  talk: 'A row a conversation: asks, tells, reflections, talk share. No word that was said.',
  commitments: 'A row a commitment: what, by when, how it was worded, what became of it.',
  outcomes: 'A row a figure: measure, rep, period, value with its unit and count.',
  portfolio: 'A row a manager: where the plan stands, each share with its count.',
  hours: 'A row an entry of your own hours: client, engagement, work, minutes.',
};
