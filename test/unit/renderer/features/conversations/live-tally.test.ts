import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../../../renderer/features/conversations/log/session-draft.ts';
import {
  countsAnything,
  minutesOf,
  tallyOf,
} from '../../../../../renderer/features/conversations/tally/tally-to-log.ts';
import {
  countedRows,
  keyOfRow,
} from '../../../../../renderer/features/conversations/transcripts/counted-rows.ts';
import { type Instant, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { startTally, tapped } from '../../../../../src/core/domain/tally/tally-draft.ts';
import { conversation, MONDAY, records, rep, tally } from '../../../core/insights/a-plan.ts';

const at = (time: string) => `2026-03-02T${time}:00.000Z` as Instant;

describe('a live tally that ends', () => {
  const draft = tapped(startTally('live', at('09:00'), ['ben', 'ana']), 'ask', at('09:10'));
  const ended = tallyOf(draft, MONDAY, at('09:31'));

  it('becomes a record with its counts, its taps and its clock', () => {
    expect(ended).toEqual({
      id: 'live',
      day: MONDAY,
      repIds: ['ben', 'ana'],
      sessionId: null,
      tells: 0,
      asks: 1,
      reflects: 0,
      seconds: 31 * 60,
      taps: [{ kind: 'ask', second: 600 }],
    });
    expect(countsAnything(ended)).toBe(true);
    expect(countsAnything(tallyOf(startTally('a', at('09:00'), []), MONDAY, at('09:05')))).toBe(false);
  });

  it('fills in day, reps and minutes of the log form', () => {
    const team = records({ rep: [rep('ana'), rep('ben')] });
    const setting = { today: toDay('2026-03-03'), commitmentId: 'c' };
    expect(newDraft(team, { tally: ended }, setting)).toMatchObject({
      day: MONDAY,
      repIds: ['ben', 'ana'],
      minutes: 31,
    });
    expect(newDraft(team, { tally: { ...ended, repIds: [] } }, setting).repIds).toEqual([]);
  });

  it.each([
    [0, 1],
    [89, 1],
    [90, 2],
    [36_000, 600],
  ])('writes %d seconds as %d minutes', (seconds, minutes) => {
    expect(minutesOf({ seconds })).toBe(minutes);
  });
});

it('lists transcripts and tallies together, newest first, with keys of their own', () => {
  const rows = countedRows(
    [conversation('2026-03-03', {}, { id: 'x' }), conversation('2026-03-05', {}, { id: 'y' })],
    [tally('2026-03-04', { asks: 1 }, { id: 'x' })],
  );
  expect(rows.map(keyOfRow)).toEqual(['transcript:y', 'tally:x', 'transcript:x']);
});
