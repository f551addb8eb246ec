import { type ComponentType, lazy, useState } from 'react';

/** A screen; `rest` is what follows its name in the address. */
export type Screen = ComponentType<{ rest: readonly string[] }>;

/**
 * A screen whose files are fetched apart from the page: when it is opened, or before by `fetch`; what can't be fetched then is
 * tried again when it is opened. One that is there already is drawn at once: React would put a sign of loading in its place
 * first, and leave that standing for 300 ms.
 *
 * @example
 * const { component, fetch } = fetchedScreen(() => import('../features/plan/PlanScreen.tsx'));
 */
export function fetchedScreen(load: () => Promise<{ default: Screen }>): {
  readonly component: Screen;
  readonly fetch: () => Promise<void>;
} {
  let fetched: Screen | null = null;
  const fetch = async () => {
    const file = await load().catch(() => null);
    if (file) fetched = file.default;
  };
  const Later = lazy(load);
  return {
    component: function FetchedScreen({ rest }) {
      // As long as it is open it stays the same component, so that nothing typed in it is lost when its files come.
      const [Shown] = useState<Screen>(() => fetched ?? Later);
      return <Shown rest={rest} />;
    },
    fetch,
  };
}
