import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../src/core/application/commands/registry.ts';
import { runCommand } from '../../../../src/core/application/run-command.ts';
import type { Day, Instant } from '../../../../src/core/domain/calendar/day.ts';
import type { StoredTurn } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import { findQuestions, questionBank } from '../../../../src/core/insights/question-bank.ts';
import { inverseOf } from '../../../../src/core/records/record-change.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const CONTEXT = { now: '2026-03-10T09:00:00.000Z' as Instant, today: '2026-03-10' as Day };

function done(records: RecordSet, ...commands: Command[]): RecordSet {
  return commands.reduce((before, command) => {
    const outcome = runCommand(before, command, CONTEXT);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return before.with(outcome.value.changes);
  }, records);
}

const keepQuestion = (id: string, text: string, change: object = {}): Command => ({
  name: 'add-question',
  payload: {
    question: {
      id,
      text,
      conversation: null,
      source: 'own',
      favourite: false,
      tags: [],
      fromConversationId: null,
      answerWords: null,
      ...change,
    },
  },
});

describe('the question bank', () => {
  const all = (records: RecordSet) => questionBank(records);
  const find = (records: RecordSet, filter: object) =>
    findQuestions(all(records), {
      search: '',
      conversation: null,
      show: 'all',
      tag: null,
      order: 'kept',
      ...filter,
    });

  it('holds the questions of all guides before anybody kept one', () => {
    const questions = all(new RecordSet());
    expect(questions.length).toBeGreaterThan(50);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(find(new RecordSet(), { show: 'own' })).toEqual([]);
    expect(find(new RecordSet(), { conversation: 'motivation' }).length).toBeGreaterThan(4);
  });

  it('puts kept questions first, the latest at the top, and finds words in any order', () => {
    const records = done(
      new RecordSet(),
      keepQuestion('1', 'Who signs?'),
      keepQuestion('2', 'What does the board want?'),
    );
    expect(
      all(records)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['2', '1']);
    expect(find(records, { search: 'want BOARD' }).map(({ id }) => id)).toEqual(['2']);
  });

  it('refuses a question that is there already, whatever its marks and capitals', () => {
    const records = done(new RecordSet(), keepQuestion('1', 'Who signs?'));
    const again = runCommand(records, keepQuestion('2', 'who  signs'), CONTEXT);
    expect(again.ok ? null : again.problem.code).toBe('question-known');
  });

  it('marks a guide’s question as a favourite where it stands', () => {
    const [guide] = find(new RecordSet(), { conversation: 'discovery' });
    if (!guide) throw new Error('Discovery has no questions.');
    const { purpose, ...question } = guide;
    expect(purpose).toBeTruthy();
    const records = done(
      new RecordSet(),
      keepQuestion(question.id, question.text, { ...question, favourite: true }),
    );
    expect(find(records, { show: 'favourites' }).map(({ id }) => id)).toEqual([guide.id]);
    expect(find(records, { show: 'own' })).toEqual([]);
    expect(all(records).length).toBe(all(new RecordSet()).length);
  });
});

function turnsOf(...texts: string[]): StoredTurn[] {
  return texts.map((text) => ({
    speaker: 'Mia',
    start: null,
    end: null,
    text,
    coded: {
      label: 'tell',
      confidence: 0.9,
      moves: [{ start: 0, end: text.length, label: 'tell', confidence: 0.9 }],
    },
  }));
}

const START: Command = {
  name: 'import-conversation',
  payload: {
    conversation: {
      id: 'talk',
      day: '2026-03-10' as Day,
      title: 'Pipeline',
      sessionId: null,
      repIds: [],
      conversation: 'discovery',
      format: 'plain',
      timing: 'none',
      coachSpeakers: ['Mia'],
    },
    turns: turnsOf('Call them.', 'What else?', 'Fine.'),
    speakers: [{ id: 's', name: 'Mia', goesBy: null, isManager: true }],
  },
};

