import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockHeight, paginate } from '../../../../renderer/print/paginate.ts';

const whole = (height: number, keepWithNext = false, opensSheet = false): BlockHeight => ({
  kind: 'whole',
  height,
  keepWithNext,
  opensSheet,
});
const table = (rows: number[], head = 5, foot = 0): BlockHeight => ({ kind: 'rows', head, rows, foot });

describe('laying blocks on sheets', () => {
  it('turns to the next sheet when a block does not fit', () => {
    expect(paginate([whole(20), whole(20)], 30)).toEqual([
      [{ block: 0, from: 0, to: 0 }],
      [{ block: 1, from: 0, to: 0 }],
    ]);
  });

  it('never leaves a heading alone at the foot', () => {
    const placed = paginate([whole(15), whole(10, true), whole(10)], 30);
    expect(placed.map((sheet) => sheet.map(({ block }) => block))).toEqual([[0], [1, 2]]);
  });

  it('keeps a heading with the head and two rows of its table', () => {
    const long = table(Array.from({ length: 13 }, () => 5));
    const placed = paginate([whole(26), whole(5, true), long], 40);
    expect(placed.map((sheet) => sheet.map(({ block }) => block))).toEqual([[0], [1, 2], [2]]);
  });

  it('never cuts a short table, and takes its heading along', () => {
    const placed = paginate([whole(11), whole(5, true), table([5, 5, 5, 5])], 30);
    expect(placed).toEqual([
      [{ block: 0, from: 0, to: 0 }],
      [
        { block: 1, from: 0, to: 0 },
        { block: 2, from: 0, to: 4 },
      ],
    ]);
  });

  it('begins a sheet where that is wanted, and makes no empty one for it', () => {
    const placed = paginate([whole(5, false, true), whole(5), whole(5, true, true), whole(5)], 30);
    expect(placed.map((sheet) => sheet.map(({ block }) => block))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('cuts a table between rows and never carries one row over alone', () => {
    expect(paginate([whole(10, true), table([5, 5, 5, 5])], 30)).toEqual([
      [
        { block: 0, from: 0, to: 0 },
        { block: 1, from: 0, to: 2 },
      ],
      [{ block: 1, from: 2, to: 4 }],
    ]);
  });

  it('goes on after a row that is higher than a sheet', () => {
    expect(paginate([table([50, 5])], 30)).toEqual([
      [{ block: 0, from: 0, to: 1 }],
      [{ block: 0, from: 1, to: 2 }],
    ]);
  });

  it('makes no sheet out of nothing', () => {
    expect(paginate([], 30)).toEqual([]);
    expect(paginate([table([])], 30)).toEqual([]);
  });

  const blocks = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('whole' as const),
        height: fc.integer({ min: 1, max: 40 }),
        keepWithNext: fc.boolean(),
        opensSheet: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('rows' as const),
        head: fc.integer({ min: 1, max: 6 }),
        rows: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 30 }),
        foot: fc.integer({ min: 0, max: 4 }),
      }),
    ),
    { maxLength: 20 },
  );

  it('places every block and every row once, in order', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const placed = paginate(given, 60).flat();
        const seen = placed.flatMap(({ block, from, to }) =>
          given[block]?.kind === 'rows'
            ? Array.from({ length: to - from }, (_, row) => `${block}.${from + row}`)
            : [`${block}`],
        );
        const expected = given.flatMap((block, index) =>
          block.kind === 'rows' ? block.rows.map((_, row) => `${index}.${row}`) : [`${index}`],
        );
        expect(seen).toEqual(expected);
      }),
    );
  });

  it('fills no sheet beyond its height unless a single piece is higher', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        for (const sheet of paginate(given, 60)) {
          const heights = sheet.map(({ block: index, from, to }) => {
            const block = given[index];
            if (block?.kind !== 'rows') return block?.height ?? 0;
            return block.head + block.foot + block.rows.slice(from, to).reduce((sum, row) => sum + row, 0);
          });
          expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('leaves no heading alone at the foot, whatever comes after it', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const low = given.map((block) =>
          block.kind === 'whole' ? { ...block, height: 5, opensSheet: false } : block,
        );
        const parted = low.filter((block, index) => !(isHeading(block) && isHeading(low[index + 1])));
        for (const sheet of paginate(parted, 60).slice(0, -1)) {
          const last = sheet.at(-1);
          const next = last && parted[last.block + 1];
          if (!last || !isHeading(parted[last.block]) || !next) continue;
          expect(next.kind === 'rows' && next.rows.length === 0).toBe(true);
        }
      }),
      {
        examples: [
          // Three rows stay together, and fit on a sheet, but not under their heading.
          [
            [
              { kind: 'whole', height: 5, keepWithNext: true, opensSheet: false },
              { kind: 'rows', head: 1, rows: [20, 12, 19], foot: 4 },
            ],
          ],
        ],
      },
    );
  });
});

function isHeading(block: BlockHeight | undefined): boolean {
  return block?.kind === 'whole' && block.keepWithNext;
}
