import fc from 'fast-check';
import { z } from 'zod';
import type { CommandDefinition } from '../../../../src/core/application/command.ts';
import { isPracticeCommand } from '../../../../src/core/application/commands/practice-commands.ts';
import { COMMANDS, type CommandName } from '../../../../src/core/application/commands/registry.ts';
import { CATEGORY_TEMPLATE } from '../../../../src/core/application/templates/category-template.ts';
import { MILESTONE_TEMPLATES } from '../../../../src/core/content/plan-template.ts';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import { sealAnswer } from '../../../../src/core/domain/survey/sealed-answer.ts';

/** A command with a payload that its own parser accepts. */
export type SomeCommand = { readonly name: CommandName; readonly payload: unknown };

/** The first day of the plan that the commands are made for, and its id. */
const PLAN_START = '2026-03-02' as Day;
export const PLAN_ID = 'plan';

type JsonSchema = {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  format?: string;
};

// Few ids, so that commands meet: the same ones are added, changed, removed and added again.
const ids = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'c',
      PLAN_ID,
      MILESTONE_TEMPLATES[0]?.key ?? '',
      MILESTONE_TEMPLATES[1]?.key ?? '',
      CATEGORY_TEMPLATE[0]?.id ?? '',
    ),
  },
);
const days = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(PLAN_START, addDays(PLAN_START, 7)) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 120 }).map((offset) => addDays(PLAN_START, offset)) },
);
const instants = fc.constantFrom('2026-03-02T09:00:00Z', '2026-03-29T02:30:00+01:00');

const ID_FIELD = /^(id|.*Id|repIds|replacedBy|removed|asked)$/;
const DAY_FIELD = /^(day|asOf|due|dueDay|lastDay|from|to|on|firstDay|weekStart|until|\w+On)$/;

function arbitraryOf(schema: JsonSchema, field: string): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => arbitraryOf(option, field)));
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type }, field)));
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return arrayOf(schema, field);
    case 'string':
      return textOf(schema, field);
    case 'integer':
      return fc.integer(rangeOf(schema));
    case 'number':
      // Zero has one sign in a record: what arrives and what is saved is JSON, which knows no other.
      return fc.double({ ...rangeOf(schema), noNaN: true }).map((number) => number + 0);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`No arbitrary for ${field}: ${JSON.stringify(schema)}`);
  }
}

// Small numbers, so that positions, turns and moves meet what is there.
function rangeOf({ minimum = -4, maximum = 4 }: JsonSchema): { min: number; max: number } {
  const min = Math.max(minimum, -4);
  return { min, max: Math.max(min, Math.min(maximum, min + 4)) };
}

function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties)
      // Made up, what an edit began from would hardly ever be what is there, and every edit be refused.
      .filter(([field]) => field !== 'was')
      .map(([field, schema]) => [field, arbitraryOf(schema, field)]),
  );
  return fc.record(fields, { requiredKeys: required });
}

function arrayOf(
  { items, prefixItems, minItems, maxItems }: JsonSchema,
  field: string,
): fc.Arbitrary<unknown> {
  if (prefixItems) return fc.tuple(...prefixItems.map((item) => arbitraryOf(item, field)));
  const minLength = minItems ?? 0;
  return fc.array(arbitraryOf(items ?? {}, field), {
    minLength,
    maxLength: Math.min(maxItems ?? 3, minLength + 2),
  });
}

/** Fields that few texts fit: some that do. */
const FITTING_TEXTS: Readonly<Record<string, readonly string[]>> = {
  start: ['09:00', '23:45'],
  dayStart: ['08:00', '09:30'],
  dayEnd: ['08:30', '17:00'],
  zone: ['Europe/Berlin', 'UTC'],
  sealed: ['a', 'b'].map((id) =>
    sealAnswer({
      form: 'pulse',
      survey: 'a',
      id,
      revision: 1,
      name: '',
      day: null,
      ratings: { quality: 4, step: 5, thinking: 3, useful: null, skill: 1 },
      texts: { note: '' },
    }),
  ),
  tags: ['price', 'second-meeting'],
  logo: ['data:image/png;base64,iVBORw0KGgo='],
  colour: ['#0a66a3', '#ffd400'],
};

