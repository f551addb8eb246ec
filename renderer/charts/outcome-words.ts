import type { OutcomeSeries, OutcomeSpan } from '../../src/core/insights/outcomes/outcome-series.ts';
import { HERE } from '../format/formats.ts';
import { formatFigure, formatPeriod } from '../format/outcomes.ts';

/** What the drawing of a measure shows, in words. */
export function outcomeAlternative(
  { measure, points, baseline, latest }: OutcomeSeries,
  formats = HERE,
): string {
  const words = (name: string, span: OutcomeSpan | null) =>
    span
      ? ` ${name} ${formatFigure(span.value, measure, formats)} in ${formatPeriod(span, formats)}${span.few ? ', too few to judge' : ''}.`
      : '';
  return `${formats.counted(points.length, 'period')}.${words('Baseline', baseline)}${words('Latest', latest)}`;
}
