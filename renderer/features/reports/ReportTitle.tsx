import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { lineWords } from './line-words.ts';
import classes from './ReportPaper.module.css';

/** The head of a report: what it is, whom it is about, as of when. */
export function ReportTitle({ report }: { report: ReportDocument }) {
  return (
    <header className={classes.title}>
      <h1>{report.title}</h1>
      <p className={classes.subtitle}>{report.subtitle}</p>
      <dl>
        {report.meta.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{lineWords(value)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
