import { describe, expect, it } from 'vitest';
import { runTable, verdictOf } from '../../../../renderer/charts/run-words.ts';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { talkRun } from '../../../../src/core/insights/talk-run.ts';
import { conversation, MONDAY, records } from '../../core/insights/a-plan.ts';

const LATER = toDay('2026-05-29');
const ALL = { repId: null, conversation: null };

/** A plan with a talk every three days, with so many tells of 20 acts each. */
function runOf(tells: readonly number[]) {
  const talks = tells.map((tell, index) =>
    conversation(addDays(MONDAY, index * 3), { tell, 'ask-open': 20 - tell }, { title: `Talk ${index + 1}` }),
  );
  return talkRun(records({ conversation: talks }), LATER, { grain: 'session', filter: ALL });
}

const HIGH = [15, 14, 16, 15, 14, 16, 15, 15];
const LOW = [6, 5, 7, 6, 5, 7, 6, 5];

describe('verdictOf', () => {
  it('says since when telling has really fallen, and to which median', () => {
    expect(verdictOf(runOf([...HIGH, ...LOW]), 'tell')[0]).toMatch(
      /^8 conversations in a row below the old median of 75\s?% since .*26.*: telling has really fallen\. The new median is 30\s?%\.$/,
    );
  });

  it('speaks of a shift that was followed by another in the past, and of the last one first', () => {
    const verdict = verdictOf(runOf([...HIGH, ...LOW, ...HIGH]), 'tell');
    expect(verdict[0]).toContain('telling has really risen');
    expect(verdict[1]).toContain('telling really fell');
  });

  it('says that there is nothing but ups and downs, or that it is too early', () => {
    expect(verdictOf(runOf([...HIGH, 16, 14, 15, 16, 14]), 'tell')).toEqual([
      'No more than the usual ups and downs so far.',
    ]);
    expect(verdictOf(runOf([15, 14]), 'tell')[0]).toMatch(/^2 conversations to judge so far\. From 8 on/);
  });
});

describe('runTable', () => {
  it('has every point of the chart with its count, its interval and what it is held against', () => {
    const run = runOf([...HIGH, ...LOW]);
    const { columns, rows } = runTable(run, 'ask');
    expect(rows.map(({ key }) => key)).toEqual(run.points.map(({ key }) => key));
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    const [first] = rows;
    expect(first?.cells.slice(0, 2)).toEqual(['Talk 1', '1']);
    expect(first?.cells.slice(2, 6).map((cell) => cell.replace(/\s/g, ''))).toEqual([
      '25%',
      '11%',
      '47%',
      '5of20',
    ]);
    expect(rows[8]?.cells.at(-1)).toMatch(/^Median 70\s?%, 8 above since/);
  });
});
