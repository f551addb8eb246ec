import type { QuickContext, QuickPart } from './quick-entry.ts';
import { readFacts } from './read-facts.ts';
import { readPromise } from './read-promise.ts';
import type { Stretch } from './split-labels.ts';

/**
 * Reads what became of an earlier promise. `kept: cost sheet` and `missed` name it or leave it open, `dropped cost sheet because
 * the tender was pulled` says why, and `changed to: call CFO by Fri` what takes its place. Facts may follow a comma after what was
 * kept or missed.
 */
export function readSettled(line: string, stretch: Stretch, context: QuickContext): QuickPart[] {
  const { kind, labelFrom, from, to } = stretch;
  if (kind === 'changed') {
    const label = { from: labelFrom, to: from };
    return [
      { kind: 'settled', status: kind, which: stretch.which, reason: '', ...label },
      ...readPromise('promise', line, stretch, context),
    ];
  }
  if (kind === 'dropped') {
    const words = line.slice(from, to);
    const because = /(?<![\p{L}\p{N}])because /iu.exec(words);
    const which = because ? plain(words.slice(0, because.index)) : '';
    const reason = plain(because ? words.slice(because.index) : words);
    return [
      { kind: 'settled', status: kind, which, reason, from: labelFrom, to: endOf(line, labelFrom, to) },
    ];
  }
  if (kind !== 'kept' && kind !== 'missed') return [];
  const comma = line.slice(from, to).search(/[,;]/u);
  const end = comma < 0 ? to : from + comma;
  return [
    {
      kind: 'settled',
      status: kind,
      which: plain(line.slice(from, end)),
      reason: '',
      from: labelFrom,
      to: endOf(line, labelFrom, end),
    },
    ...readFacts(line, end, to, context),
  ];
}

/** Words without the white and the marks around them. */
function plain(words: string): string {
  return words.replace(/^[\s,;.:]+|[\s,;.:]+$/gu, '');
}

function endOf(line: string, from: number, to: number): number {
  return from + line.slice(from, to).trimEnd().length;
}
