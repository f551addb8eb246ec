import { useEffect, useMemo, useState } from 'react';
import { DRILL_ITEMS } from '../../../../src/core/content/drills/drill-items.ts';
import type { DrillItem } from '../../../../src/core/domain/practice/drill-item.ts';
import { liveCards } from '../../../../src/core/insights/drill-skill.ts';
import { conversationsForDrills, ownDrills } from '../../../../src/core/insights/own-drills.ts';
import { usePlanStore, useRecords } from '../../../state/use-plan.ts';

/** Built-in items and those of one's own conversations, once their transcripts are there; null until then. */
export function useDrillItems(): readonly DrillItem[] | null {
  const plan = usePlanStore();
  const records = useRecords();
  const [isLoaded, setIsLoaded] = useState(false);
  useEffect(() => {
    const shown = plan.snapshot().records;
    const practised = liveCards(shown).flatMap(({ conversationId }) => conversationId ?? []);
    const ids = new Set([...conversationsForDrills(shown).map(({ id }) => id), ...practised]);
    let isHere = true;
    // A transcript that can't be read costs its own items and no others.
    void Promise.allSettled([...ids].map((id) => plan.loadTranscript(id))).then(() => {
      if (isHere) setIsLoaded(true);
    });
    return () => {
      isHere = false;
    };
  }, [plan]);
  return useMemo(() => (isLoaded ? [...ownDrills(records), ...DRILL_ITEMS] : null), [isLoaded, records]);
}
