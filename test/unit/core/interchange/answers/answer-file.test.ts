import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerContent,
  openAnswer,
  sealAnswer,
} from '../../../../../src/core/domain/survey/sealed-answer.ts';
import { answerCheck } from '../../../../../src/core/interchange/answer-file/answer-check.ts';
import { readAnswerFile } from '../../../../../src/core/interchange/answer-file/read-answer-file.ts';
import { FORM_SEALING } from '../../../../../src/core/interchange/answer-form/form-script.ts';
import { surveyFormFile } from '../../../../../src/core/interchange/answer-form/survey-form.ts';
import { answerText, inventoryAnswer, pulseAnswer } from '../../../../support/answer-text.ts';

const texts = fc.string({ maxLength: 60, unit: 'binary' }).filter((text) => text.length <= 120);
const points = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { nil: null });

const answers: fc.Arbitrary<AnswerContent> = fc.oneof(
  fc
    .record({ quality: points(5), step: points(5), thinking: points(5), useful: points(5), skill: points(5) })
    .chain((ratings) => texts.map((note) => pulseAnswer({ ratings, texts: { note } }))),
  fc
    .record({ focus: points(7), meetings: points(7), deals: points(7), feedback: points(7) })
    .chain((ratings) =>
      fc
        .record({ focus: texts, meetings: texts, deals: texts, feedback: texts })
        .map((words) => inventoryAnswer({ ratings, texts: words })),
    ),
);

/** The code of the problem with which a text is refused. */
function refusalOf(text: string): string {
  const read = readAnswerFile(text);
  return read.ok ? 'read' : read.problem.code;
}

describe('an answer file', () => {
  it('comes back as it went, whatever is written in it, and however mail treats it', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('plain', 'quoted', 'crlf', 'in a mail'), (content, way) => {
        const text = answerText(content);
        const sent = {
          plain: text,
          quoted: text.replace(/^/gm, '> '),
          crlf: `\ufeff${text.replaceAll('\n', '\r\n')}`,
          'in a mail': `Hi,\nhere is mine.\n\n${text.replaceAll('An answer', 'An\nanswer')}\nBest\nA`,
        }[way];
        const read = readAnswerFile(sent);
        expect(read.ok && read.value.map((found) => found.content)).toEqual([content]);
      }),
    );
  });

  it('is refused whole when any letter of it was changed, or it says the same as before', () => {
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.tuple(fc.nat(), fc.string({ minLength: 0, maxLength: 2 })), {
          minLength: 1,
          maxLength: 3,
        }),
        (content, edits) => {
          let text = answerText(content);
          for (const [place, letters] of edits) {
            const at = place % text.length;
            text = text.slice(0, at) + letters + text.slice(at + 1);
          }
          const read = readAnswerFile(text);
          if (read.ok) expect(read.value.map((found) => found.content)).toEqual([content]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is refused when a sealed letter was changed by hand, with a sentence that says so', () => {
    const text = answerText(pulseAnswer());
    const at = text.indexOf('\n:') + 10;
    const other = text[at] === 'A' ? 'B' : 'A';
    const read = readAnswerFile(text.slice(0, at) + other + text.slice(at + 1));
    expect(!read.ok && read.problem).toMatchObject({ code: 'answer-changed' });
    expect(!read.ok && read.problem.message).toContain('was changed after it was filled in');
  });

  it('tells apart what else may be chosen by mistake', () => {
    const text = answerText(pulseAnswer());
    expect(refusalOf('')).toBe('answer-foreign');
    expect(refusalOf('{"format":"coachward-bundle"}')).toBe('answer-foreign');
    expect(refusalOf(text.slice(0, -20))).toBe('answer-cut-off');
    expect(refusalOf(text.replace('ANSWER 1', 'ANSWER 2'))).toBe('answer-from-newer-version');
    expect(refusalOf(text.replace('ANSWER 1', 'ANSWER one'))).toBe('answer-changed');
    const survey = { id: 'round', form: 'pulse', audience: 'reps' } as const;
    expect(refusalOf(surveyFormFile({ survey, manager: 'Mia' }))).toBe('answer-is-form');
  });

  it('is refused when its check fits but its content is none of ours', () => {
    const sealed = sealAnswer({ ...pulseAnswer(), ratings: { quality: 9 } } as never);
    expect(openAnswer(sealed)).toBeNull();
    expect(refusalOf(`COACHWARD-ANSWER 1\n:${sealed}\n=${answerCheck(1, sealed)}\nCOACHWARD-END`)).toBe(
      'answer-changed',
    );
  });

  it('holds several answers, all of them or none', () => {
    const [one, two] = [answerText(pulseAnswer()), answerText(pulseAnswer({ id: 'answer-2' }))];
    const read = readAnswerFile(one + two);
    expect(read.ok && read.value.map(({ content }) => content.id)).toEqual(['answer-1', 'answer-2']);
    expect(refusalOf(one + two.replace('\n:', '\n:x'))).toBe('answer-changed');
  });

  it('is sealed and checked in the form as it is here', () => {
    const inForm = new Function(`${FORM_SEALING}; return { seal, check };`)() as {
      seal: (content: unknown) => string;
      check: (sealed: string) => string;
    };
    fc.assert(
      fc.property(answers, (content) => {
        const sealed = inForm.seal(content);
        expect(sealed).toBe(sealAnswer(content));
        expect(inForm.check(sealed)).toBe(answerCheck(1, sealed));
      }),
    );
  });
});
