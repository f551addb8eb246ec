import { describe, expect, it } from 'vitest';
import { DEFAULT_TIME_CATEGORIES } from '../../../../../src/core/content/time-categories.ts';
import { CATEGORY_GROUP_KEYS } from '../../../../../src/core/domain/audit/category-group.ts';
import {
  type CategoryProposal,
  PROPOSED_CATEGORIES,
  type ProposalContext,
  proposeCategory,
} from '../../../../../src/core/domain/audit/proposals/propose-category.ts';
import { phrases } from '../../../../../src/core/domain/audit/proposals/word-list.ts';
import { BUILT_IN_WORD_LISTS } from '../../../../../src/core/domain/audit/proposals/words/built-in.ts';
import { attendeesOf, ME, occurrenceOf, readTitles, TEAM, type TitleCase } from './title-fixture.ts';

const CONTEXT: ProposalContext = { me: [ME.address], team: TEAM };

function proposed(
  title: string,
  people: string,
  context: ProposalContext = CONTEXT,
  notes = '',
): CategoryProposal {
  return proposeCategory(
    { summary: title, notes, attendees: attendeesOf(people, title), seriesUid: 's' },
    context,
  );
}

/** Rows are the right groups, columns the proposed ones. */
function confusionTable(cases: readonly TitleCase[]): string {
  const short = CATEGORY_GROUP_KEYS.map((group) => group.slice(0, 8).padStart(9)).join('');
  const rows = CATEGORY_GROUP_KEYS.map((right) => {
    const own = cases.filter(({ group }) => group === right);
    const counts = CATEGORY_GROUP_KEYS.map(
      (group) => own.filter((each) => proposeCategory(occurrenceOf(each), CONTEXT).group === group).length,
    );
    return right.padEnd(14) + counts.map((count) => String(count).padStart(9)).join('');
  });
  return [`${'right'.padEnd(14)}${short}`, ...rows].join('\n');
}

function shareRight(cases: readonly TitleCase[]): number {
  return (
    cases.filter((each) => proposeCategory(occurrenceOf(each), CONTEXT).group === each.group).length /
    cases.length
  );
}

