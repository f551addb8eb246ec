import { z } from 'zod';
import { auditSchema } from '../../domain/audit/audit.ts';
import { daysBetween } from '../../domain/calendar/day.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { auditSnapshot } from '../../insights/audit-snapshot.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** The most days that an audit spans: more than a plan with its breaks. */
const MOST_DAYS = 366;

/**
 * Freezes the time of some days as an audit. A second audit of the same purpose, or of the same name where the purpose is
 * `other`, becomes the next version; the one before stays as it is.
 */
export const freezeAudit = defineCommand({
  payload: z
    .object({
      id: auditSchema.shape.id,
      purpose: auditSchema.shape.purpose,
      name: auditSchema.shape.name,
      from: auditSchema.shape.from,
      to: auditSchema.shape.to,
      on: auditSchema.shape.frozenOn,
    })
    .refine(({ from, to }) => from <= to, 'ends before it begins')
    .refine(({ from, to }) => daysBetween(from, to) < MOST_DAYS, 'longer than a year'),
  describe: ({ name }) => `Froze the audit “${name}”`,
  reduce: (records, { id, purpose, name, from, to, on }) => {
    if (records.get('audit', id)) {
      return fail({
        code: 'audit-frozen',
        message: 'This audit is frozen already and never changes.',
        remedy: 'Freeze a new one; it becomes the next version.',
      });
    }
    const snapshot = auditSnapshot(records, from, to);
    if (snapshot.recordedMinutes === 0) {
      return fail({
        code: 'audit-empty',
        message: 'No working time is recorded on these days, so there is nothing to freeze.',
        remedy: 'Choose days with recorded time, or record them first.',
        field: 'from',
      });
    }
    const earlier = records
      .all('audit')
      .filter((other) => other.purpose === purpose && (purpose !== 'other' || other.name === name));
    const latest = earlier.reduce<(typeof earlier)[number] | null>(
      (best, other) => (!best || other.version > best.version ? other : best),
      null,
    );
    const draft = startDraft(records);
    draft.put('audit', {
      id,
      purpose,
      name,
      from,
      to,
      version: (latest?.version ?? 0) + 1,
      frozenOn: on,
      supersedes: latest?.id ?? null,
      snapshot,
    });
    return succeed(draft.changes());
  },
});
