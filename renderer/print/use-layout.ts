import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { layOut, type PaperLayout } from './measure-blocks.ts';
import type { PaperBlock } from './paper-block.ts';

/** What a layout was made for, and the layout. */
type Made = { readonly blocks: readonly PaperBlock[]; readonly height: number; readonly layout: PaperLayout };

/** Counts how often the page's fonts have come in: type that changes has to be measured anew. */
function useFonts(): number {
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    const count = () => setLoads((before) => before + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return loads;
}

/**
 * The layout of blocks on sheets, measured in the page. While `measuring`, the caller draws all blocks into `place`,
 * unseen; the layout is there before the next paint. Until then the layout before it is answered, null at first.
 */
export function useLayout(
  blocks: readonly PaperBlock[],
  contentHeight: number,
): {
  readonly made: Made | null;
  readonly measuring: boolean;
  readonly place: RefObject<HTMLDivElement | null>;
} {
  const place = useRef<HTMLDivElement>(null);
  const fonts = useFonts();
  const [made, setMade] = useState<(Made & { readonly fonts: number }) | null>(null);
  const measuring =
    made === null || made.blocks !== blocks || made.height !== contentHeight || made.fonts !== fonts;
  useLayoutEffect(() => {
    if (!measuring || !place.current) return;
    const layout = layOut(blocks, place.current, contentHeight);
    setMade({ blocks, height: contentHeight, layout, fonts });
  }, [measuring, blocks, contentHeight, fonts]);
  return { made, measuring, place };
}
