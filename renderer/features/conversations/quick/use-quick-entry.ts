import { useMemo, useState } from 'react';
import type { SettledStatus, Settlement } from '../../../../src/core/domain/commitment/settlement.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { alreadyLogged } from '../../../../src/core/insights/already-logged.ts';
import { carriedCommitments } from '../../../../src/core/insights/carried-commitments.ts';
import {
  readQuickEntry,
  sessionOfParts,
} from '../../../../src/core/interchange/quick-entry/read-quick-entry.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { logPayload } from '../log/session-payload.ts';
import { problemsOf } from '../log/session-problems.ts';
import { settledOf } from '../log/settle-in-draft.ts';
import { dayOrderHere } from './day-order.ts';
import { quickChips } from './quick-chips.ts';
import { quickDraft } from './quick-draft.ts';
import { typedSettlements } from './typed-settlements.ts';

/** A session in one line: what is understood of it, what is in the way, and logging it. */
export function useQuickEntry(logged: () => void) {
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const run = useRun({ quietly: true });
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const [settled, setSettled] = useState<readonly Settlement[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tried, setTried] = useState(false);
  const [acknowledged, setAcknowledged] = useState<string | null>(null);
  const read = useMemo(() => {
    const reps = records.all('rep').filter(({ status }) => status === 'active');
    const parts = readQuickEntry(text, { reps, today, dayOrder: dayOrderHere() });
    const said = sessionOfParts(parts, chosen);
    const begun = quickDraft(records, said, today);
    const carried = carriedCommitments(records, begun.repIds, null);
    const typed = typedSettlements(said.settled, carried, begun.commitments);
    const clicked = settledOf(settled, carried, []);
    const overruled = new Set(clicked.map(({ id }) => id));
    const draft = {
      ...begun,
      settled: [...typed.settled.filter(({ id }) => !overruled.has(id)), ...clicked],
    };
    const nameOf = (id: string) => records.get('rep', id)?.name ?? 'A rep';
    const unknown = parts.flatMap((part) => (part.kind === 'unknown' ? [part.words] : []));
    const chips = quickChips(draft, said, { nameOf, carried });
    return { said, draft, carried, unknown, unclear: typed.unclear, chips };
  }, [records, today, text, chosen, settled]);
  const { said, draft, unclear } = read;
  const minutes = draft.minutes === '' ? null : draft.minutes;
  const like = alreadyLogged(records, { ...draft, minutes });
  const whom =
    said.unsettled.length > 0
      ? 'Choose who is meant.'
      : draft.repIds.length === 0
        ? 'Begin with the name of a rep, or its first letters.'
        : null;
  const inTheWay = whom ?? unclear ?? Object.values(problemsOf(draft, { firstDay, today }))[0] ?? null;
  const change = (next: string) => {
    setText(next);
    setChosen(new Map());
    setTried(false);
    setProblem(null);
  };
  const log = async () => {
    setTried(true);
    const { day } = draft;
    if (text.trim() === '' || inTheWay !== null || day === null) return;
    if (like && acknowledged !== like.id) return setAcknowledged(like.id);
    const outcome = await run('log-session', logPayload(newId(), { ...draft, day }));
    if (!outcome.ok) return setProblem(outcome.problem);
    tellDone('Session logged.');
    setText('');
    setChosen(new Map());
    setSettled([]);
    setTried(false);
    setAcknowledged(null);
    logged();
  };
  return {
    ...read,
    text,
    change,
    settle: (id: string, status: SettledStatus | null) => {
      const others = settled.filter((each) => each.id !== id);
      setSettled(status === null ? others : [...others, { id, status, reason: '', replacedBy: null }]);
    },
    choose: (from: number, repId: string) => setChosen(new Map(chosen).set(from, repId)),
    inTheWay: tried || draft.repIds.length > 0 ? inTheWay : null,
    like: like && acknowledged === like.id ? like : null,
    problem,
    log: () => void log(),
  };
}
