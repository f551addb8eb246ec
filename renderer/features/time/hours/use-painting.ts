import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import { meet, placesOf } from '../../../../src/core/domain/audit/day-blocks.ts';
import type { TimeCategory } from '../../../../src/core/domain/audit/time-category.ts';
import { offsetOn } from '../../../state/local-moment.ts';
import { useRun, useWorkspace } from '../../../state/use-plan.ts';
import { BRUSH_KEYS } from './Brushes.tsx';
import type { HoursGridActions } from './HoursGrid.tsx';
import {
  type HoursSelection,
  minutesOf,
  only,
  QUARTER_MINUTES,
  type Quarter,
  rangeOf,
  selectionAfter,
} from './hours-selection.ts';
import { blockAt, type HoursDay } from './hours-week.ts';

type Stretches = PayloadOf<'paint-time'>['stretches'];

/** What painting left as it was, because a calendar or the timer had brought it in; `over` paints over it too. */
export type LeftAlone = { readonly minutes: number; readonly over: () => void };

/** The week, the brush and what is selected, with what the grid does on keys and the mouse. */
export type Painting = {
  readonly selection: HoursSelection;
  readonly brush: string | null;
  readonly choose: (brush: string | null) => void;
  readonly paint: (over?: boolean) => void;
  readonly clear: () => void;
  readonly leftAlone: LeftAlone | null;
  readonly actions: HoursGridActions;
};

function importedWithin(week: readonly HoursDay[], stretches: Stretches): number {
  let minutes = 0;
  for (const { day, fromMinute, toMinute } of stretches) {
    const entries = week.find((other) => other.day === day)?.entries ?? [];
    const places = placesOf(entries);
    for (const { id, source } of entries) {
      if (source === 'hand') continue;
      for (const part of places.get(id) ?? []) {
        const span = { from: fromMinute, to: toMinute };
        if (meet(part, span)) minutes += Math.min(part.to, toMinute) - Math.max(part.from, fromMinute);
      }
    }
  }
  return minutes;
}

function nextNamed(
  categories: readonly TimeCategory[],
  letter: string,
  brush: string | null,
): TimeCategory | undefined {
  const alike = categories.filter(({ name }) => name.toLocaleLowerCase().startsWith(letter));
  const at = alike.findIndex(({ id }) => id === brush);
  return alike[(at + 1) % Math.max(1, alike.length)];
}

/** Painting hours: a brush, a selection, and the command that paints it. */
export function usePainting(week: readonly HoursDay[], categories: readonly TimeCategory[]): Painting {
  const run = useRun();
  const { zone } = useWorkspace().workspace;
  const firstOpen = Math.max(
    0,
    week.findIndex(({ closed }) => !closed),
  );
  const [selection, setSelection] = useState<HoursSelection>(() => only({ day: firstOpen, row: 32 }));
  const [brush, setBrush] = useState<string | null>(() => categories[0]?.id ?? null);
  const [leftAlone, setLeftAlone] = useState<LeftAlone | null>(null);
  const pressed = useRef<{ readonly onBlock: boolean; moved: boolean } | null>(null);
  const now = useRef({ week, categories, selection, brush });
  useEffect(() => {
    now.current = { week, categories, selection, brush };
  });
  return useMemo(() => {
    const select = (next: HoursSelection) => {
      now.current = { ...now.current, selection: next };
      setSelection(next);
    };
    const lay = (categoryId: string | null, over: boolean) => {
      const { firstDay, lastDay } = rangeOf(now.current.selection);
      const { from: fromMinute, to: toMinute } = minutesOf(now.current.selection);
      const stretches = now.current.week
        .filter(({ closed }, index) => !closed && index >= firstDay && index <= lastDay)
        .map(({ day }) => ({
          day,
          fromMinute,
          toMinute,
          offset: offsetOn(day, fromMinute, zone),
          categoryId,
        }));
      if (stretches.length === 0) return;
      const minutes = over ? 0 : importedWithin(now.current.week, stretches);
      setLeftAlone(
        minutes === 0
          ? null
          : {
              minutes,
              over: () => {
                setLeftAlone(null);
                void run('paint-time', { stretches, over: true });
              },
            },
      );
      void run('paint-time', { stretches, over });
    };
    const paint = (over = false) => lay(now.current.brush, over);
    const choose = (next: string | null) => {
      now.current = { ...now.current, brush: next };
      setBrush(next);
    };
    const letter = (key: string): boolean => {
      const { categories: all, brush: current } = now.current;
      if (key === '0') choose(null);
      else if (/^[1-9]$/.test(key)) {
        const named = all.slice(0, BRUSH_KEYS)[Number(key) - 1];
        if (!named) return false;
        choose(named.id);
      } else {
        const named = /^\p{L}$/u.test(key) ? nextNamed(all, key.toLocaleLowerCase(), current) : undefined;
        if (!named) return false;
        choose(named.id);
      }
      return true;
    };
    const handleKey = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
      const command = ctrlKey || metaKey;
      if (altKey) return false;
      const moved = selectionAfter(now.current.selection, { key, shift: shiftKey, command });
      if (moved) {
        select(moved);
        return true;
      }
      if (command) return false;
      if (key === 'Enter' || key === ' ') paint(shiftKey);
      else if (key === 'Delete' || key === 'Backspace') lay(null, shiftKey);
      else return letter(key);
      return true;
    };
    const press = (quarter: Quarter, stretch: boolean) => {
      const { selection: before, week: days } = now.current;
      const day = days[quarter.day];
      const block = day && blockAt(day, quarter.row);
      pressed.current = { onBlock: block !== undefined, moved: stretch };
      select(stretch ? { anchor: before.anchor, head: quarter } : only(quarter));
    };
    const drag = (quarter: Quarter) => {
      const { anchor, head } = now.current.selection;
      if (!pressed.current || (head.day === quarter.day && head.row === quarter.row)) return;
      pressed.current.moved = true;
      select({ anchor, head: quarter });
    };
    const release = () => {
      const was = pressed.current;
      pressed.current = null;
      if (!was) return;
      if (was.moved || !was.onBlock) return paint();
      // A click on a block selects the whole of it, so that it can be cleared or painted anew.
      const { head } = now.current.selection;
      const day = now.current.week[head.day];
      const block = day && blockAt(day, head.row);
      if (!block) return;
      const lastRow = Math.ceil(block.to / QUARTER_MINUTES) - 1;
      select({
        anchor: { day: head.day, row: Math.floor(block.from / QUARTER_MINUTES) },
        head: { day: head.day, row: lastRow },
        exact: { from: block.from, to: block.to },
      });
    };
    return {
      selection,
      brush,
      choose,
      paint,
      clear: () => lay(null, false),
      leftAlone,
      actions: { key: handleKey, press, drag, release },
    };
  }, [run, zone, selection, brush, leftAlone]);
}
