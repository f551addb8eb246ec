import { benchmarkOf, EVIDENCE_GRADES } from '../../../../src/core/content/benchmarks.ts';
import type { Audit } from '../../../../src/core/domain/audit/audit.ts';
import { compareAudits } from '../../../../src/core/insights/compare-audits.ts';
import { shareOf } from '../../../../src/core/insights/proportion.ts';
import { formatLongDay } from '../../../format/days.ts';
import { formatMinutes, formatShare } from '../../../format/numbers.ts';
import { PaperFacts } from '../../../print/PaperFacts.tsx';
import { PaperHeading } from '../../../print/PaperHeading.tsx';
import { PaperNote } from '../../../print/PaperNote.tsx';
import type { PaperBlock, PaperTableContent } from '../../../print/paper-block.ts';
import { sourceWords } from '../../../ui/source-words.ts';
import { auditName, auditSpan, differenceWords, numberWords, rowName, stretchWords } from './audit-words.ts';

function heading(key: string, level: 2 | 3, title: string, hint?: string): PaperBlock {
  return {
    kind: 'whole',
    key,
    keepWithNext: true,
    content: <PaperHeading level={level} title={title} {...(hint ? { hint } : {})} />,
  };
}

function table(key: string, content: PaperTableContent): PaperBlock[] {
  return [heading(`${key}/name`, 3, content.name), { kind: 'table', key, table: content }];
}

const numeric = (title: string) => ({ title, numeric: true });

function factsOf({ snapshot }: Audit) {
  const { coachingShare, coachingMinutes, recordedMinutes, expectedMinutes, coverage, entries } = snapshot;
  return [
    {
      key: 'share',
      name: 'Coaching share',
      value: formatShare(coachingShare),
      basis: `${formatMinutes(coachingMinutes)} of ${formatMinutes(recordedMinutes)}.`,
    },
    {
      key: 'coverage',
      name: 'Working time recorded',
      value: formatShare(coverage),
      basis: `${formatMinutes(recordedMinutes)} of ${formatMinutes(expectedMinutes)} expected, ${entries} entries.`,
    },
    {
      key: 'stretch',
      name: 'Longest without coaching',
      value: stretchWords(snapshot.longestStretch),
      basis: '',
    },
  ];
}

function tablesOf({ id, snapshot }: Audit): PaperBlock[] {
  const { recordedMinutes, byGroup, byCategory, byDay, byRep } = snapshot;
  const minutes = (value: number) => (value === 0 ? '–' : formatMinutes(value));
  const part = (value: number) => formatShare(shareOf(value, recordedMinutes));
  const groupName = (group: string) => byGroup.find((other) => other.group === group)?.name ?? group;
  return [
    ...table(`${id}/groups`, {
      name: 'By group',
      columns: [{ title: 'Group' }, numeric('Time'), numeric('Share')],
      rows: byGroup.map(({ group, name, minutes: own }) => ({
        key: group,
        cells: [name, minutes(own), part(own)],
      })),
    }),
    ...table(`${id}/categories`, {
      name: 'By category',
      columns: [{ title: 'Category' }, { title: 'Group' }, numeric('Time'), numeric('Share')],
      rows: byCategory.map(({ categoryId, name, group, minutes: own }) => ({
        key: categoryId,
        cells: [name, groupName(group), minutes(own), part(own)],
      })),
    }),
    ...table(`${id}/days`, {
      name: 'By day',
      columns: [{ title: 'Day' }, numeric('Recorded'), numeric('Coaching'), numeric('Expected')],
      rows: byDay.map(({ day, minutes: own, coaching, expected }) => ({
        key: day,
        cells: [formatLongDay(day), minutes(own), minutes(coaching), minutes(expected)],
      })),
    }),
    ...(byRep.length > 0
      ? table(`${id}/reps`, {
          name: 'By rep, as far as entries name who was there',
          columns: [{ title: 'Rep' }, numeric('Coaching'), numeric('All time')],
          rows: byRep.map(({ repId, name, minutes: own, coaching }) => ({
            key: repId,
            cells: [name, minutes(coaching), minutes(own)],
          })),
        })
      : []),
  ];
}

function auditBlocks(audit: Audit): PaperBlock[] {
  return [
    heading(audit.id, 2, auditName(audit), auditSpan(audit)),
    { kind: 'whole', key: `${audit.id}/facts`, content: <PaperFacts facts={factsOf(audit)} /> },
    ...tablesOf(audit),
  ];
}

function comparisonBlocks(audits: readonly Audit[]): PaperBlock[] {
  const rows = compareAudits(audits).map((row) => ({
    key: row.key,
    cells: [
      rowName(row),
      ...row.values.map((value, index) =>
        index === 0
          ? numberWords(row, value)
          : `${numberWords(row, value)} (${differenceWords(row, row.differences[index] ?? null) || '–'})`,
      ),
    ],
  }));
  return [
    heading('comparison', 2, 'Side by side', 'In brackets: how far it is from the first.'),
    {
      kind: 'table',
      key: 'comparison/table',
      table: {
        name: 'Audits side by side',
        columns: [{ title: 'Measure' }, ...audits.map((audit) => numeric(auditName(audit)))],
        rows,
      },
    },
  ];
}

function quietNote(words: string) {
  return <PaperNote quiet>{words}</PaperNote>;
}

function sourceBlocks(): PaperBlock[] {
  return ['coaching-share-target', 'coaching-share-typical'].flatMap((key): PaperBlock[] => {
    const found = benchmarkOf(key);
    if (!found) return [];
    const words = `${found.statement} Source: ${sourceWords(found)}. Evidence: ${EVIDENCE_GRADES[found.grade].name.toLowerCase()}.`;
    return [{ kind: 'whole', key, content: quietNote(words) }];
  });
}

/**
 * Audits as blocks for paper: side by side where there are several, then each with all its numbers. Everything comes from
 * what was frozen, so that the same audit prints the same again.
 */
export function auditPaper(audits: readonly Audit[]): PaperBlock[] {
  const manager = audits.at(-1)?.snapshot.managerName ?? '';
  const title = (
    <header>
      <h1>{audits.length > 1 ? 'Time audits' : 'Time audit'}</h1>
      <p>{manager}</p>
    </header>
  );
  return [
    { kind: 'whole', key: 'title', content: title },
    ...(audits.length > 1 ? comparisonBlocks(audits) : []),
    ...audits.flatMap(auditBlocks),
    ...sourceBlocks(),
  ];
}
