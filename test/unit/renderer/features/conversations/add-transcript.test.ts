import { describe, expect, it } from 'vitest';
import {
  firstDraft,
  knownSpeakers,
  likelyRequest,
} from '../../../../../renderer/features/conversations/add/first-draft.ts';
import { dayOfFile, titleOfFile } from '../../../../../renderer/features/conversations/add/named-by-file.ts';
import { openFile, refuseLongText } from '../../../../../renderer/features/conversations/add/open-source.ts';
import { codeTalk, foundIn, readTalk } from '../../../../../renderer/features/conversations/add/talk-jobs.ts';
import {
  joinedSpeakers,
  likelyCoach,
  repsAmong,
  storedName,
} from '../../../../../renderer/features/conversations/add/who-speaks.ts';
import { importConversation } from '../../../../../src/core/application/commands/import-conversation.ts';
import type { Bridge } from '../../../../../src/core/bridge/bridge.ts';
import type { Instant } from '../../../../../src/core/domain/calendar/day.ts';
import type { Conversation } from '../../../../../src/core/domain/conversation/conversation.ts';
import type { SpeakerAlias } from '../../../../../src/core/domain/conversation/speaker-alias.ts';
import type { Transition } from '../../../../../src/core/domain/plan/transition.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';

const speaker = (name: string, words: number) => ({ name, words, turns: 1 });
const rep = (id: string, name: string, status: 'active' | 'left' = 'active') =>
  ({ id, name, email: '', tier: 'middle', status, order: 0, nextReview: null }) as const;

function earlier(coachSpeakers: string[], importedAt: string): Conversation {
  return { coachSpeakers, importedAt: importedAt as Instant } as Conversation;
}

describe('who speaks', () => {
  const speakers = [speaker('Ben Carter', 200), speaker('Dana Whitfield', 500), speaker('Guest', 10)];

  it('takes the manager for the names chosen latest that are among the speakers', () => {
    const before = [
      earlier(['Guest'], '2026-03-01T10:00:00Z'),
      earlier(['Ben Carter'], '2026-03-05T10:00:00Z'),
    ];
    expect(likelyCoach(speakers, 'Dana Whitfield', before)).toEqual(['Ben Carter']);
  });

  it('goes by the manager’s name otherwise, and chooses nobody where two fit', () => {
    expect(likelyCoach(speakers, 'Dana Whitfield', [])).toEqual(['Dana Whitfield']);
    expect(likelyCoach(speakers, 'Dana', [])).toEqual(['Dana Whitfield']);
    expect(likelyCoach([...speakers, speaker('Dana Ortiz', 90)], 'Dana', [])).toEqual([]);
    expect(likelyCoach(speakers, 'Somebody Else', [])).toEqual([]);
  });

  it('finds the reps who speak, but not one who left, nor by a name that fits two of them', () => {
    const reps = [
      rep('b', 'Ben Carter'),
      rep('g', 'Guest', 'left'),
      rep('l', 'A very long name '.repeat(15)),
    ];
    expect(repsAmong(speakers, ['Dana Whitfield'], reps)).toEqual(['b']);
    expect(repsAmong([speaker('Ben', 5)], [], [rep('1', 'Ben Carter'), rep('2', 'Ben Okafor')])).toEqual([]);
    expect(repsAmong([speaker('Ben', 5)], [], [rep('1', 'Ben Carter'), rep('2', 'Ana Diaz')])).toEqual(['1']);
  });

  it('adds up the words of joined names', () => {
    const joined = joinedSpeakers(
      [speaker('Ben', 5), speaker('Ben Carter', 7)],
      [{ from: 'Ben', to: 'Ben Carter' }],
    );
    expect(joined).toEqual([{ name: 'Ben Carter', words: 12, turns: 2 }]);
  });

  it('keeps names within what a record takes', () => {
    expect(storedName(` ${'n'.repeat(400)}`)).toBe('n'.repeat(300));
    expect(storedName('  ')).toBe('Unknown speaker');
  });
});

describe('what a file’s name tells', () => {
  it.each([
    ['GMT20260302-140000_Recording.transcript.vtt', '2026-03-02', 'GMT20260302-140000 Recording'],
    ['1on1_Ben-Carter 2026-03-09.txt', '2026-03-09', '1on1 Ben-Carter 2026-03-09'],
    ['call 12345678.srt', null, 'call 12345678'],
    ['2026-02-30 call.docx', null, '2026-02-30 call'],
    ['.vtt', null, ''],
  ])('reads “%s”', (fileName, day, title) => {
    expect(dayOfFile(fileName)).toBe(day);
    expect(titleOfFile(fileName)).toBe(title);
  });
});

