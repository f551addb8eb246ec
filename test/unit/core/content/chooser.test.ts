import { describe, expect, it } from 'vitest';
import {
  CHOOSER,
  type ChooserQuestion,
  type ChosenConversation,
} from '../../../../src/core/content/chooser.ts';
import { CONVERSATION_KEYS } from '../../../../src/core/domain/session/conversation-key.ts';

type Way = { readonly labels: readonly string[]; readonly leads: ChosenConversation };

function waysFrom({ options }: ChooserQuestion, labels: readonly string[] = []): Way[] {
  return options.flatMap((option) => {
    const taken = [...labels, option.label];
    return 'leads' in option ? [{ labels: taken, leads: option.leads }] : waysFrom(option.asks, taken);
  });
}

function questionsFrom(question: ChooserQuestion): ChooserQuestion[] {
  return [
    question,
    ...question.options.flatMap((option) => ('asks' in option ? questionsFrom(option.asks) : [])),
  ];
}

const WAYS = waysFrom(CHOOSER);

describe('the chooser', () => {
  it('ends in one conversation with its reason, three taps in at most, so that a rep and it are four', () => {
    expect(Math.max(...WAYS.map(({ labels }) => labels.length))).toBe(3);
    for (const { leads } of WAYS) expect(leads.because).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('leads to each of the seven', () => {
    const reached = new Set(WAYS.map(({ leads }) => leads.conversation));
    expect([...reached].sort()).toEqual([...CONVERSATION_KEYS].sort());
  });

  it('offers no more than can be seen at once, and nothing twice', () => {
    const questions = questionsFrom(CHOOSER);
    for (const { question, options } of questions) {
      expect(question).toMatch(/\?$/);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(6);
      expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
    }
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });

  it('takes a missed promise to accountability and what comes back in spite of knowing better to motivation', () => {
    const leadsOf = (label: string) =>
      WAYS.filter(({ labels }) => labels.includes(label)).map(({ leads }) => leads.conversation);
    expect(leadsOf('Something they had committed to')).toEqual(['accountability']);
    expect(leadsOf('Well, and nothing moves all the same')).toEqual(['motivation']);
    expect(leadsOf('It has stopped moving')).toEqual(['opportunity-review']);
    expect(leadsOf('A quarter begins')).toEqual(['goal-setting']);
  });
});
