import { describe, expect, it } from 'vitest';
import {
  GENERAL_QUESTIONS,
  LOST_DEAL_CONTRAST,
  TELLING_CASES,
} from '../../../../src/core/content/conversations/general.ts';
import { CONVERSATIONS, conversationGuide } from '../../../../src/core/content/conversations.ts';
import { classify } from '../../../../src/core/domain/conversation/talk-coder.ts';
import { CONVERSATION_KEYS } from '../../../../src/core/domain/session/conversation-key.ts';

const GUIDE_QUESTIONS = CONVERSATIONS.flatMap((guide) => [
  ...guide.questions.map(({ text }) => text),
  guide.closing.step,
  guide.closing.date,
  guide.closing.commitment,
]);
const ALL_QUESTIONS = [
  ...GUIDE_QUESTIONS,
  ...GENERAL_QUESTIONS.map(({ text }) => text),
  ...TELLING_CASES.map(({ askFirst }) => askFirst),
];

const sentencesIn = (text: string) => text.split(/(?<=[.?])\s+/).filter((sentence) => sentence !== '').length;

describe('the seven conversations', () => {
  it('are all there, in the order of their keys', () => {
    expect(CONVERSATIONS.map(({ key }) => key)).toEqual(CONVERSATION_KEYS);
    expect(CONVERSATIONS).toHaveLength(7);
    for (const key of CONVERSATION_KEYS) expect(conversationGuide(key).key).toBe(key);
  });

  describe.each(CONVERSATIONS)('$key', (guide) => {
    it('has 8 to 12 questions with keys of their own, each with what it is for', () => {
      expect(guide.questions.length).toBeGreaterThanOrEqual(8);
      expect(guide.questions.length).toBeLessThanOrEqual(12);
      expect(new Set(guide.questions.map(({ key }) => key)).size).toBe(guide.questions.length);
      for (const { key, purpose } of guide.questions) {
        expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(purpose).toMatch(/\.$/);
      }
    });

    it('opens in two or three sentences', () => {
      expect(sentencesIn(guide.opening)).toBeGreaterThanOrEqual(2);
      expect(sentencesIn(guide.opening)).toBeLessThanOrEqual(4);
    });

    it('shows three or four pairs of weak and strong answers', () => {
      const { examples } = guide.listenFor;
      expect(examples.length).toBeGreaterThanOrEqual(3);
      expect(examples.length).toBeLessThanOrEqual(4);
      for (const { weak, strong, because } of examples) {
        expect(weak).toMatch(/^“.*”$/);
        expect(strong).toMatch(/^“.*”$/);
        expect(weak).not.toBe(strong);
        expect(because).toMatch(/\.$/);
      }
    });

    it('closes with a step, a date and a commitment from 1 to 10', () => {
      expect(guide.closing.date).toMatch(/day|date/);
      expect(guide.closing.commitment).toMatch(/from 1 to 10/);
    });

    it('works remotely, and names its traps', () => {
      expect(guide.remote).toMatch(/video|camera/i);
      expect(guide.traps.length).toBeGreaterThanOrEqual(3);
    });

    it('has a worked example in which the manager begins by telling and turns to asking for good', () => {
      const { lines } = guide.workedExample;
      expect(lines.length).toBeGreaterThanOrEqual(8);
      expect(lines.length).toBeLessThanOrEqual(14);
      const moves = lines.flatMap((line) => (line.who === 'manager' ? [line.move] : []));
      expect(moves[0]).toBe('tell');
      expect(moves).toContain('reflect');
      const turn = moves.lastIndexOf('tell') + 1;
      expect(moves.slice(0, turn)).not.toContain('ask');
      expect(moves.slice(turn).filter((move) => move === 'ask').length).toBeGreaterThanOrEqual(2);
      expect(lines.at(-1)?.who).toBe('rep');
      lines.forEach((line, index) => {
        expect(line.who).toBe(index % 2 === 0 ? 'manager' : 'rep');
        if (line.who === 'manager' && line.move === 'ask') expect(line.text).toMatch(/\?$/);
        if (line.who === 'manager' && line.move !== 'ask') expect(line.text).not.toContain('?');
      });
    });
  });

  it('play in seven different kinds of service firm', () => {
    const firms = CONVERSATIONS.map(({ workedExample }) => workedExample.setting.split('.')[0]);
    expect(new Set(firms).size).toBe(7);
  });
});

describe('the questions', () => {
  it.each(ALL_QUESTIONS)('is open: %s', (question) => {
    expect(question).toMatch(/\?$/);
    expect(question).toMatch(/\b(what|how)\b/i);
    expect(question).not.toMatch(/\bhow (many|much|often|long)\b(?!.*\bwhat\b)/i);
    expect(question).not.toMatch(/\bwhy\b/i);
    expect(question).not.toMatch(
      /^(don.t|shouldn.t|wouldn.t|isn.t|have you|did you|do you|are you|can you|could you)\b/i,
    );
  });

  it('are one question each, not a stack', () => {
    for (const question of ALL_QUESTIONS) expect(question.match(/\?/g)).toHaveLength(1);
  });

  it('are read as open questions by the talk coder, 95% of them at least', () => {
    const notOpen = ALL_QUESTIONS.filter((text) => {
      const coded = classify([
        { role: 'other', text: 'I am not sure how to go on with it.' },
        { role: 'coach', text },
      ])[1];
      return coded?.label !== 'ask-open';
    });
    expect(notOpen.length / ALL_QUESTIONS.length, notOpen.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('are told apart from the why-question that a manager would ask', () => {
    expect(LOST_DEAL_CONTRAST.manager).toMatch(/^why/i);
    expect(LOST_DEAL_CONTRAST.coach).toMatch(/^what/i);
  });
});
