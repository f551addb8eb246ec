import { describe, expect, it } from 'vitest';
import { addDays, type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import { progressReport } from '../../../../src/core/reports/progress-report.ts';
import type { Line } from '../../../../src/core/reports/report-document.ts';
import { conversation, MONDAY, records } from '../insights/a-plan.ts';

const OPTIONS = { today: toDay('2026-05-29'), generatedAt: '2026-05-29T15:00:00Z' as Instant };

const wordsOf = (line: Line) =>
  line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('own' in piece) return piece.own;
      if ('rep' in piece) return piece.name;
      return 'value' in piece ? `${piece.value}` : 'day' in piece ? piece.day : '';
    })
    .join('');

function paragraphsOf(set: ReturnType<typeof records>, id: string): string[] {
  const section = progressReport(set, OPTIONS).sections.find((one) => one.id === id);
  return (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [wordsOf(block.text)] : [],
  );
}

/** A talk every four days with so many tells of 20 acts. */
const talks = (tells: readonly number[]) =>
  records({
    conversation: tells.map((tell, index) =>
      conversation(addDays(MONDAY, index * 4), { tell, 'ask-open': 20 - tell }),
    ),
  });

const rescue = (week: number, minutes: number): Rescue => ({
  id: `week-${week}`,
  day: addDays(MONDAY, (week - 1) * 7),
  repId: null,
  minutes,
  what: 'Called the secret customer',
  askInstead: '',
  dealName: 'Halden',
});

describe('the report', () => {
  it('says since when telling has shifted, and when there is no shift', () => {
    const high = [15, 14, 16, 15, 14, 16, 15, 15];
    expect(paragraphsOf(talks([...high, 6, 5, 7, 6, 5, 7, 6, 5]), 'talk')[0]).toBe(
      'A run chart of telling shows a shift: 8 conversations in a row below the old median of 0.75, from 2026-04-03 on. The new median is 0.3.',
    );
    expect(paragraphsOf(talks(high), 'talk')[0]).toBe(
      'A run chart of telling shows no shift: of 8 conversations, nowhere 8 in a row lie on one side of the old median.',
    );
  });

  it('says what rescues cost, without what was written about them, and nothing where there are none', () => {
    const set = records({ rescue: [rescue(1, 60), rescue(2, 30), rescue(12, 15)] });
    // Twelve weeks are over on 29 May: 90 minutes in the first four, 15 in the last four.
    expect(paragraphsOf(set, 'time').at(-1)).toBe(
      'Taking deals over, by the manager’s own log: 3 rescues, 105. In the first 4 it was 22.5 a week, and 3.75 in the last 4.',
    );
    expect(JSON.stringify(progressReport(set, OPTIONS))).not.toMatch(/secret|Halden/);
    expect(paragraphsOf(records(), 'time').join(' ')).not.toContain('Taking deals over');
  });
});
