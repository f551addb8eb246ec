import type { ReportLook } from '../domain/report/report-look.ts';
import type { ReportBody, ReportSnapshot } from '../domain/report/report-snapshot.ts';
import { fail, type Outcome, succeed } from '../foundation/outcome.ts';
import { DOCUMENT_SHAPE, type ReportDocument } from './report-document.ts';

/** All that it takes to print a report again: its document as it was, without the sections that were left out, and its look. */
export type FrozenReport = {
  readonly document: ReportDocument;
  readonly look: Omit<ReportLook, 'id'>;
  readonly paper: 'A4' | 'Letter';
};

/** Writes a report down for keeping; see {@link thawed}. */
export function frozen(report: FrozenReport): string {
  return JSON.stringify(report);
}

/**
 * Reads a kept report.
 *
 * @returns the report exactly as it was written, or why it can't be read: it comes from a later version, or is damaged
 * @example
 * thawed(snapshot, { id: 'a', json: frozen(report) }) // { ok: true, value: report }
 */
export function thawed(
  { shape }: Pick<ReportSnapshot, 'shape'>,
  { json }: ReportBody,
): Outcome<FrozenReport> {
  if (shape > DOCUMENT_SHAPE) {
    return fail({
      code: 'report-from-later-version',
      message: 'This report was kept by a later version of Coachward.',
      remedy: 'Bring Coachward up to date to open it. The report itself is whole.',
    });
  }
  const report = parsed(json);
  if (report) return succeed(report);
  return fail({
    code: 'report-unreadable',
    message: 'This kept report can’t be read any more.',
    remedy: 'Restore a backup from before under Settings, or remove it here and keep a new one.',
  });
}

function parsed(json: string): FrozenReport | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFrozen(value) ? value : null;
  } catch {
    return null;
  }
}

function isFrozen(value: unknown): value is FrozenReport {
  if (typeof value !== 'object' || value === null || !('document' in value) || !('look' in value))
    return false;
  const { document } = value;
  return (
    typeof document === 'object' &&
    document !== null &&
    'sections' in document &&
    Array.isArray(document.sections)
  );
}