function textOf({ format, minLength = 0, maxLength = 40 }: JsonSchema, field: string): fc.Arbitrary<string> {
  if (format === 'date-time') return instants;
  const fitting = FITTING_TEXTS[field];
  if (fitting) return fc.constantFrom(...fitting);
  if (DAY_FIELD.test(field)) return days;
  if (ID_FIELD.test(field)) return ids;
  return fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'grapheme' });
}

function commandOf(name: CommandName): fc.Arbitrary<SomeCommand> {
  const { payload } = COMMANDS[name] as unknown as CommandDefinition<unknown>;
  const schema = z.toJSONSchema(payload, { unrepresentable: 'any', io: 'input' }) as JsonSchema;
  return arbitraryOf(schema, '')
    .filter((candidate) => payload.safeParse(candidate).success)
    .map((accepted) => ({ name, payload: accepted }));
}

/** Commands that rarely meet what they need, a certain turn or week: tried so many times as often as others. */
const RARELY_MEETS: Partial<Record<CommandName, number>> = {
  'relabel-move': 8,
  'unexcuse-week': 4,
  'unexcuse-rep-week': 4,
  'start-timer': 2,
  'switch-timer': 4,
  'stop-timer': 4,
  'set-timer-reps': 6,
  'merge-categories': 3,
  'freeze-audit': 4,
  'read-answers': 4,
  'close-survey': 2,
  'remove-milestone': 2,
  'edit-rescue': 2,
  'remove-engagement-entry': 3,
  'edit-session': 3,
  'log-session': 2,
  'settle-commitment': 3,
  'remove-behaviour-rating': 3,
  'dismiss-calendar-entries': 2,
  'edit-tally': 2,
  'remove-tally': 2,
  'keep-report': 2,
  'remove-report': 5,
  'remove-practice-report': 3,
};

function anyOf(names: readonly CommandName[]): fc.Arbitrary<SomeCommand> {
  return fc.oneof(...names.map((name) => ({ arbitrary: commandOf(name), weight: RARELY_MEETS[name] ?? 1 })));
}

const NAMES = Object.keys(COMMANDS) as CommandName[];

/** Any command on a plan; a command that is added to the registry is included by itself. */
export const someCommand = anyOf(NAMES.filter((name) => !isPracticeCommand(name)));

/** Any command on the consultant's practice. */
export const somePracticeCommand = anyOf(NAMES.filter(isPracticeCommand));

/** The commands that begin a practice and give later ones something to work on. */
export const PRACTICE_OPENING: readonly SomeCommand[] = [
  { name: 'start-practice', payload: { consultantName: 'Nele Brandt', firmName: '' } },
  { name: 'add-client', payload: { id: 'a', name: 'Acme', industry: '', note: '' } },
  {
    name: 'add-engagement',
    payload: {
      id: 'a',
      clientId: 'a',
      title: 'Coaching',
      sponsorName: '',
      sponsorRole: '',
      goals: '',
      from: PLAN_START,
      until: null,
      status: 'running',
      managers: ['a', 'b'],
    },
  },
];

