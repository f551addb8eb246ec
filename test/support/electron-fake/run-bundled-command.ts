/**
 * Runs a command of the bundled program as if it were installed, on a fake Electron, in a process of its own. The
 * arguments are the machine’s folder, the bundle’s, then the command’s.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fakeElectron } from './fake-electron.ts';
import { standInPackage } from './stand-in-package.ts';

const [folder = '', bundle = '', ...command] = process.argv.slice(2);
const fake = fakeElectron({ folder, isPackaged: true });
standInPackage(fake);
process.argv = ['coachward', ...command];
await import(pathToFileURL(join(bundle, 'index.js')).href);
const ended = () => fake.log.find((line) => line.startsWith('exit '));
while (!ended()) await new Promise((resolve) => setTimeout(resolve, 5));
process.exit(Number(ended()?.slice('exit '.length)));
