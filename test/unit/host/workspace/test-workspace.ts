import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../../../src/core/bridge/answer.ts';
import type { ChannelName, ReplyOf, RequestOf } from '../../../../src/core/bridge/contract.ts';
import type { Applied, ShellAbilities, ShellEvent } from '../../../../src/core/bridge/replies.ts';
import { addDays, type Day, type Instant } from '../../../../src/core/domain/calendar/day.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import {
  openWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../../../../src/host/workspace/open-workspace.ts';

/** The first day of the plans in these tests, a Monday. */
const FIRST_DAY = '2026-03-02' as Day;
export const REP = 'rep-ana';

const ABILITIES: ShellAbilities = {
  shell: 'loopback',
  savesPdf: false,
  revealsFolder: false,
  keepsOnTop: false,
  notifies: false,
};

/** A clock that stands still until it is moved. */
export type TestClock = { now(): Instant; set(at: string): void; addHours(hours: number): void };

export function testClock(start = '2026-03-02T09:00:00.000Z'): TestClock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString() as Instant,
    set: (text) => {
      at = Date.parse(text);
    },
    addHours: (hours) => {
      at += hours * 3_600_000;
    },
  };
}

/** A new folder of its own, which {@link removeFolders} takes away again. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-test-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A workspace with short words for what tests do most. */
export type TestWorkspace = Workspace & {
  readonly folder: string;
  readonly events: ShellEvent[];
  call<Name extends ChannelName>(name: Name, request: RequestOf<Name>): Promise<Outcome<ReplyOf<Name>>>;
  /** The reply's value; the test fails with the problem when there is none. */
  value<Name extends ChannelName>(name: Name, request: RequestOf<Name>): Promise<ReplyOf<Name>>;
  run(name: string, payload: unknown, transition?: string): Promise<Outcome<Applied>>;
  /** Starts a plan with one rep. */
  start(transition?: string, managerName?: string): Promise<void>;
  /** Logs a session on the n-th day of the plan. */
  log(id: string, day?: number, transition?: string): Promise<Outcome<Applied>>;
  sessions(transition?: string): Promise<string[]>;
};

export async function openTest(
  options: Partial<WorkspaceOptions> & { readonly folder: string },
): Promise<TestWorkspace> {
  const workspace = await openWorkspace({
    clock: testClock(),
    zone: 'Europe/Berlin',
    version: '0.0.0',
    abilities: ABILITIES,
    ...options,
  });
  const events: ShellEvent[] = [];
  workspace.listen((event) => events.push(event));
  const call: TestWorkspace['call'] = (name, request) =>
    answer(workspace.handlers, name, request) as ReturnType<TestWorkspace['call']> as never;
  const value: TestWorkspace['value'] = async (name, request) => valueIn(await call(name, request));
  const run: TestWorkspace['run'] = (name, payload, transition = 'plan') =>
    call('command.run', { transition, name, payload, origin: 'test' });
  return {
    ...workspace,
    folder: options.folder,
    events,
    call,
    value,
    run,
    start: async (transition = 'plan', managerName = 'Mia Berg') => {
      valueIn(await run('start-transition', startPayload(transition, managerName), transition));
    },
    log: (id, day = 1, transition = 'plan') => run('log-session', sessionPayload(id, day), transition),
    sessions: async (transition = 'plan') =>
      ((await value('transition.load', { transition })).records.session ?? []).map((session) => session.id),
  };
}

/** The value of an outcome; throws the problem's words when there is none. */
export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`);
  return outcome.value;
}

/** The code of an outcome's problem; null when there is none. */
export function codeOf(outcome: Outcome<unknown>): string | null {
  return outcome.ok ? null : outcome.problem.code;
}

export function startPayload(id: string, managerName = 'Mia Berg') {
  return {
    transition: {
      id,
      managerName,
      managerRole: 'Head of Sales',
      firstDay: FIRST_DAY,
      phaseDays: [30, 30, 30],
      workingDays: [1, 2, 3, 4, 5],
      minutesPerDay: 480,
      isSample: false,
    },
    reps: [{ id: REP, name: 'Ana', email: '', tier: 'middle' }],
    rhythm: { perWeek: 1, minutes: 30 },
  };
}

export function sessionPayload(id: string, day = 1, note = '') {
  return {
    session: {
      id,
      day: addDays(FIRST_DAY, day - 1),
      form: 'one-to-one',
      conversation: null,
      repIds: [REP],
      minutes: 30,
      channel: 'video',
      nextStep: '',
      note,
      noteIsPrivate: false,
      rating: null,
    },
    commitments: [],
  };
}

/** A conversation of two turns, with its transcript. */
export function conversationPayload(id: string, text = 'What would you like to try?') {
  return {
    conversation: {
      id,
      day: FIRST_DAY,
      title: `Talk ${id}`,
      sessionId: null,
      repIds: [REP],
      conversation: null,
      format: 'webvtt',
      timing: 'seconds',
      coachSpeakers: ['Mia'],
    },
    turns: [
      {
        speaker: 'Mia',
        start: 0,
        end: 3,
        text,
        coded: {
          label: 'ask-open',
          confidence: 0.9,
          moves: [{ start: 0, end: text.length, label: 'ask-open', confidence: 0.9 }],
        },
      },
      { speaker: 'Ana', start: 3, end: 9, text: 'Calling them back first.', coded: null },
    ],
  };
}
