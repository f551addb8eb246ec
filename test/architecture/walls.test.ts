import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breachesOf, WALLS } from './walls.ts';

const sources = globSync('{src,electron,renderer}/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.config.ts'));

/** Holds the program of a form as text: it runs in a rater’s browser, never in the core. */
const PROGRAM_AS_TEXT = 'src/core/interchange/answer-form/form-script.ts';

describe('the walls between the parts', () => {
  it('stand in front of every source file', () => {
    const free = sources.filter((file) => !WALLS.some(({ folder }) => file.startsWith(`${folder}/`)));
    expect(free).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
  });

  it('are not broken by any import, type-only ones included', () => {
    const breaches = sources.flatMap((file) => breachesOf(file, readFileSync(file, 'utf8')));
    expect(breaches).toEqual([]);
  });

  it('keep the core free of clock, randomness and console', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bcrypto\./;
    const offenders = sources
      .filter((file) => file.startsWith('src/core/') && file !== PROGRAM_AS_TEXT)
      .filter((file) => impure.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(offenders).toEqual([]);
  });
});

describe('the check of the walls', () => {
  it.each([
    [
      'a value',
      "import { openStore } from '../../host/store/open-store.ts';",
      'src/host/store/open-store.ts',
    ],
    ['a type', "import type { Workspace } from '../../host/workspace/x.ts';", 'src/host/workspace/x.ts'],
    ['a type in place', "type W = import('../../host/workspace/x.ts').W;", 'src/host/workspace/x.ts'],
    ['a dynamic import', "const load = () => import('../../host/store/x.ts');", 'src/host/store/x.ts'],
    ['a re-export', "export * from '../../../renderer/app/router.ts';", 'renderer/app/router.ts'],
    ['a package', "import { readFileSync } from 'node:fs';", 'node:fs'],
  ])('finds %s that the core may not import', (_, source, named) => {
    const breaches = breachesOf('src/core/domain/bad.ts', source);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain('src/core/domain/bad.ts:1');
    expect(breaches[0]).toContain(named);
  });

  it.each([
    ['renderer/app/bad.ts', "import '../../electron/main/index.ts';"],
    ['electron/main/bad.ts', "import type { X } from '../../renderer/state/x.ts';"],
    ['renderer/features/bad.tsx', "import { Bar } from 'recharts';"],
    ['src/core/domain/plan/bad.ts', "import { addDays } from 'date-fns/addDays';"],
    ['src/core/content/bad.ts', "import { timeShare } from '../insights/time-share.ts';"],
    ['src/core/records/bad.ts', "import type { Command } from '../application/commands/registry.ts';"],
    [
      'electron/preload/bad.ts',
      "import { openWorkspace } from '../../src/host/workspace/open-workspace.ts';",
    ],
  ])('finds the arrow the wrong way in %s', (file, source) => {
    expect(breachesOf(file, source)).toHaveLength(1);
  });

  it('lets through what is allowed', () => {
    expect(
      breachesOf('src/core/insights/good.ts', "import type { Day } from '../domain/calendar/day.ts';"),
    ).toEqual([]);
    expect(breachesOf('src/host/good.ts', "import { DatabaseSync } from 'node:sqlite';")).toEqual([]);
  });
});
