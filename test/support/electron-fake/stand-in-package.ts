import { registerHooks } from 'node:module';
import type { FakeElectron } from './fake-electron.ts';

/** Makes a fake the package `electron` of this process, for bundles that import it by its name. */
export function standInPackage({ module }: FakeElectron): void {
  Object.assign(globalThis, { fakeElectronModule: module });
  const source = [
    'const fake = globalThis.fakeElectronModule;',
    'export default fake;',
    `export const { ${Object.keys(module).join(', ')} } = fake;`,
  ].join('\n');
  const url = `data:text/javascript,${encodeURIComponent(source)}`;
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' ? { url, shortCircuit: true } : next(name, context),
  });
}
