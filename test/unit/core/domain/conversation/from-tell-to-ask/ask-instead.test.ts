import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askInstead,
  canAskInstead,
} from '../../../../../../src/core/domain/conversation/from-tell-to-ask/ask-instead.ts';
import { MOVE_LABELS } from '../../../../../../src/core/domain/conversation/move.ts';
import { classify } from '../../../../../../src/core/domain/conversation/talk-coder.ts';
import { CONVERSATION_KEYS } from '../../../../../../src/core/domain/session/conversation-key.ts';
import { TELLS, WHYS } from '../../../../../fixtures/talk/tells.ts';

const ofTell = (text: string) =>
  askInstead({ text, label: 'tell', conversation: null }).map((question) => question.text);
const ofWhy = (text: string) =>
  askInstead({ text, label: 'ask-open', conversation: null }).map((question) => question.text);

/** The words of a text, without those that the frames of the questions bring. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []).filter((word) => !OF_THE_FRAMES.has(word));
}
/** "Call" and "calling", "give" and "giving" are the same word. */
const isSameWord = (one: string, other: string) => one.slice(0, 3) === other.slice(0, 3);

const OF_THE_FRAMES = new Set(
  'what would tells whether does mean that you your how see make know about far speaks for and against could instead happens work better than going was when matters most change first step different differently next time comes will the led from keeps kept made has need'.split(
    ' ',
  ),
);

describe('asking instead of telling', () => {
  it('gives open questions, as the talk coder hears them', () => {
    const offered = [...TELLS.map(ofTell), ...WHYS.map(ofWhy)].flat();
    expect(TELLS.length).toBeGreaterThanOrEqual(60);
    const labels = offered.map((text) => classify([{ role: 'coach', text }])[0]?.label);
    const open = labels.filter((label) => label === 'ask-open').length;
    expect(open / offered.length).toBeGreaterThanOrEqual(0.95);
  });

  it('offers two or three for nearly every telling of a sales manager', () => {
    const counts = [...TELLS.map(ofTell), ...WHYS.map(ofWhy)].map((questions) => questions.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    expect(counts.filter((count) => count >= 2).length / counts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('takes up words of what was said in every question', () => {
    for (const said of [...TELLS, ...WHYS]) {
      const own = wordsIn(said);
      const questions = TELLS.includes(said) ? ofTell(said) : ofWhy(said);
      for (const question of questions) {
        const taken = wordsIn(question).filter((word) => own.some((other) => isSameWord(word, other)));
        expect(taken, `${said} → ${question}`).not.toEqual([]);
      }
    }
  });

  it('begins with a capital, ends with one question mark and is no longer than one can say', () => {
    for (const question of [...TELLS.map(ofTell), ...WHYS.map(ofWhy)].flat()) {
      expect(question).toMatch(/^[A-Z][^?]*\?$/);
      expect(question).not.toMatch(/\s{2}|[.,;:!]\?$|\b(\w+) \1\b/);
      expect(question.length).toBeLessThanOrEqual(140);
    }
  });

  it('keeps your and her, and turns the verb', () => {
    expect(ofTell('You should call her director.')).toContain(
      'What would calling her director change for the customer?',
    );
    expect(ofTell('You need to stop by your old client and get their forecast.')[0]).toContain(
      'stopping by your old client and getting their forecast',
    );
    expect(ofTell('Your discovery questions are too general.')[0]).toBe(
      'What tells you whether your discovery questions are too general?',
    );
    expect(ofTell("I don't think the sponsor has any influence.")[0]).toBe(
      'What tells you whether the sponsor has any influence?',
    );
  });

  it('asks what would be different where something should have been done', () => {
    expect(ofTell('You should have gone to the finance director first.')[0]).toBe(
      'What would be different now if you had gone to the finance director first?',
    );
  });

  it('gives the matter back where the manager means to do it', () => {
    expect(ofTell('I will ring them myself.').slice(0, 2)).toEqual([
      'What would you do if I did not ring them?',
      'What would change if you were the one ringing them?',
    ]);
    expect(ofTell('Let me write the mail.')[0]).toBe('What would you do if I did not write the mail?');
    expect(ofTell('Then I will send you the template.').join()).not.toContain('the one sending you');
  });

  it('turns a why into what', () => {
    expect(ofWhy('Why did you call them?')[0]).toBe('What led you to call them?');
    expect(ofWhy("So why didn't you ask about the budget?")[0]).toBe(
      'What kept you from asking about the budget?',
    );
    expect(ofWhy('Why do they want a shorter contract?')[0]).toBe('What makes them want a shorter contract?');
    expect(ofWhy("Why haven't you talked to procurement?")[0]).toBe(
      'What has kept you from talking to procurement?',
    );
  });

  it('follows the conversation that was held', () => {
    const questions = CONVERSATION_KEYS.map((conversation) =>
      askInstead({ text: 'You should visit their plant.', label: 'tell', conversation }),
    );
    for (const [index, offered] of questions.entries()) {
      expect(offered[0]?.conversation).toBe(CONVERSATION_KEYS[index]);
    }
    expect(new Set(questions.map((offered) => offered[1]?.text)).size).toBe(CONVERSATION_KEYS.length);
  });

  it('offers nothing where there is nothing to ask about', () => {
    for (const empty of ['You have to do it.', 'Just do that.', 'You should.', '', '…', '???', 'It is.']) {
      expect(ofTell(empty)).toEqual([]);
    }
    expect(ofWhy('Why?')).toEqual([]);
    expect(ofWhy('Why is that?')).toEqual([]);
  });

  it('offers nothing for a line that neither tells nor asks why', () => {
    expect(askInstead({ text: 'You should call her.', label: 'reflect', conversation: null })).toEqual([]);
    expect(askInstead({ text: 'Call her.', label: 'other', conversation: null })).toEqual([]);
    expect(ofWhy('What did you try?')).toEqual([]);
    expect(canAskInstead({ text: 'Why did they leave?', label: 'ask-closed' })).toBe(true);
  });

  it('takes anything without throwing, and the same line gives the same questions', () => {
    const pieces = fc.constantFrom(
      'you',
      'should',
      'not',
      'why',
      'did',
      'to',
      'and',
      'the',
      "don't",
      'if',
      ',',
      '.',
      'Call',
      'of',
      '’s',
      '—',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 40 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...MOVE_LABELS),
        fc.constantFrom(null, ...CONVERSATION_KEYS),
        (text, label, conversation) => {
          const offered = askInstead({ text, label, conversation });
          expect(offered.length).toBeLessThanOrEqual(3);
          for (const question of offered) expect(question.text).toMatch(/^[^\p{Ll}].*\?$/su);
          expect(askInstead({ text, label, conversation })).toEqual(offered);
          if (!canAskInstead({ text, label })) expect(offered).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is quick on a million characters', () => {
    expect(ofTell('you should call '.repeat(60_000)).length).toBeLessThanOrEqual(3);
    expect(ofTell('a'.repeat(1_000_000)).length).toBeLessThanOrEqual(3);
  });
});
