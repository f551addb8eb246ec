import type { ReactNode } from 'react';

/** A table on paper. Its first cell names a row; `name` is said to those who don't see where it stands. */
export type PaperTableContent = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

/**
 * A part of a printed document. `whole` is never cut; with `keepWithNext` it never stands alone at the foot of a
 * sheet, and with `opensSheet` it begins one. A `table` that fits on a sheet is never cut; a longer one goes on over several and
 * repeats its head.
 */
export type PaperBlock =
  | {
      readonly kind: 'whole';
      readonly key: string;
      readonly content: ReactNode;
      readonly keepWithNext?: boolean;
      readonly opensSheet?: boolean;
    }
  | { readonly kind: 'table'; readonly key: string; readonly table: PaperTableContent };
