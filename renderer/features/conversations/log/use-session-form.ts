import { useForm } from '@mantine/form';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { alreadyLogged } from '../../../../src/core/insights/already-logged.ts';
import { carriedCommitments } from '../../../../src/core/insights/carried-commitments.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useToday, useTransition } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import type { LogSessionRequest } from '../log-session-request.ts';
import { draftOfSession, newCommitment, newDraft, type SessionDraft } from './session-draft.ts';
import { problemsOf } from './session-problems.ts';
import { settledOf } from './settle-in-draft.ts';
import { useSaveSession } from './use-save-session.ts';

function firstDraft(
  records: ReturnType<typeof useRecords>,
  request: LogSessionRequest,
  today: ReturnType<typeof useToday>,
): SessionDraft {
  const session = request.sessionId ? records.get('session', request.sessionId) : undefined;
  if (!session) return newDraft(records, request, { today, commitmentId: newId() });
  const draft = draftOfSession(records, session);
  if (draft.commitments.length > 0) return draft;
  return { ...draft, commitments: [newCommitment(newId(), draft.day)] };
}

/** The log form: its values, what is wrong with them, and saving. */
export function useSessionForm(request: LogSessionRequest, close: () => void) {
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const save = useSaveSession();
  const [before] = useState(() => firstDraft(records, request, today));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm<SessionDraft>({ initialValues: before });
  const sessionId = request.sessionId && records.get('session', request.sessionId) ? request.sessionId : null;

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    const values = form.getValues();
    const carried = carriedCommitments(records, values.repIds, sessionId);
    const draft = { ...values, settled: settledOf(values.settled, carried, values.commitments) };
    const problems = problemsOf(draft, { firstDay, today });
    if (Object.keys({ ...form.errors, ...problems }).length > 0) form.setErrors(problems);
    const { day } = draft;
    if (Object.keys(problems).length > 0 || day === null) return;
    setBusy(true);
    const outcome = await save(
      { ...draft, day },
      sessionId ? { id: sessionId, before } : null,
      request.tally ?? null,
    );
    setBusy(false);
    if (outcome.ok) {
      const [only] = draft.repIds;
      const name = draft.repIds.length === 1 && only ? records.get('rep', only)?.name : undefined;
      const whom = name ?? formatCounted(draft.repIds.length, 'rep');
      tellDone(sessionId ? 'Session saved.' : `Session with ${whom} logged.`);
      request.logged?.();
      close();
    } else if (outcome.problem.field === 'day' || outcome.problem.field === 'repIds') {
      const { field, message, remedy } = outcome.problem;
      form.setFieldError(field, `${message} ${remedy}`);
    } else setProblem(outcome.problem);
  };
  const { repIds, day, form: kind, minutes } = form.values;
  const like = alreadyLogged(
    records,
    { repIds, day, form: kind, minutes: minutes === '' ? null : minutes },
    sessionId,
  );
  return { form, submit, busy, problem, sessionId, like, isGone: Boolean(request.sessionId) && !sessionId };
}
