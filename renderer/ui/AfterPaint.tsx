import type { ReactNode } from 'react';
import { usePainted } from './use-painted.ts';

/**
 * Draws its children one frame after what stands before them, so that a long screen comes up in two short steps instead of
 * one that holds the page up. For what lies below the first look. `when` puts it off until what stands before has come.
 */
export function AfterPaint({ when = true, children }: { when?: boolean; children: ReactNode }) {
  return usePainted(when) ? children : null;
}
