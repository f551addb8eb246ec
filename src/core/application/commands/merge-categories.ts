import { z } from 'zod';
import { MINUTES_OF_A_DAY } from '../../domain/audit/day-time.ts';
import { handEntryId } from '../../domain/audit/hand-entry-id.ts';
import type { TimeEntry } from '../../domain/audit/time-entry.ts';
import { TIMER_ID } from '../../domain/audit/timer-id.ts';
import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { type Draft, startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/**
 * Merges a category into another: its recorded time, calendar entries, rules and a running timer go over, the category
 * itself is archived. Frozen audits keep the names and minutes that they were frozen with.
 */
export const mergeCategories = defineCommand({
  payload: z.object({ categoryId: idSchema, intoId: idSchema }),
  describe: ({ categoryId: from, intoId: into }, records) => {
    const name = (id: string) => records.get('time-category', id)?.name ?? 'a category';
    return `Merged “${name(from)}” into “${name(into)}”`;
  },
  reduce: (records, { categoryId: from, intoId: into }) => {
    if (from === into) {
      return fail({
        code: 'merge-with-itself',
        message: 'A category can’t be merged into itself.',
        remedy: 'Choose another category to merge it into.',
        field: 'intoId',
      });
    }
    const source = find(records, 'time-category', from);
    if (!source.ok) return source;
    const target = find(records, 'time-category', into);
    if (!target.ok) return target;
    const draft = startDraft(records);
    for (const entry of records.all('time-entry')) {
      if (entry.categoryId !== from) continue;
      const moved = moveEntry(draft, entry, into);
      if (!moved.ok) return moved;
    }
    moveWhatPointsAtIt(records, draft, from, into);
    draft.put('time-category', { ...source.value, archived: true });
    return succeed(draft.changes());
  },
});

function moveEntry(draft: Draft, entry: TimeEntry, into: string): Outcome<null> {
  if (entry.id !== handEntryId(entry.day, entry.categoryId)) {
    draft.put('time-entry', { ...entry, categoryId: into });
    return succeed(null);
  }
  const id = handEntryId(entry.day, into);
  const there = draft.get('time-entry', id);
  const minutes = entry.minutes + (there?.minutes ?? 0);
  if (minutes > MINUTES_OF_A_DAY) {
    return fail({
      code: 'merge-over-a-day',
      message: `Together the two categories have more than 24 hours on ${entry.day}.`,
      remedy: 'Correct the time of that day, then merge.',
      field: 'intoId',
    });
  }
  const notes = [there?.note ?? '', entry.note].filter((note) => note !== '');
  draft.remove('time-entry', entry.id);
  draft.put('time-entry', {
    ...entry,
    id,
    categoryId: into,
    minutes,
    repIds: [...new Set([...(there?.repIds ?? []), ...entry.repIds])],
    note: notes.join('\n').slice(0, 20_000),
  });
  return succeed(null);
}

function moveWhatPointsAtIt(records: RecordsView, draft: Draft, from: string, into: string): void {
  for (const rule of records.all('category-rule')) {
    if (rule.categoryId === from) draft.put('category-rule', { ...rule, categoryId: into });
  }
  for (const entry of records.all('calendar-entry')) {
    const { categoryId, proposal } = entry;
    if (categoryId !== from && proposal.categoryId !== from) continue;
    draft.put('calendar-entry', {
      ...entry,
      categoryId: categoryId === from ? into : categoryId,
      proposal: proposal.categoryId === from ? { ...proposal, categoryId: into } : proposal,
    });
  }
  const timer = records.get('timer', TIMER_ID);
  if (timer?.categoryId === from) draft.put('timer', { ...timer, categoryId: into });
}
