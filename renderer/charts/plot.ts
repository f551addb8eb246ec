/** Where a chart is drawn: on the screen, with tooltips, or on paper, at a fixed size and with smaller type. */
export type Medium = 'screen' | 'paper';

/** The size of a drawing in CSS pixels, and what it is for. */
export type PlotSize = { readonly width: number; readonly height: number; readonly medium: Medium };

/** The size of a chart's words in pixels: on the screen it is read from across a table, on paper from the hand. */
export function labelSize(medium: Medium): number {
  return medium === 'paper' ? 11 : 13;
}

/** How many pixels a word takes at a label size, near enough to decide whether it fits. */
export function roughWidth(words: string, medium: Medium): number {
  return words.length * labelSize(medium) * 0.56;
}

/** How the words of all axes look. */
export function tickStyle(medium: Medium): { readonly fontSize: number; readonly fill: string } {
  return { fontSize: labelSize(medium), fill: 'var(--ink-soft)' };
}
