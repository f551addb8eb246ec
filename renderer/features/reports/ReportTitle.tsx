import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { useFormats } from '../../format/use-formats.ts';
import type { ShownBrand } from './brand.ts';
import { isolated, lineWords } from './line-words.ts';
import classes from './ReportPaper.module.css';

/** Where a name is longer than this, the head is set smaller, so that a page that is to hold all goes on holding it; in letters. */
const LONG = 100;

/** The head of a report: whose paper it is, what it is, whom it is about, as of when. */
export function ReportTitle({ report, brand }: { report: ReportDocument; brand: ShownBrand }) {
  const formats = useFormats();
  const isLong = (text: string) => text.length > LONG || undefined;
  const hasLong = [brand.firm, report.title, report.subtitle].some(isLong);
  return (
    <header className={classes.title} data-long={hasLong || undefined}>
      {(brand.logo || brand.firm) && (
        <p className={classes.brand}>
          {brand.logo && <img src={brand.logo} alt={brand.firm || 'Logo'} />}
          {brand.firm && <span>{isolated(brand.firm)}</span>}
        </p>
      )}
      <h1 data-long={isLong(report.title)}>{isolated(report.title)}</h1>
      <p className={classes.subtitle}>{isolated(report.subtitle)}</p>
      <dl>
        {report.meta.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{lineWords(value, formats)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
