import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type {
  QuickContext,
  QuickSession,
} from '../../../../../src/core/interchange/quick-entry/quick-entry.ts';
import {
  readQuickEntry,
  sessionOfParts,
} from '../../../../../src/core/interchange/quick-entry/read-quick-entry.ts';

const NAMES = [
  'Ana Ruiz',
  'Ana Kim',
  'Zoë Müller',
  'Benedikt Okafor',
  'Catherine O’Neill',
  'Li Wei',
  'Jean-Paul Sart',
];
const reps = NAMES.map((name) => ({ id: name, name }));
/** Thursday. */
const today = toDay('2026-03-19');
const context: QuickContext = { reps, today, dayOrder: 'day-month' };

function read(text: string, how: Partial<QuickContext> = {}): QuickSession {
  return sessionOfParts(readQuickEntry(text, { ...context, ...how }));
}

type Said = Partial<Omit<QuickSession, 'day'>> & { day?: string | null };

const EXAMPLES: readonly (readonly [text: string, said: Said])[] = [
  [
    'Zoe 30m deal coaching, next: call CFO by Fri, 8/10',
    {
      repIds: ['Zoë Müller'],
      minutes: 30,
      form: 'deal-coaching',
      nextStep: 'call CFO',
      promise: { text: 'call CFO', due: toDay('2026-03-20'), strength: 8 },
      note: '',
    },
  ],
  ['ana ruiz 45 min', { repIds: ['Ana Ruiz'], minutes: 45, day: null, form: null, promise: null }],
  ['Ana R. 1h', { repIds: ['Ana Ruiz'], minutes: 60 }],
  ['kim 1h30', { repIds: ['Ana Kim'], minutes: 90 }],
  ['ben 1.5h yesterday', { repIds: ['Benedikt Okafor'], minutes: 90, day: '2026-03-18' }],
  ['be, 20', { repIds: ['Benedikt Okafor'], minutes: 20 }],
  ['Benedict 1:1 half an hour', { repIds: ['Benedikt Okafor'], form: 'one-to-one', minutes: 30 }],
  ['Cathrine in person', { repIds: ['Catherine O’Neill'], channel: 'in-person', note: '' }],
  ["o'neill by phone 10'", { repIds: ['Catherine O’Neill'], channel: 'phone', minutes: 10 }],
  [
    'muller, wei and ben team session 60m',
    {
      repIds: ['Zoë Müller', 'Li Wei', 'Benedikt Okafor'],
      form: 'team-session',
      minutes: 60,
    },
  ],
  ['whole team 60 min skill session on Tue', { repIds: NAMES, form: 'team-session', day: '2026-03-17' }],
  ['zoe on Mon', { day: '2026-03-16' }],
  ['zoe last thursday', { day: '2026-03-12' }],
  ['zoe Thursday', { day: '2026-03-19' }],
  ['zoe 12/3', { day: '2026-03-12' }],
  ['zoe 12.3.', { day: '2026-03-12' }],
  ['zoe 2026-03-02 video', { day: '2026-03-02', channel: 'video' }],
  ['zoe on 4/3 4/5', { day: '2026-03-04', rating: 4 }],
  ['zoe 3 March', { day: '2026-03-03' }],
  ['zoe March 3rd', { day: '2026-03-03' }],
  ['zoe the 9th', { day: '2026-03-09' }],
  ['zoe 20 Dec', { day: '2025-12-20' }],
  ['zoe tomorrow', { day: '2026-03-20' }],
  ['zoe 3 days ago', { day: '2026-03-16' }],
  ['zoe skill gap, on zoom', { conversation: 'skill-gap', channel: 'video' }],
  ['zoe goal-setting conversation 40m', { conversation: 'goal-setting', minutes: 40, note: '' }],
  ['zoe opportunity review', { conversation: 'opportunity-review' }],
  ['zoe career talk rating: 5', { conversation: 'development', rating: 5 }],
  ['zoe 30m rated 4', { rating: 4 }],
  ['zoe call review ★★★', { form: 'call-review', rating: 3 }],
  ['zoe 30m -> send scope', { nextStep: 'send scope', promise: null }],
  [
    'zoe will: I will phone Acme tomorrow',
    {
      nextStep: '',
      promise: { text: 'I will phone Acme', due: toDay('2026-03-20'), strength: null },
    },
  ],
  [
    'zoe next: call Ana, Ben and the CFO, 30m, phone',
    {
      repIds: ['Zoë Müller'],
      nextStep: 'call Ana, Ben and the CFO',
      minutes: 30,
      channel: 'phone',
    },
  ],
  [
    'zoe next: book room. will: try to call by 27/3 9/10 note: tired today',
    {
      nextStep: 'book room',
      promise: { text: 'try to call', due: toDay('2026-03-27'), strength: 9 },
      note: 'tired today',
      noteIsPrivate: true,
    },
  ],
  [
    'zoe next: ask Acme by Friday about the budget',
    {
      nextStep: 'ask Acme by Friday about the budget',
      promise: { text: 'ask Acme by Friday about the budget', due: toDay('2026-03-20'), strength: null },
    },
  ],
  [
    'zoe next: meet Acme on 1/4',
    { promise: { text: 'meet Acme', due: toDay('2026-04-01'), strength: null } },
  ],
  [
    'zoe next: report in two weeks',
    { promise: { text: 'report', due: toDay('2026-04-02'), strength: null } },
  ],
  [
    'zoe next: send offer by end of month',
    {
      promise: { text: 'send offer', due: toDay('2026-03-31'), strength: null },
    },
  ],
  ['zoe shared: good talk', { note: 'good talk', noteIsPrivate: false }],
  ['zoe lost the Hansen pitch 30m', { minutes: 30, note: 'lost the Hansen pitch' }],
  ['zoe 30m 45m', { minutes: 30, note: '45m' }],
  ['zoe 8/10', { note: '8/10', promise: null }],
  ['zoe 900m', { minutes: null, note: '900m' }],
  ['zoe 31/2', { day: null, note: '31/2' }],
  ['Bob 30m', { repIds: [], minutes: 30, note: 'Bob' }],
  ['jean paul 30m', { minutes: 30 }],
  ['jean-paul 15m in the moment', { repIds: ['Jean-Paul Sart'], form: 'in-the-moment', minutes: 15 }],
  ['', { repIds: [], note: '' }],
];