describe('the questions of the bank in a transcript', () => {
  const talk = (keep: 'text' | 'labels' | 'counts'): Command => {
    const asks = (text: string): StoredTurn => ({
      speaker: 'Mia',
      start: null,
      end: null,
      text,
      coded: {
        label: 'ask-open',
        confidence: 0.9,
        moves: [{ start: 0, end: text.length, label: 'ask-open', confidence: 0.9 }],
      },
    });
    const says = (text: string): StoredTurn => ({
      ...asks(text),
      speaker: 'Ben',
      coded: null,
    });
    const turns = [
      asks('So, what is getting in your way, Ben?'),
      says('The price, mostly.'),
      asks('And who signs over there?'),
      says('I have not asked.'),
    ];
    return { ...START, payload: { ...START.payload, turns, keep } } as Command;
  };
  const WAY = { questionId: 'guide:discovery:in-the-way', answerWords: 3 };
  const askedIn = (records: RecordSet) => records.get('conversation', 'talk')?.questionsAsked;

  it.each(['text', 'labels', 'counts'] as const)('are found as it comes in when its %s are kept', (keep) => {
    expect(askedIn(done(new RecordSet(), talk(keep)))).toEqual([WAY]);
  });

  it('go with a label that turns out not to be a question, but not where there is no text to look in', () => {
    const relabelled: Command = {
      name: 'relabel-move',
      payload: { conversationId: 'talk', turn: 0, move: 0, label: 'tell' },
    };
    expect(askedIn(done(new RecordSet(), talk('text'), relabelled))).toEqual([]);
    expect(askedIn(done(new RecordSet(), talk('labels'), relabelled))).toEqual([WAY]);
  });

  it('are looked for again once more of them are kept, where there is a text', () => {
    const again: Command[] = [
      keepQuestion('signs', 'Who signs over there?'),
      { name: 'look-for-questions', payload: { conversationIds: ['talk'] } },
    ];
    expect(askedIn(done(new RecordSet(), talk('text'), ...again))).toEqual([
      WAY,
      { questionId: 'signs', answerWords: 4 },
    ]);
    expect(askedIn(done(new RecordSet(), talk('labels'), ...again))).toEqual([WAY]);
  });
});

describe('a transcript that comes again', () => {
  it('replaces the old one in one step, with corrections on their lines, and can be undone', () => {
    const before = done(new RecordSet(), START, {
      name: 'relabel-move',
      payload: { conversationId: 'talk', turn: 1, move: 0, label: 'ask-open' },
    });
    const update: Command = {
      name: 'update-conversation',
      payload: {
        id: 'talk',
        format: 'srt',
        timing: 'seconds',
        coachSpeakers: ['Mia'],
        turns: turnsOf('Hello.', 'Call them.', 'What else?', 'Fine.'),
      },
    };
    const outcome = runCommand(before, update, CONTEXT);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const records = before.with(outcome.value.changes);
    expect(records.get('conversation', 'talk')).toMatchObject({
      title: 'Pipeline',
      conversation: 'discovery',
      format: 'srt',
      corrections: [{ turn: 2, move: 0, label: 'ask-open', confirms: false }],
      utterances: { 'ask-open': 1, tell: 3 },
      keepsText: true,
    });
    const back = records.with(inverseOf(outcome.value.changes));
    expect(back.get('conversation', 'talk')).toEqual(before.get('conversation', 'talk'));
    expect(back.get('transcript', 'talk')).toEqual(before.get('transcript', 'talk'));
  });

  it('drops the text that was kept when only counts are wanted now', () => {
    const records = done(new RecordSet(), START, {
      name: 'update-conversation',
      payload: {
        id: 'talk',
        format: 'plain',
        timing: 'none',
        coachSpeakers: ['Mia'],
        turns: turnsOf('Call them.'),
        keep: 'counts',
      },
    });
    expect(records.get('transcript', 'talk')).toBeUndefined();
    expect(records.get('conversation', 'talk')).toMatchObject({ keepsText: false, coachWords: 2 });
  });

  it('remembers names once, takes the latest word on them, and forgets on request', () => {
    const again: Command = {
      ...START,
      payload: {
        ...START.payload,
        speakers: [{ id: 't', name: 'Mia', goesBy: 'Mia Berg', isManager: true }],
      },
    } as Command;
    const records = done(new RecordSet(), START, again);
    expect(records.all('speaker-alias')).toMatchObject([{ id: 's', name: 'Mia', goesBy: 'Mia Berg' }]);
    const forgotten = done(records, { name: 'forget-speaker', payload: { id: 's' } });
    expect(forgotten.all('speaker-alias')).toEqual([]);
  });
});
