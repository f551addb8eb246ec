import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../../../../src/core/application/commands/registry.ts';
import { runCommand } from '../../../../src/core/application/run-command.ts';
import { addDays, type Day, type Instant } from '../../../../src/core/domain/calendar/day.ts';
import { gapReviewsDue, gapsOfRep } from '../../../../src/core/insights/gap-decisions.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { MONDAY, rep, transition } from '../insights/a-plan.ts';

const KNOWS = { knowsHow: 'yes', doesIt: 'sometimes', repeats: 'no', limit: 'none' } as const;

function run(records: RecordSet, name: CommandName, payload: unknown, today: Day = MONDAY) {
  const context = { now: `${today}T09:00:00Z` as Instant, today };
  return runCommand(records, { name, payload } as never, context);
}

function done(records: RecordSet, name: CommandName, payload: unknown, today: Day = MONDAY): RecordSet {
  const outcome = run(records, name, payload, today);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return records.with(outcome.value.changes);
}

const team = () =>
  RecordSet.from({ transition: [transition()], rep: [rep('ana'), rep('ben', { status: 'left' })] });
const decide = (records: RecordSet, id: string, day: Day, change: object = {}) =>
  done(
    records,
    'decide-on-gap',
    {
      id,
      repId: 'ana',
      gap: 'Talks too long',
      decidedOn: day,
      answers: KNOWS,
      reason: 'Heard it twice',
      ...change,
    },
    day,
  );

describe('a decision on a gap', () => {
  it('is kept with its reason and comes back after 30 days, until it was looked at', () => {
    const records = decide(team(), '1', MONDAY);
    expect(records.get('gap-decision', '1')).toMatchObject({
      help: 'coach',
      conversation: 'skill-gap',
      reason: 'Heard it twice',
      reviewOn: '2026-04-01',
    });
    expect(gapReviewsDue(records, addDays(MONDAY, 29))).toEqual([]);
    expect(gapReviewsDue(records, addDays(MONDAY, 30)).map(({ id }) => id)).toEqual(['1']);
    const answer = { id: '1', verdict: 'partly', note: 'Shorter, not short', on: addDays(MONDAY, 30) };
    const seen = done(records, 'review-gap-decision', answer, addDays(MONDAY, 30));
    expect(gapReviewsDue(seen, addDays(MONDAY, 60))).toEqual([]);
    expect(seen.get('gap-decision', '1')?.review).toEqual({
      on: '2026-04-01',
      verdict: 'partly',
      note: 'Shorter, not short',
    });
    const reopened = done(seen, 'review-gap-decision', { id: '1', verdict: null, note: '', on: MONDAY });
    expect(reopened.get('gap-decision', '1')?.review).toBeNull();
  });

  it('leads to motivation the third time, unless an earlier one was right', () => {
    const twice = decide(decide(team(), '1', MONDAY), '2', addDays(MONDAY, 10), { gap: 'talks  too long.' });
    const third = decide(twice, '3', addDays(MONDAY, 20), {
      answers: { ...KNOWS, doesIt: null, repeats: null },
    });
    expect(third.get('gap-decision', '3')).toMatchObject({
      conversation: 'motivation',
      because: 'third-time',
    });
    const [gap] = gapsOfRep(third, 'ana');
    expect(gap?.decisions.map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(gap?.comesBack).toBe(true);
    const helped = done(twice, 'review-gap-decision', { id: '1', verdict: 'right', note: '', on: MONDAY });
    expect(decide(helped, '3', addDays(MONDAY, 20)).get('gap-decision', '3')?.because).toBe('sometimes');
  });

  it('is not kept half answered, nor for somebody unknown', () => {
    const half = {
      id: '1',
      repId: 'ana',
      gap: 'x',
      decidedOn: MONDAY,
      answers: { ...KNOWS, limit: null },
      reason: '',
    };
    expect(run(team(), 'decide-on-gap', half)).toMatchObject({ problem: { code: 'gap-unanswered' } });
    const unknown = { ...half, repId: 'nobody', answers: KNOWS };
    expect(run(team(), 'decide-on-gap', unknown)).toMatchObject({ problem: { code: 'rep-not-found' } });
  });

  it('says so when the manager chose otherwise, and not when only the words changed', () => {
    const records = decide(team(), '1', MONDAY);
    const worded = done(records, 'edit-gap-decision', { id: '1', patch: { gap: 'Talks on' } });
    expect(worded.get('gap-decision', '1')).toMatchObject({ gap: 'Talks on', because: 'sometimes' });
    const other = done(records, 'edit-gap-decision', {
      id: '1',
      patch: { help: 'train', conversation: null },
    });
    expect(other.get('gap-decision', '1')).toMatchObject({ help: 'train', because: 'own' });
    const early = { id: '1', patch: { reviewOn: addDays(MONDAY, -1) } };
    expect(run(records, 'edit-gap-decision', early)).toMatchObject({
      problem: { code: 'review-before-decision' },
    });
  });

  it('does not come back for somebody who left, and keeps a rep from being removed', () => {
    const left = done(team(), 'decide-on-gap', {
      id: '1',
      repId: 'ben',
      gap: 'Late offers',
      decidedOn: MONDAY,
      answers: KNOWS,
      reason: '',
    });
    expect(gapReviewsDue(left, addDays(MONDAY, 90))).toEqual([]);
    expect(run(left, 'remove-rep', { id: 'ben' })).toMatchObject({ problem: { code: 'rep-has-sessions' } });
    const removed = done(left, 'remove-gap-decision', { id: '1' });
    expect(removed.count('gap-decision')).toBe(0);
  });
});

describe('questions that are imported', () => {
  const question = (id: string, text: string) => ({
    id,
    text,
    conversation: null,
    source: 'own',
    favourite: false,
    fromConversationId: null,
    answerWords: null,
    tags: ['price'],
  });

  it('are kept in one step, without those that are there', () => {
    const before = done(team(), 'add-question', { question: question('a', 'What else?') });
    const payload = {
      questions: [question('b', 'what else'), question('c', 'Who signs?'), question('d', 'Who  signs')],
    };
    const after = done(before, 'import-questions', payload);
    expect(after.all('question').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(run(after, 'import-questions', payload)).toMatchObject({ problem: { code: 'questions-known' } });
  });

  it('keep their tags when something else of them is edited', () => {
    const before = done(team(), 'add-question', { question: question('a', 'What else?') });
    const parsed = COMMANDS['edit-question'].payload.parse({ id: 'a', patch: { favourite: true } });
    expect(done(before, 'edit-question', parsed).get('question', 'a')?.tags).toEqual(['price']);
  });
});
