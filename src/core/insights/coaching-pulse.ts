import type { Day } from '../domain/calendar/day.ts';
import type { Survey } from '../domain/survey/survey.ts';
import { PULSE_KEYS, PULSE_SCALE, type PulseKey } from '../domain/survey/survey-terms.ts';
import type { RecordsView } from '../records/records.ts';
import { shareOf } from './proportion.ts';
import { mixedTexts, type RatingSummary, shownAnswers, summaryOf } from './survey-answers.ts';
import { answersNeeded, type SurveyState, surveyStates } from './survey-states.ts';

/**
 * A round of the pulse whose result is shown. `questions` has null where fewer than the minimum answered one. `excellent`
 * and `poor` are the shares of 0 to 1 who gave the coaching as a whole the highest and the lowest point, `noUse` of those
 * who found nothing to use in it. `notes` are what reps wrote, in no order.
 */
export type PulseRound = {
  readonly survey: Survey;
  readonly closedOn: Day;
  readonly answers: number;
  readonly questions: Readonly<Record<PulseKey, RatingSummary | null>>;
  readonly excellent: number | null;
  readonly poor: number | null;
  readonly noUse: number | null;
  readonly notes: readonly string[];
};

/**
 * How good the reps find the coaching. `value` is the mean of the latest round, 1 to 5, of `n` reps; `change` is how far it
 * is from the first round's mean, null with a single round. `open` are rounds that answers still come in for, of which
 * nothing but their number is known.
 */
export type CoachingPulse = {
  readonly value: number | null;
  readonly n: number;
  readonly change: number | null;
  readonly since: Day | null;
  readonly rounds: readonly PulseRound[];
  readonly open: readonly SurveyState[];
};

/**
 * The coaching quality pulse over its rounds, from the first to the latest; with `asOf` without those that closed later.
 *
 * @example
 * // By hand: a first round with 2, 3, 3 (mean 2.67), a second with 4, 3, 5, 4 (mean 4): 4 of four reps, 1.33 more.
 * coachingPulse(records).value // 4
 */
export function coachingPulse(records: RecordsView, asOf: Day | null = null): CoachingPulse {
  const states = surveyStates(records).filter(({ survey }) => survey.form === 'pulse');
  const rounds = states
    .flatMap((state) => roundOf(records, state) ?? [])
    .filter(({ closedOn }) => asOf === null || closedOn <= asOf);
  const rated = rounds.filter(({ questions }) => questions.quality !== null);
  const latest = rated.at(-1)?.questions.quality ?? null;
  const [first] = rated;
  const before = rated.length > 1 ? (first?.questions.quality ?? null) : null;
  return {
    value: latest?.mean ?? null,
    n: latest?.n ?? 0,
    change: latest && before ? latest.mean - before.mean : null,
    since: before ? (first?.closedOn ?? null) : null,
    rounds,
    open: states.filter(({ survey }) => survey.closedOn === null),
  };
}

function roundOf(records: RecordsView, state: SurveyState): PulseRound | null {
  const { survey, answers } = state;
  const contents = shownAnswers(records, state)?.filter((content) => content.form === 'pulse');
  if (!contents || survey.closedOn === null) return null;
  const summary = (key: PulseKey) =>
    summaryOf(
      contents.map(({ ratings }) => ratings[key]),
      PULSE_SCALE,
      answersNeeded(survey),
    );
  const questions = Object.fromEntries(
    PULSE_KEYS.map((key) => [key, summary(key)]),
  ) as PulseRound['questions'];
  const { quality, useful } = questions;
  return {
    survey,
    closedOn: survey.closedOn,
    answers,
    questions,
    excellent: quality && shareOf(quality.counts.at(-1) ?? 0, quality.n),
    poor: quality && shareOf(quality.counts[0] ?? 0, quality.n),
    noUse: useful && shareOf(useful.counts[0] ?? 0, useful.n),
    notes: mixedTexts(contents.map(({ texts }) => texts.note)),
  };
}
