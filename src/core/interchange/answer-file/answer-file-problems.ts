import type { Problem } from '../../foundation/outcome.ts';

const ASK_AGAIN = 'Ask for the file as the form saved it, or for the answer to be filled in once more.';

/** Nothing in the file looks like an answer. */
export function noAnswerIn(): Problem {
  return {
    code: 'answer-foreign',
    message: 'There is no answer to a Coachward form in it.',
    remedy: 'Choose the file that the form saved, or paste the whole text that it copied.',
  };
}

/** The form itself came back instead of an answer. */
export function onlyTheForm(): Problem {
  return {
    code: 'answer-is-form',
    message: 'This is the form itself and holds no answer.',
    remedy: 'It is filled in by opening it in a browser; “Save my answer” in it makes the file to send back.',
  };
}

/** The end is missing. */
export function answerCutOff(): Problem {
  return { code: 'answer-cut-off', message: 'The answer was cut off on its way.', remedy: ASK_AGAIN };
}

/** The check doesn't fit. */
export function answerChanged(): Problem {
  return {
    code: 'answer-changed',
    message: 'This answer was changed after it was filled in, or damaged on its way. It is not read.',
    remedy: ASK_AGAIN,
  };
}

/** Written by a form of a later program. */
export function answerFromNewerVersion(version: number): Problem {
  return {
    code: 'answer-from-newer-version',
    message: `It comes from the form of a newer Coachward (answer version ${version}).`,
    remedy: 'Install the newest Coachward and read it again.',
  };
}

/** The file is no text, or too long for one. */
export function answerTooLarge(): Problem {
  return {
    code: 'answer-too-large',
    message: 'This file is far larger than an answer can be.',
    remedy: 'Choose the small text file that the form saved.',
  };
}
