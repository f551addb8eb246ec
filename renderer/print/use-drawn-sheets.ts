import { startTransition, useEffect, useState } from 'react';

/** So many sheets are drawn at once; more would hold up the page, charts being slow. */
const SHEETS_AT_ONCE = 8;

/**
 * How many of a document's sheets are drawn: the first few at once, the others a few at a time while the page stays alive. A
 * document as short as that is drawn whole.
 * @param layout what was laid out; another one is drawn from its beginning
 */
export function useDrawnSheets(layout: object | null, sheets: number): number {
  const [known, setKnown] = useState<{ readonly layout: object | null; readonly drawn: number }>({
    layout: null,
    drawn: 0,
  });
  const drawn = Math.min(sheets, known.layout === layout ? known.drawn : SHEETS_AT_ONCE);
  useEffect(() => {
    if (drawn >= sheets) return;
    const next = setTimeout(() => {
      startTransition(() => setKnown({ layout, drawn: drawn + SHEETS_AT_ONCE }));
    });
    return () => clearTimeout(next);
  }, [layout, drawn, sheets]);
  return drawn;
}
