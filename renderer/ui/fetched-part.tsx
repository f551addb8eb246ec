import { type ComponentType, lazy, useState } from 'react';

/** A part of the page whose files are fetched apart from it: when it is drawn first, or before by `fetch`. */
export type FetchedPart<Props> = ComponentType<Props> & {
  /** Fetches the files; what can't be fetched now is tried again when the part is drawn. */
  readonly fetch: () => Promise<void>;
};

/** What to fetch ahead, in the order in which the page learnt of it. */
const ahead: (() => Promise<void>)[] = [];

/** Takes out of the list what is to be fetched next ahead of its time; undefined where nothing is left. */
export function nextPartAhead(): (() => Promise<void>) | undefined {
  return ahead.shift();
}

/**
 * A part of the page whose files are fetched apart from it. One whose files are there already is drawn at once: React's own `lazy`
 * would put the sign of loading in its place first, and leave that standing for 300 ms. `isAhead` false keeps it from being fetched before somebody
 * needs it. Like a lazy component it is drawn inside a `Suspense`.
 *
 * @example const BoardTab = fetchedPart(() => import('./board/BoardTab.tsx'));
 */
export function fetchedPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  { isAhead = true }: { readonly isAhead?: boolean } = {},
): FetchedPart<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => {
    const file = await load().catch(() => null);
    if (file) fetched = file.default;
  };
  const later = lazy(load) as unknown as ComponentType<Props>;
  if (isAhead) ahead.push(fetch);
  const part = (props: Props) => <Drawn part={fetched ?? later} props={props} />;
  return Object.assign(part, { fetch });
}

function Drawn<Props extends object>({ part, props }: { part: ComponentType<Props>; props: Props }) {
  // As long as it is open it stays the same component, so that nothing typed in it is lost when its files come.
  const [Shown] = useState(() => part);
  return <Shown {...props} />;
}
