import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/build-targets.ts';

type Config = Record<string, unknown> & {
  readonly files: string[];
  readonly electronFuses: Record<string, boolean>;
  readonly icon: string;
  readonly afterPack: string;
};

// electron-builder's own schema and its own YAML reader, as installed with it.
const fromBuilder = createRequire(join(ROOT, 'node_modules/app-builder-lib/package.json'));
const yaml = fromBuilder('js-yaml') as { load(text: string): unknown };
const schema = JSON.parse(readFileSync(join(ROOT, 'node_modules/app-builder-lib/scheme.json'), 'utf8'));
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
const config = yaml.load(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')) as Config;

function faultsOf(candidate: unknown): string[] {
  validate(candidate);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it('is what electron-builder understands', () => {
  expect(faultsOf(config)).toEqual([]);
});

describe('the check itself', () => {
  it('fails for a key that electron-builder doesn’t know', () => {
    expect(faultsOf({ ...config, electronFuse: {} }).length).toBeGreaterThan(0);
    expect(faultsOf({ ...config, nsis: { oneclick: true } }).length).toBeGreaterThan(0);
    expect(faultsOf({ ...config, electronFuses: { runAsNodes: false } }).length).toBeGreaterThan(0);
  });
  it('fails for a value of the wrong kind', () => {
    expect(faultsOf({ ...config, appId: 7 }).length).toBeGreaterThan(0);
  });
});

it('makes the packages of all three systems', () => {
  expect(config).toMatchObject({
    linux: { target: ['AppImage', 'deb'] },
    mac: { target: ['dmg'] },
    win: { target: ['nsis'] },
    asar: true,
  });
});

it('packs what was built and nothing of node_modules', () => {
  expect(config.files).toContain('!node_modules/**');
  expect(config.files.filter((pattern) => pattern.startsWith('out/'))).toEqual([
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
  ]);
});

it('has an icon of 1024 by 1024 points', () => {
  const png = readFileSync(join(ROOT, config.icon));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
});

describe('fuses', () => {
  const hook = async () => import(join(ROOT, config.afterPack));
  const names = Object.keys(FuseV1Options).filter((key) => Number.isNaN(Number(key)));

  it('are all decided, and a new one would stop the build', async () => {
    const { FUSES } = await hook();
    expect(
      names.filter((name) => typeof FUSES[FuseV1Options[name as keyof typeof FuseV1Options]] !== 'boolean'),
    ).toEqual([]);
    expect(FUSES.strictlyRequireAllFuses).toBe(true);
  });

  it('say the same in the configuration and in the hook', async () => {
    const { FUSES } = await hook();
    const known = Object.keys(config.electronFuses);
    expect(known).toHaveLength(8);
    for (const name of known) {
      const option = (name[0]?.toUpperCase() + name.slice(1)) as keyof typeof FuseV1Options;
      expect([name, config.electronFuses[name]]).toEqual([name, FUSES[FuseV1Options[option]]]);
    }
  });

  it('shut every way to run other code than the app’s', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('are set by the hook on the packed app', async () => {
    const { default: setFuses, FUSES } = await hook();
    const set: unknown[] = [];
    const context = { packager: { addElectronFuses: async (...args: unknown[]) => set.push(args) } };
    await setFuses(context);
    expect(set).toEqual([[context, FUSES]]);
  });
});

it('names files that are there', () => {
  for (const file of [config.icon, config.afterPack, 'LICENSE', 'NOTICE']) {
    expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
  }
});
