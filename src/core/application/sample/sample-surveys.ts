import { BEHAVIOUR_KEYS } from '../../domain/behaviour/behaviour-key.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { type AnswerContent, sealAnswer } from '../../domain/survey/sealed-answer.ts';
import type { Survey, SurveyAnswer } from '../../domain/survey/survey.ts';
import {
  BEHAVIOUR_SCALE,
  MINIMUM_ANSWERS,
  PULSE_KEYS,
  PULSE_SCALE,
  type RatingStage,
} from '../../domain/survey/survey-terms.ts';
import type { Random } from './random.ts';
import { PULSE_NOTES, REP_MOMENTS } from './rating-words.ts';
import { stagesReached } from './sample-ratings.ts';
import type { SampleShape } from './shape.ts';

/** The days after the first on which the sample's rounds of the pulse were handed out; each was closed six days later. */
const PULSES: readonly { readonly after: number; readonly stage: RatingStage | null }[] = [
  { after: 14, stage: null },
  { after: 42, stage: 30 },
  { after: 84, stage: 90 },
];

const DAYS_OPEN = 6;

/** The middle of what reps rate a behaviour at, by day of rating. */
const REPS_RATE = [2.4, 3.6, 4.6, 5.4];

/** The middle of what reps answer in the pulse, by round. */
const PULSE_RATE = [2.6, 3.7, 4.2];

/** The rounds of asking of a sample with the answers to them. */
export function sampleSurveys(
  shape: SampleShape,
  reps: number,
): { readonly surveys: readonly Survey[]; readonly answers: readonly SurveyAnswer[] } {
  if (reps < MINIMUM_ANSWERS) return { surveys: [], answers: [] };
  const random = shape.randomFor('surveys');
  const inventories = stagesReached(shape).map(({ stage, day }, index) => ({
    survey: surveyOf(shape, { form: 'inventory', stage, day, reps }),
    answer: (id: string, position: number) => inventoryAnswer(random, { id, index, position }),
  }));
  const pulses = PULSES.map(({ after, stage }, index) => ({
    day: addDays(shape.firstDay, after),
    stage,
    index,
  }))
    .filter(({ day }) => day <= shape.today)
    .map(({ day, stage, index }) => ({
      survey: surveyOf(shape, { form: 'pulse', stage, day, reps }),
      answer: (id: string, position: number) => pulseAnswer(random, { id, index, position }),
    }));
  const rounds = [...inventories, ...pulses];
  return {
    surveys: rounds.map(({ survey }) => survey),
    answers: rounds.flatMap(({ survey, answer }) => answersOf(random, survey, answer)),
  };
}

function surveyOf(
  shape: SampleShape,
  of: { form: Survey['form']; stage: RatingStage | null; day: Day; reps: number },
): Survey {
  const closedOn = addDays(of.day, DAYS_OPEN);
  return {
    id: `${of.form}-${of.day}`,
    form: of.form,
    audience: 'reps',
    stage: of.stage,
    asked: of.reps,
    openedOn: of.day,
    closedOn: closedOn <= shape.today ? closedOn : null,
  };
}

/** All but one of those asked answer. */
function answersOf(
  random: Random,
  survey: Survey,
  answer: (id: string, position: number) => AnswerContent,
): SurveyAnswer[] {
  const count = Math.max(MINIMUM_ANSWERS, survey.asked - 1);
  const ids = Array.from({ length: count }, () =>
    Array.from({ length: 16 }, () => random.whole(0, 15).toString(16)).join(''),
  ).sort();
  return ids.map((id, position) => {
    const content = { ...answer(id, position), survey: survey.id };
    return { id, surveyId: survey.id, revision: 1, sealed: sealAnswer(content) };
  });
}

const HEAD = { survey: '', revision: 1, name: '', day: null };

function around(
  random: Random,
  { middle, spread }: { readonly middle: number; readonly spread: number },
  scale: { readonly from: number; readonly to: number },
): number {
  return Math.min(scale.to, Math.max(scale.from, Math.round(middle + (random.next() * 2 - 1) * spread)));
}

type Which = { readonly id: string; readonly index: number; readonly position: number };

function inventoryAnswer(random: Random, { id, index, position }: Which): AnswerContent {
  const middle = REPS_RATE[index] ?? 5;
  const ratings = BEHAVIOUR_KEYS.map((key) => [
    key,
    around(random, { middle, spread: 1.4 }, BEHAVIOUR_SCALE),
  ]);
  // Each moment is one rep's: the first answers write about one behaviour each, the others nothing.
  const texts = BEHAVIOUR_KEYS.map((key, about) => [
    key,
    about === position ? (REP_MOMENTS[key][index === 0 ? 0 : 1] ?? '') : '',
  ]);
  return {
    form: 'inventory',
    ...HEAD,
    id,
    ratings: Object.fromEntries(ratings),
    texts: Object.fromEntries(texts),
  };
}

function pulseAnswer(random: Random, { id, index, position }: Which): AnswerContent {
  const middle = PULSE_RATE[index] ?? 4;
  const ratings = PULSE_KEYS.map((key) => [key, around(random, { middle, spread: 1.1 }, PULSE_SCALE)]);
  const note = PULSE_NOTES[Math.min(1, index)]?.[position] ?? '';
  return { form: 'pulse', ...HEAD, id, ratings: Object.fromEntries(ratings), texts: { note } };
}
