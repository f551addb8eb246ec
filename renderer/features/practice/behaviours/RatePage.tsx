import { RATING_STAGES } from '../../../../src/core/domain/survey/survey-terms.ts';
import { RateScreen } from './RateScreen.tsx';

/** The rating that an address names: `STAGE`, and `consultant` behind it; a day that there is none of is day 0. */
export default function RatePage({ within: [day, by] }: { within: readonly string[] }) {
  const stage = RATING_STAGES.find((each) => String(each) === day) ?? 0;
  return <RateScreen stage={stage} by={by === 'consultant' ? 'consultant' : 'self'} />;
}
