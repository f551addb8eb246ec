import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Weekday } from '../../../../src/core/domain/calendar/day.ts';
import type { CoachingBlock } from '../../../../src/core/domain/reclaim/coaching-block.ts';
import { minuteOfDay, PLACE_STEP, timeOfMinute } from '../../../../src/core/insights/week-places.ts';
import { useRun } from '../../../state/use-plan.ts';
import { HOUR_PIXELS } from './week-plan.ts';

/** Where a block is while it is dragged. */
export type Dragged = { readonly id: string; readonly weekday: Weekday; readonly start: string };

/** Moves blocks by pointer and by keyboard. */
export type MoveBlock = {
  readonly dragged: Dragged | null;
  readonly press: (event: PointerEvent<HTMLElement>, block: CoachingBlock) => void;
  readonly drag: (event: PointerEvent<HTMLElement>) => void;
  readonly release: () => void;
  readonly cancel: () => void;
  readonly key: (event: KeyboardEvent<HTMLElement>, block: CoachingBlock) => void;
  /** Whether the click that follows a press belongs to a drag, and opens nothing. */
  readonly wasDragged: () => boolean;
};

/** From so many pixels on a press is a drag. */
const DRAG_FROM = 5;
const MINUTES_OF_A_DAY = 1440;

type Press = { readonly block: CoachingBlock; readonly x: number; readonly y: number; moved: boolean };

function snapped(minute: number, { minutes }: CoachingBlock): number {
  const start = Math.round(minute / PLACE_STEP) * PLACE_STEP;
  return Math.max(0, Math.min(MINUTES_OF_A_DAY - minutes, start));
}

/** Moving blocks by quarters of an hour and days; each move is one command, and undo takes it back. */
export function useMoveBlock(weekdays: readonly Weekday[], columnWidth: () => number): MoveBlock {
  const run = useRun();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const pressed = useRef<Press | null>(null);
  const justDragged = useRef(false);
  const move = (block: CoachingBlock, weekday: Weekday, start: string) => {
    if (weekday === block.weekday && start === block.start) return;
    void run('edit-coaching-block', { id: block.id, patch: { weekday, start } });
  };
  const besides = (block: CoachingBlock, days: number): Weekday => {
    const at = Math.max(0, weekdays.indexOf(block.weekday));
    return weekdays[Math.max(0, Math.min(weekdays.length - 1, at + days))] ?? block.weekday;
  };
  const end = () => {
    pressed.current = null;
    setDragged(null);
  };
  return {
    dragged,
    press: (event, block) => {
      if (event.button !== 0) return;
      justDragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = { block, x: event.clientX, y: event.clientY, moved: false };
    },
    drag: (event) => {
      const press = pressed.current;
      if (!press) return;
      const [x, y] = [event.clientX - press.x, event.clientY - press.y];
      if (!press.moved && Math.hypot(x, y) < DRAG_FROM) return;
      press.moved = true;
      justDragged.current = true;
      const minute = minuteOfDay(press.block.start) + (y / HOUR_PIXELS) * 60;
      const weekday = besides(press.block, Math.round(x / Math.max(1, columnWidth())));
      setDragged({ id: press.block.id, weekday, start: timeOfMinute(snapped(minute, press.block)) });
    },
    release: () => {
      if (dragged && pressed.current) move(pressed.current.block, dragged.weekday, dragged.start);
      end();
    },
    cancel: end,
    key: (event, block) => {
      const days = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (event.key === 'Escape' && dragged) end();
      else if (days !== undefined) move(block, besides(block, days), block.start);
      else if (steps !== undefined) {
        const minute = snapped(minuteOfDay(block.start) + steps * PLACE_STEP, block);
        move(block, block.weekday, timeOfMinute(minute));
      } else return;
      event.preventDefault();
    },
    wasDragged: () => justDragged.current,
  };
}
