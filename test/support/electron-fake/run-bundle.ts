/**
 * Runs the bundled main process on a fake Electron, in a process of its own. The arguments are the machine’s folder, the
 * bundle’s, then calls as JSON, `[channel, request]` each; the outcome of each is written as a line of JSON.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { callFrom } from './fake-contents.ts';
import { fakeElectron } from './fake-electron.ts';
import { standInPackage } from './stand-in-package.ts';

const [folder = '', bundle = '', ...calls] = process.argv.slice(2);
const fake = fakeElectron({ folder });
standInPackage(fake);

await import(pathToFileURL(join(bundle, 'index.js')).href);
while (fake.windows.length === 0) {
  if (fake.answers.errors.length > 0) throw new Error(fake.answers.errors.join('\n'));
  await new Promise((resolve) => setTimeout(resolve, 5));
}
const [window] = fake.windows;
for (const call of calls) {
  if (!window) break;
  const [channel, request] = JSON.parse(call) as [string, unknown];
  const event = callFrom(window.webContents, { origin: 'app://coachward', parent: null });
  console.log(JSON.stringify(await fake.invoke('coachward:call', event, channel, request)));
}
console.log(JSON.stringify({ callChannels: fake.callChannels(), messageChannels: fake.messageChannels() }));
window?.emitter.emit('close');
fake.module.app.quit();
