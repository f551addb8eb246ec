import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../../src/core/domain/calendar/day.ts';
import {
  addsUp,
  countsOfTaps,
  TALLY_KINDS,
  tallySchema,
} from '../../../../../src/core/domain/tally/tally.ts';
import {
  foundAgain,
  paused,
  resumed,
  secondsOn,
  startTally,
  type TallyDraft,
  tallyDraftSchema,
  tapped,
  untapped,
} from '../../../../../src/core/domain/tally/tally-draft.ts';

const START = Date.parse('2026-03-02T10:00:00.000Z');

/** The moment so many seconds after the start. */
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString() as Instant;

describe('a tally under way', () => {
  it('counts the seconds in which it ran, and none of its pauses', () => {
    const running = startTally('a', at(0), ['ana']);
    expect(secondsOn(running, at(90))).toBe(90);
    const stopped = paused(running, at(90));
    expect(secondsOn(stopped, at(500))).toBe(90);
    expect(secondsOn(resumed(stopped, at(500)), at(510))).toBe(100);
    expect(resumed(running, at(50))).toBe(running);
  });

  it('keeps each tap with its second, takes the latest back, and runs on when somebody taps', () => {
    let draft = tapped(startTally('a', at(0), []), 'ask', at(4));
    draft = tapped(draft, 'tell', at(9));
    draft = untapped(draft, at(10));
    draft = paused(draft, at(20));
    draft = tapped(draft, 'reflect', at(100));
    expect(draft.taps).toEqual([
      { kind: 'ask', second: 4 },
      { kind: 'reflect', second: 20 },
    ]);
    expect(secondsOn(draft, at(105))).toBe(25);
    expect(untapped(startTally('a', at(0), []), at(1)).taps).toEqual([]);
  });

  it('runs on after a short absence, and is paused where it was after a long one', () => {
    const kept = tapped(startTally('a', at(0), []), 'ask', at(300));
    expect(secondsOn(foundAgain(kept, at(420)), at(420))).toBe(420);
    const late = foundAgain(kept, at(8 * 3600));
    expect(late.runningSince).toBeNull();
    expect(secondsOn(late, at(8 * 3600))).toBe(300);
  });

  it('counts nothing for a clock that was set back, and no more than a day’s work', () => {
    expect(secondsOn(startTally('a', at(0), []), at(-60))).toBe(0);
    expect(secondsOn(startTally('a', at(0), []), at(100_000))).toBe(36_000);
  });

  it('can be written down after anything that is done to it, and becomes a tally that adds up', () => {
    const step = fc.oneof(
      fc.constantFrom(...TALLY_KINDS).map((kind) => (d: TallyDraft, now: Instant) => tapped(d, kind, now)),
      fc.constantFrom(untapped, paused, resumed, foundAgain),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, fc.integer({ min: -5, max: 2000 })), { maxLength: 60 }),
        (steps) => {
          let clock = 0;
          let draft = startTally('a', at(0), ['ana']);
          for (const [change, later] of steps) {
            clock += later;
            draft = change(draft, at(clock));
          }
          expect(tallyDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
          const { taps, repIds } = draft;
          const tally = tallySchema.parse({
            id: 'a',
            day: '2026-03-02',
            repIds,
            sessionId: null,
            ...countsOfTaps(taps),
            seconds: secondsOn(draft, at(clock)),
            taps,
          });
          expect(addsUp(tally)).toBe(true);
          expect(addsUp({ ...tally, tells: tally.tells + 1 })).toBe(false);
        },
      ),
    );
  });
});
