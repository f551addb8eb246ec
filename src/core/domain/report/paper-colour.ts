/** The least contrast of text against its ground: WCAG 2.2, success criterion 1.4.3. */
const READABLE = 4.5;

/** A part of a colour, 0 to 1, as light: the sRGB transfer function as WCAG 2.2 defines relative luminance with it. */
function lightOf(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function partsOf(colour: string): readonly [number, number, number] {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/**
 * The contrast of a colour against white paper, 1 to 21.
 *
 * @example
 * contrastOnPaper('#000000') // 21
 * contrastOnPaper('#777777') // 4.48, just too pale for text
 */
export function contrastOnPaper(colour: string): number {
  const [red, green, blue] = partsOf(colour).map(lightOf) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/**
 * A colour as text on white paper: itself where it can be read, else darkened, in its own tint, until it can.
 *
 * @example
 * readableOnPaper('#0a66a3') // '#0a66a3'
 * readableOnPaper('#ffd400') // a dark yellow with a contrast of 4.5 or more
 */
export function readableOnPaper(colour: string): string {
  const parts = partsOf(colour);
  for (let percent = 100; percent > 0; percent -= 1) {
    const darker = `#${parts
      .map((part) =>
        Math.round((part * 255 * percent) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrastOnPaper(darker) >= READABLE) return darker;
  }
  return '#000000';
}