describe('a session jotted down in a line', () => {
  it.each(EXAMPLES)('reads “%s”', (text, said) => {
    expect(read(text)).toMatchObject(said);
  });

  it('reads digits as the user’s dates are written', () => {
    expect(read('zoe 3/12', { dayOrder: 'month-day' }).day).toBe('2026-03-12');
    expect(read('zoe 3/12').day).toBe('2025-12-03');
    expect(read('zoe 13/3', { dayOrder: 'month-day' }).day).toBe('2026-03-13');
    expect(read('zoe 12.3.2026', { dayOrder: 'month-day' }).day).toBe('2026-03-12');
  });

  it('asks who is meant where a name fits several, and takes the answer', () => {
    const parts = readQuickEntry('Ana and Zoe 30m', context);
    const open = sessionOfParts(parts);
    expect(open.unsettled).toEqual([{ from: 0, candidates: ['Ana Ruiz', 'Ana Kim'] }]);
    expect(open.repIds).toEqual(['Zoë Müller']);
    const settled = sessionOfParts(parts, new Map([[0, 'Ana Kim']]));
    expect(settled.unsettled).toEqual([]);
    expect(settled.repIds).toEqual(['Ana Kim', 'Zoë Müller']);
  });

  it.each([
    ['zoe 30m, kept', [{ status: 'kept', which: '', reason: '' }], { minutes: 30, note: '' }],
    ['zoe missed: cost sheet, 30m', [{ status: 'missed', which: 'cost sheet', reason: '' }], { minutes: 30 }],
    [
      'zoe 30m, dropped the cost sheet because the tender was pulled',
      [{ status: 'dropped', which: 'the cost sheet', reason: 'because the tender was pulled' }],
      { note: '' },
    ],
    [
      'zoe, dropped, because she was ill. next: rest',
      [{ status: 'dropped', which: '', reason: 'because she was ill' }],
      { nextStep: 'rest' },
    ],
    ['zoe dropped: no need', [{ status: 'dropped', which: '', reason: 'no need' }], {}],
    [
      'zoe changed to: call CFO by Fri, 8/10',
      [{ status: 'changed', which: '', reason: '' }],
      { promise: { text: 'call CFO', due: toDay('2026-03-20'), strength: 8 } },
    ],
    [
      'zoe changed cost sheet to: call CFO by Fri',
      [{ status: 'changed', which: 'cost sheet', reason: '' }],
      { promise: { text: 'call CFO', due: toDay('2026-03-20'), strength: null } },
    ],
    [
      'zoe note: she kept cool, dropped the ball because tired',
      [],
      { note: 'she kept cool, dropped the ball because tired' },
    ],
    ['zoe dropped the price', [], { note: 'dropped the price' }],
  ] as const)('reads what became of earlier promises in “%s”', (text, settled, rest) => {
    expect(read(text)).toMatchObject({ settled, ...rest });
  });

  it('puts a weekday by which something is due after today, whatever the day', () => {
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) {
      const due = read(`zoe next: call by ${day}`).promise?.due ?? '';
      expect(due > today && due <= '2026-03-26').toBe(true);
    }
  });
});