/** The commands that begin a plan with two reps and give later ones something to work on. */
export const OPENING: readonly SomeCommand[] = [
  {
    name: 'start-transition',
    payload: {
      transition: {
        id: PLAN_ID,
        managerName: 'Mia Berg',
        managerRole: '',
        firstDay: PLAN_START,
        phaseDays: [30, 30, 30],
        workingDays: [1, 2, 3, 4, 5],
        minutesPerDay: 480,
        isSample: false,
      },
      reps: ['a', 'b'].map((id) => ({ id, name: `Rep ${id}`, email: '', tier: 'middle' })),
      rhythm: { perWeek: 1, minutes: 30 },
    },
  },
  {
    name: 'log-session',
    payload: {
      session: {
        id: 'a',
        day: PLAN_START,
        form: 'one-to-one',
        conversation: null,
        repIds: ['a'],
        minutes: 30,
        channel: 'video',
        nextStep: '',
        note: '',
        noteIsPrivate: false,
        rating: null,
      },
      commitments: [{ id: 'a', repId: 'a', text: 'Call', due: PLAN_START, strength: null }],
    },
  },
  {
    name: 'add-outcome-measure',
    payload: {
      id: 'a',
      name: 'New meetings',
      unit: 'number',
      unitWord: 'meetings',
      better: 'higher',
      of: 'rep',
      order: 0,
    },
  },
  {
    name: 'add-tally',
    payload: {
      tally: {
        id: 'a',
        day: PLAN_START,
        repIds: ['a'],
        sessionId: 'a',
        tells: 1,
        asks: 2,
        reflects: 0,
        seconds: 60,
      },
      log: null,
    },
  },
  {
    name: 'add-expectation',
    payload: {
      id: 'a',
      behaviour: 'One-to-ones',
      frequency: 'Weekly',
      evidence: 'The log',
      templateKey: null,
    },
  },
  {
    name: 'keep-preparation',
    payload: {
      id: 'a',
      repId: 'a',
      day: PLAN_START,
      conversation: 'discovery',
      questions: [{ id: 'a', text: 'What else?', asked: false }],
      notes: '',
    },
  },
  {
    name: 'import-conversation',
    payload: {
      conversation: {
        id: 'a',
        day: PLAN_START,
        title: 'Pipeline',
        sessionId: 'a',
        repIds: ['a'],
        conversation: null,
        format: 'plain',
        timing: 'none',
        coachSpeakers: ['Mia'],
      },
      turns: [0, 1, 2].map((turn) => ({
        speaker: 'Mia',
        start: null,
        end: null,
        text: `What else? ${turn}`,
        coded: {
          label: 'ask-open',
          confidence: 0.9,
          moves: [0, 1].map(() => ({ start: 0, end: 10, label: 'ask-open', confidence: 0.9 })),
        },
      })),
    },
  },
  {
    name: 'import-calendar',
    payload: {
      entries: ['a', 'b', 'c'].map((id, index) => ({
        id,
        day: PLAN_START,
        lastDay: PLAN_START,
        start: `${PLAN_START}T09:${index}0:00+01:00`,
        end: `${PLAN_START}T10:00:00+01:00`,
        minutes: 60 - index * 10,
        summary: `Weekly ${id}`,
        people: [{ name: 'Rep a', address: '', repId: 'a' }],
        tentative: false,
        allDay: false,
        seriesUid: 'weekly',
        proposal: {
          categoryId: CATEGORY_TEMPLATE[0]?.id ?? '',
          why: 'The title says so.',
          confidence: 0.9,
          flag: null,
        },
      })),
      settings: { addresses: ['mia@firm.example'], zones: [] },
    },
  },
  {
    name: 'add-category-rule',
    payload: {
      id: 'a',
      on: 'words',
      value: 'weekly',
      label: 'weekly',
      categoryId: CATEGORY_TEMPLATE[0]?.id ?? '',
      learnt: false,
    },
  },
  {
    name: 'add-reclaim-action',
    payload: {
      id: 'a',
      group: 'administering',
      categoryId: null,
      kind: 'drop',
      text: 'A report',
      toWhom: '',
      fromMinutes: null,
      toMinutes: null,
      minutesPerWeek: 60,
    },
  },
  {
    name: 'decide-on-gap',
    payload: {
      id: 'a',
      repId: 'a',
      gap: 'Closes too early',
      decidedOn: PLAN_START,
      answers: { knowsHow: 'no', doesIt: null, repeats: null, limit: 'none' },
      reason: '',
    },
  },
  {
    name: 'add-coaching-block',
    payload: {
      id: 'a',
      weekday: 2,
      start: '09:00',
      minutes: 45,
      repId: 'a',
      title: 'Coaching',
      from: PLAN_START,
      until: null,
      zone: 'Europe/Berlin',
    },
  },
  {
    name: 'open-survey',
    payload: {
      id: 'a',
      form: 'pulse',
      audience: 'reps',
      stage: null,
      asked: 3,
      openedOn: PLAN_START,
    },
  },
];
