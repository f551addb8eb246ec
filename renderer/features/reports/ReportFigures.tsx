import type { ReportBenchmark, ReportFigure } from '../../../src/core/reports/report-document.ts';
import { useFormats } from '../../format/use-formats.ts';
import { PaperFacts } from '../../print/PaperFacts.tsx';
import { lineWords } from './line-words.ts';
import classes from './ReportPaper.module.css';

/** Benchmarks of some figures, each once, in the order in which the figures name them. */
function benchmarksOf(figures: readonly ReportFigure[]): ReportBenchmark[] {
  const all = figures.flatMap(({ benchmarks }) => benchmarks ?? []);
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

function marksOf(figure: ReportFigure, notes: readonly ReportBenchmark[]): string {
  const numbers = (figure.benchmarks ?? []).map(
    ({ text }) => notes.findIndex((note) => note.text === text) + 1,
  );
  return numbers.length > 0 ? `See ${numbers.join(', ')} below.` : '';
}

/** Figures on paper with their counts; the outside figures to hold them against stand below, each with its source. */
export function ReportFigures({ figures }: { figures: readonly ReportFigure[] }) {
  const formats = useFormats();
  const notes = benchmarksOf(figures);
  const facts = figures.map((figure) => ({
    key: figure.label,
    name: figure.label,
    value: formats.quantity(figure.value),
    basis: [
      ...(figure.count ? [lineWords(figure.count, formats, 'short')] : []),
      ...(figure.note ? [lineWords(figure.note, formats, 'short')] : []),
      marksOf(figure, notes),
    ]
      .filter((words) => words !== '')
      .map((words) => (/[.…]$/.test(words) ? words : `${words}.`))
      .join(' '),
  }));
  return (
    <>
      <PaperFacts facts={facts} />
      {notes.length > 0 && (
        <ol className={classes.benchmarks} aria-label="Outside figures">
          {notes.map(({ text, source, gradeName, caveat }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an outside figure is its number
            <li key={index}>
              {formats.text(text)} Source: {source}. Evidence: {gradeName.toLowerCase()}.
              {caveat && ` ${formats.text(caveat)}`}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
