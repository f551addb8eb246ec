import { useCallback, useMemo, useState } from 'react';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Preparation } from '../../../../src/core/domain/preparation/preparation.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { pickQuestions, proposeConversation } from '../../../../src/core/insights/propose-preparation.ts';
import type { RecordsView } from '../../../../src/core/records/records.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday } from '../../../state/use-plan.ts';
import { useKeepTyped } from '../../../ui/use-keep-typed.ts';

/** A prepared conversation that lies further back than this was dropped; a new one begins. */
const STALE_DAYS = 14;

/** A sheet with everything filled in: the conversation that the records speak for, and five questions for it. */
export function freshPreparation(
  records: RecordsView,
  { id, repId, day, today }: { id: string; repId: string; day: Day; today: Day },
  wanted: ConversationKey | null = null,
): Preparation {
  const conversation = wanted ?? proposeConversation(records, repId, today).conversation;
  const questions = pickQuestions(records, conversation);
  return { id, repId, day, conversation, questions, notes: '', sessionId: null };
}

/** The prepared conversation with a rep that is still to be held; with `conversation` only one of that kind. */
export function openPreparation(
  records: RecordsView,
  repId: string,
  today: Day,
  conversation: ConversationKey | null = null,
): Preparation | undefined {
  return records
    .all('preparation')
    .findLast(
      (preparation) =>
        preparation.repId === repId &&
        preparation.sessionId === null &&
        preparation.day >= addDays(today, -STALE_DAYS) &&
        (conversation === null || preparation.conversation === conversation),
    );
}

/**
 * The sheet that is open: one that was kept, or a fresh one, which is kept once something is changed in it. What is
 * written is kept a moment after the last key, and when the page is left.
 */
export function usePreparation(repId: string, named: Preparation | null, wanted: ConversationKey | null) {
  const records = useRecords();
  const today = useToday();
  const run = useRun();
  const begin = () =>
    named ??
    openPreparation(records, repId, today, wanted) ??
    freshPreparation(records, { id: newId(), repId, day: today, today }, wanted);
  const [sheet, setSheet] = useState(begin);
  const { soon, now: keep } = useKeepTyped(() => {
    const { sessionId: _, ...written } = sheet;
    const questions = written.questions.filter(({ text }) => text.trim() !== '');
    return run('keep-preparation', { ...written, questions });
  });
  const change = useCallback(
    (patch: Partial<Preparation>) => {
      setSheet((before) => ({ ...before, ...patch }));
      soon();
    },
    [soon],
  );

  const kept = records.get('preparation', sheet.id);
  const startAfresh = () => setSheet(freshPreparation(records, { id: newId(), repId, day: today, today }));
  const proposal = useMemo(() => proposeConversation(records, repId, today), [records, repId, today]);
  return {
    sheet,
    change,
    keep,
    isKept: kept !== undefined,
    sessionId: kept?.sessionId ?? null,
    startAfresh,
    proposal,
  };
}
