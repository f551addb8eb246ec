import { benchmarkOf, EVIDENCE_GRADES } from '../../src/core/content/benchmarks.ts';
import { FigureNote } from './FigureNote.tsx';
import { sourceWords } from './source-words.ts';

/** A benchmark as a quiet line; its source, sample and grade of evidence open beside it. */
export function SourceNote({ benchmark, children }: { benchmark: string; children?: string }) {
  const found = benchmarkOf(benchmark);
  if (!found) return null;
  const { statement, sample, grade, caveat } = found;
  return (
    <FigureNote
      statement={statement}
      source={sourceWords(found)}
      sample={sample}
      grade={EVIDENCE_GRADES[grade]}
      caveat={caveat}
    >
      {children ?? statement}
    </FigureNote>
  );
}
