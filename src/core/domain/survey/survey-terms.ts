/** What reps and consultants are asked: the behaviour inventory, or the coaching quality pulse. Saved; never renamed. */
export const SURVEY_FORMS = ['inventory', 'pulse'] as const;
export type SurveyForm = (typeof SURVEY_FORMS)[number];

/** Who is asked. Reps answer without a name; a consultant answers as themself. */
export const SURVEY_AUDIENCES = ['reps', 'consultant'] as const;

/** The days of the plan on which the behaviours are rated: before it, and at the end of each phase. */
export const RATING_STAGES = [0, 30, 60, 90] as const;
export type RatingStage = (typeof RATING_STAGES)[number];

/**
 * So many reps have to have answered before anything but their number is told. Our own choice, and the smallest with which
 * somebody who knows one answer can't work out another from the mean.
 */
export const MINIMUM_ANSWERS = 3;

/** The ends of the scale between a behaviour's poles: 1 is the rescuer's, 7 the coach's. Our own choice; 4 is the middle. */
export const BEHAVIOUR_SCALE = { from: 1, to: 7 } as const;

/** The ends of the scale of the pulse: 1 is poor, 5 excellent, as the measure of coaching quality has it. */
export const PULSE_SCALE = { from: 1, to: 5 } as const;

/** The questions of the pulse. `quality` is the measured coaching quality. Answers refer to the keys; they never change. */
export const PULSE_KEYS = ['quality', 'step', 'thinking', 'useful', 'skill'] as const;
export type PulseKey = (typeof PULSE_KEYS)[number];

/** The longest text in an answer, in characters. */
export const MOST_CHARACTERS = 1000;
