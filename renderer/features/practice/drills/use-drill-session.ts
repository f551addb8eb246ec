import { useState } from 'react';
import type { DrillGrade } from '../../../../src/core/domain/practice/drill-card.ts';
import type { DrillItem } from '../../../../src/core/domain/practice/drill-item.ts';
import { SESSION_MS } from '../../../../src/core/domain/practice/practice-queue.ts';
import { schedule } from '../../../../src/core/domain/practice/schedule.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday } from '../../../state/use-plan.ts';

/** How an item ended. */
export type DrillResult = {
  readonly grade: DrillGrade;
  readonly isRight: boolean;
  readonly isOverruled: boolean;
};

/** A session as it stands: the item that one is at, null when it is over; how many are done and right. */
export type DrillSession = {
  readonly item: DrillItem | null;
  readonly at: number;
  readonly length: number;
  readonly results: readonly DrillResult[];
  readonly settle: (result: DrillResult) => Promise<void>;
};

/** Goes through a queue, item by item, and keeps each answer. It is over with the queue, or after about five minutes. */
export function useDrillSession(queue: readonly DrillItem[]): DrillSession {
  const run = useRun();
  const records = useRecords();
  const today = useToday();
  const [startedAt] = useState(() => Date.now());
  const [results, setResults] = useState<readonly DrillResult[]>([]);
  const [isOver, setIsOver] = useState(queue.length === 0);
  const item = isOver ? null : (queue[results.length] ?? null);
  const settle = async (result: DrillResult) => {
    if (!item) return;
    const card = schedule({ item, card: records.get('drill-card', item.id), grade: result.grade, today });
    const outcome = await run('answer-drill', { card, answer: { id: newId(), ...result } });
    if (!outcome.ok) return;
    setResults([...results, result]);
    if (Date.now() - startedAt >= SESSION_MS || results.length + 1 >= queue.length) setIsOver(true);
  };
  return { item, at: results.length + 1, length: queue.length, results, settle };
}
