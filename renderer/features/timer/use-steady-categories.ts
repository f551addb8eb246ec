import { useMemo, useState } from 'react';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import { oftenUsedCategories } from '../../../src/core/insights/often-used-categories.ts';
import { useRecords, useToday } from '../../state/use-plan.ts';

/**
 * The categories that are offered, those used most first, in the order that they had when the view was opened: a number
 * key must not change its meaning while one records.
 */
export function useSteadyCategories(): readonly TimeCategory[] {
  const records = useRecords();
  const today = useToday();
  const [order] = useState(() => oftenUsedCategories(records, today).map(({ id }) => id));
  return useMemo(() => {
    const offered = oftenUsedCategories(records, today);
    const placeOf = ({ id }: TimeCategory) => {
      const place = order.indexOf(id);
      return place < 0 ? order.length : place;
    };
    return offered.sort((a, b) => placeOf(a) - placeOf(b));
  }, [records, today, order]);
}
