import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs one of poppler's programs on a PDF, for a second pair of eyes: `pdfinfo` or `pdftotext`. Null where poppler isn't installed;
 * what is tested is then read by pdf.js alone.
 */
export function poppler(program: 'pdfinfo' | 'pdftotext', bytes: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const args = program === 'pdftotext' ? ['-layout', file, '-'] : [file];
    const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' });
    return error ? null : stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
