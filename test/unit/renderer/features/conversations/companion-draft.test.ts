import { describe, expect, it } from 'vitest';
import {
  emptyCommitment,
  logOfCompanion,
  newCompanion,
  newDebrief,
  noteOf,
  problemsOfCompanion,
} from '../../../../../renderer/features/conversations/companion/companion-draft.ts';
import {
  settledOf,
  settleInDraft,
} from '../../../../../renderer/features/conversations/log/settle-in-draft.ts';
import { logSession } from '../../../../../src/core/application/commands/log-session.ts';
import { type Instant, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../../../src/core/domain/commitment/commitment.ts';
import type { Companion } from '../../../../../src/core/domain/session/companion.ts';
import { startTally, tallyDraftSchema } from '../../../../../src/core/domain/tally/tally-draft.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';

const day = toDay('2026-03-09');
const began = '2026-03-09T09:00:00Z' as Instant;
const later = '2026-03-09T09:24:40Z' as Instant;
const records = new RecordSet();

const promised: Commitment = {
  id: 'old',
  repId: 'ana',
  sessionId: null,
  text: 'I will call the CFO',
  madeOn: toDay('2026-03-02'),
  due: toDay('2026-03-06'),
  strength: 7,
  status: 'open',
  settledOn: null,
  reason: '',
  replacedBy: null,
};

function conversation(patch: Partial<Companion> = {}) {
  const tally = startTally('t', began, ['ana']);
  const companion = {
    ...newCompanion(records, null, emptyCommitment('c', day)),
    debrief: newDebrief(records, tally, later),
    ...patch,
  };
  return { ...tally, companion };
}

describe('a conversation that is led with the companion', () => {
  it('is kept as the live tally is, and read again as it was', () => {
    const draft = conversation({ words: 'We lost them in the lobby' });
    expect(tallyDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    const { companion: _, ...plain } = draft;
    expect(tallyDraftSchema.parse(plain)).toEqual(plain);
  });

  it('becomes a session that the command takes, with the minutes of its clock and what was written', () => {
    const draft = conversation({
      words: ' We lost them in the lobby ',
      commitments: [
        { ...emptyCommitment('c', day), text: 'I will call', strength: 9 },
        emptyCommitment('d', day),
      ],
    });
    const log = logOfCompanion(draft, draft.companion, { sessionId: 's', day });
    expect(logSession.payload.safeParse(log).success).toBe(true);
    expect(log.session).toMatchObject({ minutes: 25, note: 'In their words: We lost them in the lobby' });
    expect(log.commitments).toEqual([
      { id: 'c', repId: 'ana', text: 'I will call', due: toDay('2026-03-16'), strength: 9 },
    ]);
  });

  it('leaves no line in the note for what was not written', () => {
    const { companion } = conversation();
    expect(noteOf(companion)).toBe('');
    const debrief = companion.debrief && { ...companion.debrief, askInstead: 'What else?' };
    expect(noteOf({ ...companion, debrief })).toBe('I would ask instead: What else?');
  });

  it('says what is missing, field by field', () => {
    const draft = conversation({
      commitments: [{ ...emptyCommitment('c', day), text: 'Call', due: toDay('2026-03-08') }],
      settled: [{ id: 'old', status: 'dropped', reason: ' ', replacedBy: null }],
    });
    expect(problemsOfCompanion(draft, day)).toEqual({
      'c.due': expect.stringContaining('or later'),
      old: expect.stringContaining('reason'),
    });
    expect(problemsOfCompanion({ ...draft, repIds: [] }, day)).toHaveProperty('repIds');
  });
});

describe('what becomes of an earlier promise', () => {
  const start = { settled: [], lines: [emptyCommitment('blank', day)] };
  const settle = (
    from: Parameters<typeof settleInDraft>[0],
    status: Parameters<typeof settleInDraft>[2]['status'],
  ) => settleInDraft(from, promised, { status, reason: '' }, emptyCommitment('new', day));

  it('is a line with its words where it is changed, which goes again when it is kept after all', () => {
    const changed = settle(start, 'changed');
    expect(changed.lines).toMatchObject([{ id: 'new', repId: 'ana', text: promised.text }]);
    expect(changed.settled).toEqual([{ id: 'old', status: 'changed', reason: '', replacedBy: 'new' }]);
    expect(settle(changed, 'kept').lines).toEqual([]);
    expect(settle(changed, null).settled).toEqual([]);
  });

  it('keeps the line once something else was written in it', () => {
    const { settled, lines } = settle(start, 'changed');
    const rewritten = lines.map((line) => ({ ...line, text: 'I will meet the CFO' }));
    expect(settle({ settled, lines: rewritten }, 'kept').lines).toEqual(rewritten);
  });

  it('is nothing where its line was taken out, or its rep is not in the session', () => {
    const { settled, lines } = settle(start, 'changed');
    expect(settledOf(settled, [promised], lines)).toEqual(settled);
    expect(settledOf(settled, [promised], [])).toEqual([]);
    expect(settledOf(settled, [], lines)).toEqual([]);
  });
});
