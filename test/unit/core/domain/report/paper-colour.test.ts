import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOnPaper, readableOnPaper } from '../../../../../src/core/domain/report/paper-colour.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

it('knows the contrasts that WCAG gives for known colours', () => {
  expect(contrastOnPaper('#000000')).toBeCloseTo(21, 5);
  expect(contrastOnPaper('#ffffff')).toBeCloseTo(1, 5);
  expect(contrastOnPaper('#767676')).toBeCloseTo(4.54, 2);
  expect(contrastOnPaper('#777777')).toBeCloseTo(4.48, 2);
});

it('makes every colour readable, and leaves alone what is', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const printed = readableOnPaper(colour);
      expect(printed).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrastOnPaper(printed)).toBeGreaterThanOrEqual(4.5);
      if (contrastOnPaper(colour) >= 4.5) expect(printed).toBe(colour);
    }),
  );
});
