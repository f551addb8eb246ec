import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import type { Weekday } from '../../../../src/core/domain/calendar/day.ts';
import type { CoachingBlock } from '../../../../src/core/domain/reclaim/coaching-block.ts';
import {
  minuteOfDay,
  type PlaceConflict,
  type WeekFrame,
} from '../../../../src/core/insights/week-places.ts';
import { conflictWords, everyWords, placeWords, weekdayName } from './conflict-words.ts';
import { useMoveBlock } from './use-move-block.ts';
import classes from './WeekPlan.module.css';
import { HOUR_PIXELS, inLanes, type PlacedItem, shownMinutes, weekItems } from './week-plan.ts';

const pixels = (minutes: number) => (minutes / 60) * HOUR_PIXELS;

/** The week with its coaching blocks around what the calendar holds. A block is dragged, moved by arrow keys, or opened. */
export function WeekPlan({
  blocks,
  frame,
  conflicts,
  edit,
}: {
  blocks: readonly CoachingBlock[];
  frame: WeekFrame;
  conflicts: ReadonlyMap<string, readonly PlaceConflict[]>;
  edit: (block: CoachingBlock) => void;
}) {
  const hint = useId();
  const layer = useRef<HTMLDivElement>(null);
  const weekdays = shownWeekdays(blocks, frame);
  const items = weekItems(blocks, frame);
  const { from, to } = shownMinutes(frame, items);
  const move = useMoveBlock(weekdays, () => (layer.current?.clientWidth ?? 0) / weekdays.length);
  const hours = Array.from({ length: (to - from) / 60 }, (_, index) => from / 60 + index);
  const placed = weekdays.flatMap((weekday) =>
    inLanes(items.filter(({ stretch }) => stretch.weekday === weekday)),
  );
  const lanes = Math.max(1, ...placed.map((item) => item.lanes));
  const titleOf = (id: string) => blocks.find((block) => block.id === id)?.title ?? '';
  return (
    <div className={classes.scroller}>
      <p id={hint} className={classes.hint}>
        Drag a block, or move it with the arrow keys: a quarter of an hour up or down, a day left or right.
        Enter opens it.
      </p>
      <div
        className={classes.week}
        style={{ minWidth: `calc(3.25rem + ${weekdays.length} * ${Math.max(7, lanes * 4.5)}rem)` }}
      >
        <div className={classes.heads}>
          {weekdays.map((weekday) => (
            <span key={weekday} data-off={!frame.weekdays.includes(weekday) || undefined}>
              {weekdayName(weekday)}
            </span>
          ))}
        </div>
        <div className={classes.body} style={{ height: pixels(to - from) }}>
          {hours.map((hour) => (
            <span key={hour} className={classes.hour} style={{ top: pixels(hour * 60 - from) }} aria-hidden>
              {String(hour).padStart(2, '0')}:00
            </span>
          ))}
          <div
            className={classes.layer}
            ref={layer}
            style={{ backgroundSize: `${100 / weekdays.length}% ${HOUR_PIXELS}px` }}
          >
            {placed.map((item) => {
              const dragged = item.kind === 'block' && move.dragged?.id === item.id ? move.dragged : null;
              const style = placeOf(dragged ? { ...item, lane: 0, lanes: 1 } : item, {
                column: weekdays.indexOf(dragged?.weekday ?? item.stretch.weekday),
                columns: weekdays.length,
                top: pixels((dragged ? minuteOfDay(dragged.start) : item.stretch.begin) - from),
              });
              if (item.kind === 'busy') {
                return (
                  <div key={item.id} className={classes.busy} style={style} title={item.busy.title}>
                    <span className="unseen">In your calendar: </span>
                    {item.busy.title}
                  </div>
                );
              }
              const { block } = item;
              const ofBlock = conflicts.get(block.id) ?? [];
              const words = ofBlock.map((conflict) => conflictWords(conflict, titleOf)).join('; ');
              return (
                <button
                  key={item.id}
                  type="button"
                  className={classes.block}
                  style={style}
                  data-form={block.form ?? undefined}
                  data-conflict={ofBlock.length > 0 || undefined}
                  data-dragged={dragged !== null || undefined}
                  aria-describedby={hint}
                  aria-label={`${seenWords(block)}, ${placeWords(block)}${words && `. Conflict: ${words}`}`}
                  title={words ? `${block.title}: ${words}` : block.title}
                  onPointerDown={(event) => move.press(event, block)}
                  onPointerMove={move.drag}
                  onPointerUp={move.release}
                  onPointerCancel={move.cancel}
                  onKeyDown={(event) => move.key(event, block)}
                  onClick={() => !move.wasDragged() && edit(block)}
                >
                  <span className={classes.time}>
                    {ofBlock.length > 0 && <IconAlertTriangle size={13} stroke={1.9} aria-hidden />}
                    {dragged ? `${weekdayName(dragged.weekday)} ${dragged.start}` : block.start}{' '}
                    {everyWords(block.everyWeeks)}
                  </span>{' '}
                  <span className={classes.title}>{block.title}</span>
                </button>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

/** What stands on a block, in its order: whoever speaks to the computer says what they see. */
function seenWords({ start, everyWeeks, title }: CoachingBlock): string {
  return [start, everyWords(everyWeeks), title].filter(Boolean).join(' ');
}

function shownWeekdays(blocks: readonly CoachingBlock[], frame: WeekFrame): Weekday[] {
  const used = [...frame.weekdays, ...blocks.map(({ weekday }) => weekday)];
  return [...new Set(used)].sort((a, b) => a - b);
}

function placeOf(
  { stretch, lane, lanes }: PlacedItem,
  at: { readonly column: number; readonly columns: number; readonly top: number },
) {
  const column = 100 / at.columns;
  return {
    top: at.top,
    height: Math.max(24, pixels(stretch.end - stretch.begin) - 2),
    left: `calc(${at.column * column + (lane * column) / lanes}% + 2px)`,
    width: `calc(${column / lanes}% - 4px)`,
  };
}
