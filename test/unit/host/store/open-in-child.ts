import { codeOf, openTest } from '../workspace/test-workspace.ts';

/** Opens the folder named on the command line and says as JSON what it finds and what it may do. */
const workspace = await openTest({ folder: process.argv[2] ?? '' });
const { health, transitions } = await workspace.value('workspace.open', {});
const loaded = await workspace.call('transition.load', { transition: 'plan' });
const found = {
  health,
  managers: transitions.map((summary) => summary.managerName),
  sessions: loaded.ok ? (loaded.value.records.session ?? []).map((session) => session.id) : null,
  written: codeOf(await workspace.log('new')),
  backup: codeOf(await workspace.call('backup.create', {})),
  preference: codeOf(await workspace.call('preferences.set', { paper: 'Letter' })),
};
await workspace.close();
process.stdout.write(JSON.stringify(found));
