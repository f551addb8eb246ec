import type { Preferences } from '../../src/core/bridge/preferences.ts';

/** A kind of paper. */
export type Paper = Preferences['paper'];

/** Millimetres in CSS pixels: 96 to an inch, on the screen as on paper. */
function pixels(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}

/** The size of a sheet, and of what may be printed on it above the footer, in CSS pixels. */
export type SheetSize = {
  readonly width: number;
  readonly height: number;
  readonly contentWidth: number;
  readonly contentHeight: number;
};

/** White around the content in millimetres; the footer stands in the lower part of it. */
export const MARGINS = { top: 17, side: 18, bottom: 22 } as const;

const SHEETS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: pixels(210), height: pixels(297) },
  Letter: { width: 816, height: 1056 },
};

/** How much room a sheet of a paper offers. */
export function sheetOf(paper: Paper): SheetSize {
  const { width, height } = SHEETS[paper];
  return {
    width,
    height,
    contentWidth: Math.floor(width - 2 * pixels(MARGINS.side)),
    contentHeight: Math.floor(height - pixels(MARGINS.top + MARGINS.bottom)),
  };
}
