import { useSessionStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import type {
  PortfolioFilter,
  PortfolioGrouping,
  PortfolioOrder,
} from '../../../../src/core/insights/portfolio.ts';

/** How the portfolio is looked at: what part, in which order and groups, as a table or a board, and who is ticked. */
export type PortfolioView = PortfolioFilter & {
  readonly order: PortfolioOrder;
  readonly direction: 'up' | 'down';
  readonly grouping: PortfolioGrouping;
  readonly layout: 'table' | 'board';
  readonly ticked: readonly string[];
};

const WHOLE: PortfolioView = {
  search: '',
  show: 'all',
  engagement: null,
  order: 'name',
  direction: 'up',
  grouping: 'engagement',
  layout: 'table',
  ticked: [],
};

/** The view as it was left, as long as the window is open. */
export function usePortfolioView(): [PortfolioView, (change: Partial<PortfolioView>) => void] {
  const [view, setView] = useSessionStorage<PortfolioView>({
    key: 'coachward-portfolio',
    defaultValue: WHOLE,
    getInitialValueInEffect: false,
  });
  const change = useCallback(
    (wanted: Partial<PortfolioView>) => setView((before) => ({ ...before, ...wanted })),
    [setView],
  );
  return [view, change];
}
