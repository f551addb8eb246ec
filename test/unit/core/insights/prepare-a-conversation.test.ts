import { describe, expect, it } from 'vitest';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import { guideQuestionId } from '../../../../src/core/domain/question/question.ts';
import { CONVERSATION_KEYS } from '../../../../src/core/domain/session/conversation-key.ts';
import { alreadyLogged } from '../../../../src/core/insights/already-logged.ts';
import { carriedCommitments } from '../../../../src/core/insights/carried-commitments.ts';
import {
  pickQuestions,
  proposeConversation,
  QUESTIONS_PICKED,
} from '../../../../src/core/insights/propose-preparation.ts';
import { repPattern } from '../../../../src/core/insights/rep-pattern.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { commitment, rep, session, tally, transition } from './a-plan.ts';

const today = toDay('2026-03-30');

describe('the pattern across sessions with a rep', () => {
  it('is what the worked example counts by hand', () => {
    const sessions = [
      session('2026-03-02', ['ana'], { conversation: 'discovery', nextStep: 'Write the pricing page' }),
      session('2026-03-09', ['ana'], { conversation: 'discovery', nextStep: 'Ask about pricing' }),
      session('2026-03-27', ['ana'], { conversation: 'motivation', nextStep: 'Pricing with Acme' }),
      session('2026-03-28', ['ben'], { nextStep: 'Pricing' }),
      session('2026-04-02', ['ana'], { nextStep: 'Not yet' }),
    ];
    const records = RecordSet.from({
      transition: [transition()],
      rep: [rep('ana'), rep('ben')],
      session: sessions,
      commitment: [
        commitment('ana', '2026-03-10', {
          text: 'I will call',
          status: 'missed',
          settledOn: toDay('2026-03-11'),
        }),
        commitment('ana', '2026-03-12', {
          text: 'I’ll try to call',
          status: 'kept',
          settledOn: toDay('2026-03-12'),
        }),
        commitment('ana', '2026-03-20', { text: 'Call', status: 'dropped', settledOn: toDay('2026-03-19') }),
        commitment('ben', '2026-03-10', { text: 'Maybe' }),
      ],
      tally: [
        tally('2026-03-09', { tells: 6, asks: 12, reflects: 2 }, { repIds: ['ana'] }),
        tally('2026-03-10', { tells: 50, asks: 0, reflects: 0 }, { repIds: ['ana', 'ben'] }),
      ],
    });
    const pattern = repPattern(records, 'ana', today);
    expect(pattern).toMatchObject({
      sessions: 3,
      looked: 3,
      lastDay: '2026-03-27',
      held: [
        { conversation: 'discovery', times: 2 },
        { conversation: 'motivation', times: 1 },
      ],
      recurring: [{ word: 'pricing', times: 3 }],
      gapDays: 18,
      commitments: { due: 2, notKept: 1, made: 3, loose: 1 },
      talk: { conversations: 1, balance: { asks: 12, tells: 6, acts: 20, askShare: 0.6 } },
    });
    expect(pattern.unheld).toHaveLength(5);
  });

  it('counts the days since the only session as the gap, and has none without one', () => {
    const one = RecordSet.from({ transition: [transition()], session: [session('2026-03-05', ['ana'])] });
    expect(repPattern(one, 'ana', today).gapDays).toBe(25);
    expect(repPattern(RecordSet.from({}), 'ana', today)).toMatchObject({
      sessions: 0,
      gapDays: null,
      talk: null,
    });
  });
});

describe('the questions picked', () => {
  it('are five of the guide in its order, its first and its last among them, for every conversation', () => {
    for (const key of CONVERSATION_KEYS) {
      const picked = pickQuestions(RecordSet.from({}), key).map(({ id }) => id);
      const guide = conversationGuide(key).questions.map((question) => guideQuestionId(key, question.key));
      expect(new Set(picked).size).toBe(QUESTIONS_PICKED);
      expect(picked).toEqual(guide.filter((id) => picked.includes(id)));
      expect([picked[0], picked.at(-1)]).toEqual([guide[0], guide.at(-1)]);
    }
  });

  it('have the manager’s own favourites and those with long answers among them, two at most', () => {
    const question = (id: string, favourite: boolean, answerWords: number | null) => ({
      id,
      text: `Question ${id}?`,
      conversation: 'discovery' as const,
      source: 'own' as const,
      favourite,
      fromConversationId: null,
      answerWords,
      addedOn: today,
      tags: [],
    });
    const records = RecordSet.from({
      question: [
        question('plain', false, null),
        question('short', false, 5),
        question('long', false, 90),
        question('star', true, null),
      ],
    });
    const picked = pickQuestions(records, 'discovery').map(({ id }) => id);
    expect(picked).toHaveLength(QUESTIONS_PICKED);
    expect(picked.filter((id) => !id.startsWith('guide:'))).toEqual(['star', 'long']);
  });
});

describe('what the next session takes up', () => {
  const ana = commitment('ana', '2026-03-12');
  const early = commitment('ana', '2026-03-09', { sessionId: 's1' });
  const records = RecordSet.from({
    transition: [transition()],
    rep: [rep('ana'), rep('ben')],
    session: [session('2026-03-09', ['ana'], { id: 's1' })],
    commitment: [
      ana,
      early,
      commitment('ana', '2026-03-01', { status: 'kept' }),
      commitment('ben', '2026-03-01'),
    ],
  });

  it('is open and of its reps, by its day, without what was made in the session itself', () => {
    expect(carriedCommitments(records, ['ana'], null)).toEqual([early, ana]);
    expect(carriedCommitments(records, ['ana'], 's1')).toEqual([ana]);
    expect(carriedCommitments(records, ['ana', 'ben'], null)).toHaveLength(3);
  });

  it('looks like one in the log by rep, day, form and minutes', () => {
    const same = {
      repIds: ['ana', 'ben'],
      day: toDay('2026-03-09'),
      form: 'one-to-one',
      minutes: 30,
    } as const;
    expect(alreadyLogged(records, same)?.id).toBe('s1');
    expect(alreadyLogged(records, same, 's1')).toBeNull();
    for (const other of [
      { repIds: ['ben'] },
      { day: today },
      { form: 'team-session' as const },
      { minutes: 45 },
    ])
      expect(alreadyLogged(records, { ...same, ...other })).toBeNull();
  });

  it('is discovery where the records speak for no other conversation, else what they speak for', () => {
    expect(proposeConversation(RecordSet.from({}), 'ana', today)).toEqual({
      conversation: 'discovery',
      because: null,
    });
    expect(proposeConversation(records, 'ana', today)).toMatchObject({
      conversation: 'accountability',
      because: { code: 'commitment-missed' },
    });
  });
});