const words = fc.constantFrom(
  ...[
    'Ana',
    'zoe',
    'ben,',
    '30m',
    '1h',
    'on',
    'Mon',
    '12/3',
    '31.2.',
    '8/10',
    '4/5',
    'by',
    'Fri',
    'next:',
    '->',
  ],
  ...[
    'will:',
    'kept:',
    'missed',
    'dropped',
    'because',
    'changed to:',
    'changed',
    'note:',
    'shared:',
    'rating:',
    'deal coaching',
    'video',
    'team',
    '1:1',
    'budget',
    '…',
    '𝒳ÿ',
    '’',
    ';',
    '.',
    '900',
  ],
);
const lines = fc.oneof(
  { weight: 3, arbitrary: fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

describe('whatever is jotted down', () => {
  it('is read, and every part stands where it says', () => {
    fc.assert(
      fc.property(lines, (text) => {
        for (const part of readQuickEntry(text, context)) {
          expect(part.from).toBeGreaterThanOrEqual(0);
          expect(part.to).toBeGreaterThan(part.from);
          expect(part.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word: understood, in the note, or a small word between', () => {
    const between =
      /^(?:and|with|w\/|for|a|an|the|of|on|in|at|about|via|by|due|session|meeting|coaching|coached|talk|min|next|steps?|then|will|commits?|to|committed|commitment|promise[sd]?|private|notes?|shared|rating|rated|usefulness|until|till|before)$/iu;
    fc.assert(
      fc.property(lines, (text) => {
        const parts = readQuickEntry(text, context);
        const said = sessionOfParts(parts);
        const inText = new Array<boolean>(text.length).fill(false);
        for (const { from, to } of parts) inText.fill(true, from, to);
        const rest = [...inText.keys()].map((at) => (inText[at] ? ' ' : text[at])).join('');
        const left = rest.split(/[\s,;.:&+|()–—→>=-]+/u).filter((word) => word !== '');
        expect(left.filter((word) => !between.test(word))).toEqual([]);
        for (const part of parts) if (part.kind === 'unknown') expect(said.note).toContain(part.words);
      }),
      { numRuns: 1000 },
    );
  });

  it('saves what it shows: nobody and nothing that no part says', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const parts = readQuickEntry(text, context);
        const said = sessionOfParts(parts);
        const shown = parts.flatMap((part) => (part.kind === 'reps' ? part.repIds : []));
        expect(new Set(said.repIds)).toEqual(new Set(shown));
        for (const kind of ['day', 'minutes', 'form', 'conversation', 'channel', 'rating'] as const) {
          expect(parts.filter((part) => part.kind === kind).length).toBe(said[kind] === null ? 0 : 1);
        }
        if (said.promise) expect(text.replace(/\s/gu, ' ')).toContain(said.promise.text.split(', ')[0]);
      }),
      { numRuns: 500 },
    );
  });
});