describe('opening', () => {
  const noBridge = {} as Bridge;

  it('refuses a file of 50 MB by its size, without reading it', async () => {
    const file = {
      name: 'call.txt',
      size: 50 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    } as unknown as File;
    expect(await openFile(file, noBridge)).toMatchObject({
      ok: false,
      problem: { code: 'transcript-too-large' },
    });
  });

  it('says so when a file can’t be read any more', async () => {
    const file = {
      name: 'call.txt',
      size: 10,
      arrayBuffer: () => Promise.reject(new Error('gone')),
    } as unknown as File;
    expect(await openFile(file, noBridge)).toMatchObject({ ok: false, problem: { code: 'file-unreadable' } });
  });

  it('lets text of a usual length pass', () => {
    expect(refuseLongText('Ana: Hello.')).toBeNull();
  });
});

const TEXT = [
  'Dana Whitfield: What have you tried so far?',
  'Ben Carter: I called them twice and sent a new quote.',
  'Ben Carter (1): They want to think about it.',
  'Dana Whitfield: You should call the CFO today. It sounds like they hesitate.',
].join('\n');

function reading(text: string) {
  const read = readTalk({ form: 'text', text });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('what is coded ahead', () => {
  const plan = (managerName: string, remembered: object[] = []) =>
    RecordSet.from({
      transition: [{ id: 'plan', managerName } as Transition],
      'speaker-alias': remembered as SpeakerAlias[],
    });

  it('is the talk as it will be asked for: names joined, the manager known by name', () => {
    const read = reading(TEXT);
    const likely = likelyRequest(read, knownSpeakers(plan('Dana Whitfield')));
    expect(likely).toEqual({
      transcript: read.transcript,
      joined: read.proposals,
      coachSpeakers: ['Dana Whitfield'],
    });
  });

  it('keeps apart what was kept apart before', () => {
    const apart = [{ id: 'a', name: 'Ben Carter (1)', goesBy: 'Ben Carter (1)', isManager: false }];
    const likely = likelyRequest(reading(TEXT), knownSpeakers(plan('Dana Whitfield', apart)));
    expect(likely?.joined).toEqual([]);
  });

  it('takes the one of two who asks more where nobody is known, and never shows that as chosen', () => {
    const read = reading('Kim: What did they say?\nLee: Not much.\nKim: And what will you do?\nLee: Wait?');
    expect(likelyRequest(read, knownSpeakers(plan('Dana Whitfield')))?.coachSpeakers).toEqual(['Kim']);
    expect(firstDraft(foundIn(read), knownSpeakers(plan('Dana Whitfield'))).chosen).toEqual([]);
  });

  it('is nothing where nothing speaks for anybody', () => {
    expect(likelyRequest(reading('Kim: Hello.\nLee: Hello.'), knownSpeakers(plan('Dana')))).toBeNull();
    expect(
      likelyRequest(reading('Kim: Who?\nLee: Me.\nMo: What?\nMo: Why?'), knownSpeakers(plan('Dana'))),
    ).toBeNull();
  });
});

describe('coding a transcript', () => {
  it('joins names, codes the manager alone, and makes turns that the command keeps', () => {
    const { transcript, proposals } = reading(TEXT);
    const coded = codeTalk({ transcript, joined: proposals, coachSpeakers: ['Dana Whitfield'] });
    expect(coded.turns.map(({ speaker: name }) => name)).toEqual([
      'Dana Whitfield',
      'Ben Carter',
      'Dana Whitfield',
    ]);
    expect(coded.turns.map((turn) => turn.coded?.label ?? null)).toEqual([
      'ask-open',
      null,
      expect.any(String),
    ]);
    const payload = {
      conversation: {
        id: 'k',
        day: '2026-03-09',
        title: 'Talk',
        sessionId: null,
        repIds: [],
        conversation: null,
        format: transcript.format,
        timing: transcript.timing,
        coachSpeakers: ['Dana Whitfield'],
      },
      turns: coded.turns,
    };
    expect(importConversation.payload.safeParse(payload).error).toBeUndefined();
  });
});
