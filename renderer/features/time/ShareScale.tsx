import { COACHING_SHARE_BAND } from '../../../src/core/content/coaching-bands.ts';
import { formatShare } from '../../format/numbers.ts';
import classes from './ShareScale.module.css';

/** Where the scale ends; what is more stands at its end, with an arrow. */
const END = 50;
const TICKS = [0, 10, 20, 30, 40, 50] as const;

function placeOf(share: number): number {
  return (Math.min(END, share * 100) / END) * 100;
}

/**
 * A coaching share on a scale of 0 to 50%, on which the band of good practice is shaded. `previous` is the share of the
 * week before, or what `previousWords` say. `thin` marks a share that rests on too little recorded time to be read as measured: hollow.
 */
export function ShareScale({
  share,
  previous,
  previousWords = 'The week before it was',
  thin,
}: {
  share: number;
  previous: number | null;
  previousWords?: string;
  thin: boolean;
}) {
  const { targetFrom, targetTo, typicalBelow } = COACHING_SHARE_BAND;
  const beyond = share * 100 > END;
  const before = previous === null ? '' : ` ${previousWords} ${formatShare(previous)}.`;
  const label = `Coaching share ${formatShare(share)} on a scale of 0 to ${END}%. Good practice is ${targetFrom} to ${targetTo}%, typical is under ${typicalBelow}%.${before}`;
  return (
    <svg className={classes.scale} width="100%" height="92" role="img" aria-label={label}>
      <rect className={classes.track} x="0" y="38" width="100%" height="14" rx="4" />
      <rect
        className={classes.band}
        x={`${placeOf(targetFrom / 100)}%`}
        y="38"
        width={`${placeOf((targetTo - targetFrom) / 100)}%`}
        height="14"
      />
      {TICKS.map((tick) => (
        <g key={tick}>
          <line
            className={classes.tick}
            x1={`${placeOf(tick / 100)}%`}
            x2={`${placeOf(tick / 100)}%`}
            y1="52"
            y2="57"
          />
          <text
            className={classes.number}
            x={`${placeOf(tick / 100)}%`}
            y="70"
            textAnchor={tick === 0 ? 'start' : tick === END ? 'end' : 'middle'}
          >
            {tick}%
          </text>
        </g>
      ))}
      <text
        className={classes.words}
        x={`${placeOf((targetFrom + targetTo) / 200)}%`}
        y="88"
        textAnchor="middle"
      >
        good practice
      </text>
      <text className={classes.words} x={`${placeOf(typicalBelow / 200)}%`} y="88" textAnchor="middle">
        typical
      </text>
      {previous !== null && (
        <svg x={`${placeOf(previous)}%`} y="45" overflow="visible" aria-hidden>
          <circle className={classes.previous} r="4.5" />
        </svg>
      )}
      <svg x={`${placeOf(share)}%`} y="45" overflow="visible" aria-hidden>
        <path className={classes.marker} data-thin={thin || undefined} d="M0-10 7.5 0 0 10-7.5 0Z" />
        <text
          className={classes.value}
          y="-19"
          textAnchor={share < 0.04 ? 'start' : share > 0.46 ? 'end' : 'middle'}
        >
          {formatShare(share)}
          {beyond ? ' →' : ''}
        </text>
      </svg>
    </svg>
  );
}