describe('the titles of many calendars', () => {
  const tuning = readTitles('titles-tuning');
  const heldOut = readTitles('titles-held-out');
  const fresh = readTitles('titles-fresh');

  it('are at least 300, of every group', () => {
    expect(tuning.length + heldOut.length).toBeGreaterThanOrEqual(300);
    for (const cases of [tuning, heldOut, fresh]) {
      expect(new Set(cases.map(({ group }) => group))).toEqual(new Set(CATEGORY_GROUP_KEYS));
    }
    const names = [...tuning, ...heldOut, ...fresh].map(({ title, people }) => `${title}/${people}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['tuning', tuning],
    ['held out', heldOut],
    ['fresh', fresh],
  ] as const)('are filed right in at least 85 of 100 before any learning: %s', (name, cases) => {
    const share = shareRight(cases);
    console.log(`${name}: ${(share * 100).toFixed(1)} % of ${cases.length}\n${confusionTable(cases)}`);
    expect(share).toBeGreaterThanOrEqual(0.85);
  });
});

describe('a proposal', () => {
  it('gives its reason, the words that spoke, and how sure it is', () => {
    expect(proposed('Forecast call', 'r6')).toEqual({
      categoryKey: 'forecast',
      group: 'supervising',
      why: {
        code: 'words-forecast',
        words: ['forecast'],
        text: 'The title says “forecast”, with 6 of your people.',
      },
      confidence: 0.85,
    });
    expect(proposed('Zz', 'solo').confidence).toBeLessThan(0.5);
  });

  it('knows a one-to-one by its people alone, but not with the manager’s own boss', () => {
    expect(proposed('Tuesday', 'r')).toMatchObject({
      categoryKey: 'one-to-one',
      why: { code: 'people-pair' },
    });
    expect(proposed('Tuesday', 'b').group).toBe('administering');
    expect(proposed('1:1', 'b').group).toBe('administering');
  });

  it.each(['1:1', '1-1', '1on1', '1-on-1', '1 : 1', '1x1', '1:1s', 'One-on-One'])(
    'reads %s as one-to-one',
    (spelling) => {
      expect(proposed(`${spelling} with Ana`, 'r').why.code).toBe('words-one-to-one');
    },
  );

  it('flags a one-to-one that reads as a pipeline review, by title or notes, and leaves it where it is', () => {
    const flagged = { categoryKey: 'one-to-one', group: 'coaching', flag: 'pipeline-review-in-disguise' };
    expect(proposed('1:1 Ana – pipeline', 'r')).toMatchObject(flagged);
    expect(proposed('1:1 Ana', 'r', CONTEXT, 'Please update your forecast before we meet')).toMatchObject(
      flagged,
    );
    expect(proposed('1:1 Ana', 'r', CONTEXT, 'How did the talk go?')).not.toHaveProperty('flag');
    expect(proposed('Pipeline review', 'r6')).not.toHaveProperty('flag');
  });

  it('manages without knowing the team or the manager', () => {
    expect(proposed('Weekly 1:1', 'r', { me: [], team: [] }).group).toBe('coaching');
    expect(proposed('Forecast call', 'r6', { me: [], team: [] }).group).toBe('supervising');
    expect(proposed('Product demo', 'x3', { me: [], team: [] }).group).toBe('selling');
    expect(proposed('Product demo', 'x3', { me: [ME.address], team: [] }).group).toBe('selling');
    expect(proposed('Wkly tm mtg', 'r6', { me: [], team: [] }).group).toBe('supervising');
  });

  it('knows a guest who teaches the team, a supplier, and a customer visit that is coached', () => {
    expect(proposed('Value selling workshop', 'r6 x1').group).toBe('training');
    expect(proposed('Value selling workshop', 'r x4').group).toBe('selling');
    expect(proposed('Vendor pitch', 'x2').group).toBe('administering');
    expect(proposed('Coaching day with Erik', 'r x3')).toMatchObject({ categoryKey: 'call-review' });
  });

  it('says nothing wrong about an empty title', () => {
    expect(proposed('', 'solo')).toMatchObject({ why: { code: 'nothing-known' } });
  });
});

describe('rules of the user', () => {
  const person = {
    id: '1',
    subject: { kind: 'person', address: 'ANA.lopes@northlight.example' },
    categoryKey: 'training',
  } as const;
  const words = { id: '2', subject: { kind: 'words', words: 'Weekly sync' }, categoryKey: 'travel' } as const;
  const series = { id: '3', subject: { kind: 'series', seriesUid: 's' }, categoryKey: 'email' } as const;

  it('go before the built-in ones, in their order', () => {
    expect(proposed('Weekly  sync!', 'r', { ...CONTEXT, rules: [person, words, series] }).categoryKey).toBe(
      'training',
    );
    expect(proposed('Weekly  sync!', 'r', { ...CONTEXT, rules: [words, person] })).toMatchObject({
      categoryKey: 'travel',
      confidence: 1,
      why: { code: 'rule-words', words: ['Weekly sync'] },
    });
    expect(proposed('Anything', 'solo', { ...CONTEXT, rules: [series] }).categoryKey).toBe('email');
  });

  it('match whole words only, and never by an empty text', () => {
    const rules = [{ id: '1', subject: { kind: 'words', words: 'sync' }, categoryKey: 'travel' } as const];
    expect(proposed('Syncing', 'solo', { ...CONTEXT, rules }).categoryKey).not.toBe('travel');
    const empty = [{ id: '1', subject: { kind: 'words', words: ' – ' }, categoryKey: 'travel' } as const];
    expect(proposed('Anything', 'solo', { ...CONTEXT, rules: empty }).categoryKey).not.toBe('travel');
  });

  it('can file under a category of the user’s own, with its group', () => {
    const rules = [{ id: '1', subject: { kind: 'words', words: 'choir' }, categoryKey: 'mine' } as const];
    const categories = [{ key: 'mine', group: 'selling' } as const];
    expect(proposed('Choir', 'solo', { ...CONTEXT, rules, categories }).group).toBe('selling');
  });
});

describe('the categories that are proposed', () => {
  it('are those that an audit starts with, in the same groups', () => {
    const groups = new Map(DEFAULT_TIME_CATEGORIES.map(({ key, group }) => [key, group]));
    const proposed = PROPOSED_CATEGORIES.map(({ key }) => groups.get(key));
    expect(proposed).toEqual(PROPOSED_CATEGORIES.map(({ group }) => group));
  });
});

describe('word lists', () => {
  it('can be added to in any language', () => {
    expect(proposed('Koučink Ana', 'r6').group).not.toBe('coaching');
    const czech = { language: 'cs', terms: { coaching: phrases('koucink*') } };
    expect(
      proposed('Koučink tým', 'r6', { ...CONTEXT, wordLists: [...BUILT_IN_WORD_LISTS, czech] }).group,
    ).toBe('coaching');
  });
});
