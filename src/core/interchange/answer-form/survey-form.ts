import { BEHAVIOUR_SCALES } from '../../content/behaviour-scale.ts';
import { BEHAVIOURS } from '../../content/behaviours.ts';
import { PULSE_QUESTIONS } from '../../content/pulse-questions.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import {
  BEHAVIOUR_SCALE,
  MINIMUM_ANSWERS,
  MOST_CHARACTERS,
  PULSE_SCALE,
} from '../../domain/survey/survey-terms.ts';
import { type AnswerForm, answerForm, type FormQuestion } from './answer-form.ts';

/**
 * What a form says about the round that it is for. `manager` is whom it is about; nothing else of the plan is in a form.
 * `medium` is whether it is filled in as a file or on paper.
 */
export type SurveyFormInput = {
  readonly survey: Pick<Survey, 'id' | 'form' | 'audience'>;
  readonly manager: string;
  readonly medium: 'file' | 'paper';
};

const UNNAMED = `Your answer carries no name. Answers are shown together, once at least ${MINIMUM_ANSWERS} are in and the round is closed; until then nothing but their number.`;
const GIVEN_AWAY = 'Words can give their writer away; write what you would say aloud.';
const HANDED_BACK: Readonly<Record<SurveyFormInput['medium'], string>> = {
  file: `The file isn’t locked: somebody who tries can open it. If you would rather not hand it to your manager, give it to whoever collects the answers. ${GIVEN_AWAY}`,
  paper: `Don’t write your name on it, and give it to whoever collects the answers, not to your manager. ${GIVEN_AWAY}`,
};

function behaviourQuestions(audience: Survey['audience']): FormQuestion[] {
  const { from, to } = BEHAVIOUR_SCALE;
  return BEHAVIOURS.map(({ key, name, rescuer, coach }) => ({
    key,
    ask: `${name}: ${BEHAVIOUR_SCALES[key].ask}`,
    anchors: BEHAVIOUR_SCALES[key].anchors,
    points: Array.from({ length: to - from + 1 }, (_, step) => ({
      value: from + step,
      label: String(from + step),
    })),
    poles: [`${from}: ${rescuer.name}`, `${to}: ${coach.name}`],
    text: {
      key,
      label: 'A moment that shows it (optional)',
      hint:
        audience === 'reps'
          ? 'What you saw or heard in the last weeks, without names of customers.'
          : 'What you saw or heard, and when.',
    },
  }));
}

function pulseQuestions(): FormQuestion[] {
  return PULSE_QUESTIONS.map(({ key, ask, points }) => ({
    key,
    ask,
    anchors: [],
    points: points.map((label, step) => ({ value: PULSE_SCALE.from + step, label: `${step + 1} ${label}` })),
    poles: null,
    text: null,
  }));
}

/** What a round's form asks and says, before it becomes a file or a page. */
export function surveyForm({ survey, manager: whole, medium }: SurveyFormInput): AnswerForm {
  const manager = whole.replace(/\s+/g, ' ');
  const { id, form, audience } = survey;
  const isPulse = form === 'pulse';
  const title = isPulse ? `How good is ${manager}’s coaching?` : `How ${manager} leads: four behaviours`;
  const ask = isPulse
    ? `${manager} is learning to coach and asks how it is going. Five questions, two minutes.`
    : `${manager} is moving from rescuing deals to developing people, and asks how you see it. Four questions, five minutes. No point of a scale is the right answer; go by what you have seen.`;
  return {
    form,
    survey: id,
    title,
    intro: audience === 'reps' ? [ask, UNNAMED, HANDED_BACK[medium]] : [ask],
    questions: isPulse ? pulseQuestions() : behaviourQuestions(audience),
    note: isPulse
      ? {
          key: 'note',
          label: 'One thing to keep, or to change (optional)',
          hint: 'In a sentence or two, without names.',
        }
      : null,
    asksName: audience === 'consultant',
    fileName: isPulse ? 'coaching-pulse-answer' : 'behaviours-answer',
    sentence: `An answer to “${title}”. Please send it back as it is: a changed answer isn’t read.`,
    mostCharacters: MOST_CHARACTERS,
  };
}

/** A round's form as one self-contained HTML file. */
export function surveyFormFile(input: Omit<SurveyFormInput, 'medium'>): string {
  return answerForm(surveyForm({ ...input, medium: 'file' }));
}
