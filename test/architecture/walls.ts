import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';

/**
 * The walls between the parts of the project: for each folder, the folders that it may import from (itself always) and
 * the packages that it may use. The most specific folder that holds a file decides.
 */
export type Wall = {
  readonly folder: string;
  readonly from: readonly string[];
  readonly packages: readonly string[];
};

const CORE = 'src/core';
const below = (...parts: string[]) => parts.map((part) => `${CORE}/${part}`);

/** Packages that a part may use; `node:` stands for everything that Node brings. A trailing `/` allows what lies below. */
export const WALLS: readonly Wall[] = [
  { folder: `${CORE}/foundation`, from: [], packages: ['zod'] },
  {
    folder: `${CORE}/domain/calendar`,
    from: below('foundation'),
    packages: ['zod', 'date-fns', '@date-fns/tz'],
  },
  { folder: `${CORE}/domain`, from: below('foundation', 'domain'), packages: ['zod'] },
  { folder: `${CORE}/domain/practice`, from: below('foundation', 'domain'), packages: ['zod', 'ts-fsrs'] },
  { folder: `${CORE}/content`, from: below('foundation', 'domain'), packages: [] },
  { folder: `${CORE}/records`, from: below('foundation', 'domain', 'content'), packages: ['zod'] },
  { folder: `${CORE}/insights`, from: below('foundation', 'domain', 'content', 'records'), packages: [] },
  {
    folder: `${CORE}/reports`,
    from: below('foundation', 'domain', 'content', 'records', 'insights'),
    packages: [],
  },
  {
    folder: `${CORE}/interchange`,
    from: below('foundation', 'domain', 'content', 'records'),
    packages: ['zod', 'ical.js', 'windows-iana', 'papaparse'],
  },
  {
    folder: `${CORE}/application`,
    from: below('foundation', 'domain', 'content', 'records', 'insights', 'reports', 'interchange'),
    packages: ['zod'],
  },
  {
    folder: `${CORE}/bridge`,
    from: below(
      'foundation',
      'domain',
      'content',
      'records',
      'insights',
      'reports',
      'interchange',
      'application',
    ),
    packages: ['zod'],
  },
  {
    folder: 'src/host',
    from: [CORE],
    packages: ['node:', 'zod', 'conf', 'mammoth', 'open', 'age-encryption'],
  },
  { folder: 'electron/main', from: [CORE, 'src/host'], packages: ['node:', 'electron', 'electron-store'] },
  { folder: 'electron/preload', from: [`${CORE}/bridge`, `${CORE}/foundation`], packages: ['electron'] },
  {
    folder: 'renderer/charts',
    from: [CORE, 'renderer'],
    packages: ['react', '@mantine/', '@tabler/icons-react', 'recharts'],
  },
  {
    folder: 'renderer',
    from: [CORE],
    packages: [
      'react',
      'react-dom',
      '@mantine/',
      '@tabler/icons-react',
      '@tanstack/react-virtual',
      'read-excel-file',
      'write-excel-file',
      '@fontsource-variable/inter',
    ],
  },
];

/** An import through a wall, in words that name the file, the line and what it imports. */
export type Breach = string;

function wallOf(walls: readonly Wall[], file: string): Wall | undefined {
  return walls
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

function allowsPackage(wall: Wall, module: string): boolean {
  return wall.packages.some(
    (name) =>
      module === name || module.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`),
  );
}

function allowsFile(wall: Wall, target: string): boolean {
  return [wall.folder, ...wall.from].some((folder) => target.startsWith(`${folder}/`));
}

/** The imports of a file that its wall doesn't allow. Files outside all walls, such as configuration, are free. */
export function breachesOf(file: string, source: string, walls: readonly Wall[] = WALLS): Breach[] {
  const wall = wallOf(walls, file);
  if (!wall) return [];
  return importsOf(file, source).flatMap(({ module, line }) => {
    const target = module.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), module)) : null;
    const allowed = target === null ? allowsPackage(wall, module) : allowsFile(wall, target);
    return allowed ? [] : [`${file}:${line} imports ${target ?? module}, which ${wall.folder} may not`];
  });
}
