import type { Display, Rectangle } from 'electron';

/** Where a window stood, and whether it filled the screen. `bounds` are those that it returns to. */
export type WindowPlace = { readonly bounds: Rectangle; readonly maximized: boolean };

/** The least size at which every screen of the page works. */
export const LEAST_SIZE = { width: 720, height: 540 } as const;

const FIRST_SIZE = { width: 1280, height: 860 } as const;

/** How much of a window must show for a hand to reach its title bar. */
const REACHABLE = { width: 160, height: 40 } as const;

/**
 * Bounds for a window that are within reach: those it had if they still show on a display, moved and shrunk to fit it,
 * else the first size in the middle of the primary display. A display that was unplugged leaves no window behind.
 *
 * @param kept what was kept, or null at the first start
 * @param displays all displays, at least one, the primary first
 */
export function reachableBounds(
  kept: Rectangle | null,
  displays: readonly Pick<Display, 'workArea'>[],
): Rectangle {
  const home = kept && displays.find(({ workArea }) => isReachable(kept, workArea));
  if (kept && home) return fitted(kept, home.workArea);
  const area = displays[0]?.workArea ?? { x: 0, y: 0, ...FIRST_SIZE };
  return fitted(
    {
      x: centred(area.x, area.width, FIRST_SIZE.width),
      y: centred(area.y, area.height, FIRST_SIZE.height),
      ...FIRST_SIZE,
    },
    area,
  );
}

/** Reads a place that was kept in a file; null for anything that isn't one. */
export function readPlace(kept: unknown): WindowPlace | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { bounds, maximized } = kept as { bounds?: unknown; maximized?: unknown };
  if (typeof bounds !== 'object' || bounds === null) return null;
  const { x, y, width, height } = bounds as Record<string, unknown>;
  if (![x, y, width, height].every((value) => Number.isSafeInteger(value))) return null;
  return { bounds: { x, y, width, height } as Rectangle, maximized: maximized === true };
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  // The title bar is at the top, so the top has to show.
  const top = bounds.y >= area.y - REACHABLE.height && bounds.y <= area.y + area.height - REACHABLE.height;
  return width >= REACHABLE.width && top;
}

function fitted(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.max(bounds.width, LEAST_SIZE.width), area.width);
  const height = Math.min(Math.max(bounds.height, LEAST_SIZE.height), area.height);
  return {
    x: Math.round(within(bounds.x, area.x, area.x + area.width - width)),
    y: Math.round(within(bounds.y, area.y, area.y + area.height - height)),
    width,
    height,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function centred(start: number, room: number, size: number): number {
  return start + (room - size) / 2;
}
