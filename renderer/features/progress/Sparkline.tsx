import classes from './Sparkline.module.css';

const WIDTH = 200;
const HEIGHT = 36;
const INSET = 3;

/** A gap ends a line; the next value begins another. */
function pathOf(places: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  return places
    .map((place, at) =>
      place ? `${places[at - 1] ? 'L' : 'M'}${place.x.toFixed(1)} ${place.y.toFixed(1)}` : '',
    )
    .join('');
}

/**
 * The course of a measure in a few strokes, its first value pale as a level line and its last as a dot. It repeats what the
 * card says in words and the chart below in full, so it is left out of the reading order. Nothing with fewer than two values.
 */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  if (known.length < 2 || first === undefined) return null;
  const lowest = known.reduce((least, value) => Math.min(least, value));
  const highest = known.reduce((most, value) => Math.max(most, value));
  const y = (value: number) =>
    HEIGHT - INSET - ((HEIGHT - 2 * INSET) * (value - lowest)) / (highest - lowest || 1);
  const places = values.map((value, at) =>
    value === null ? null : { x: INSET + ((WIDTH - 2 * INSET) * at) / (values.length - 1), y: y(value) },
  );
  const last = places.findLast((place) => place !== null);
  return (
    <svg className={classes.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <path d={`M0 ${y(first)}H${WIDTH}`} className={classes.first} />
      <path d={pathOf(places)} className={classes.course} />
      {last && <path d={`M${last.x} ${last.y}h0`} className={classes.last} />}
    </svg>
  );
}
