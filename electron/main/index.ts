import { app, dialog, protocol } from 'electron';
import { commandArguments } from './command-line/command-arguments.ts';
import { runInstalledCommand } from './command-line/run-installed-command.ts';
import { APP_SCHEME_PRIVILEGES } from './security/app-protocol.ts';
import { startApp } from './start-app.ts';

// Has to be said before the app is ready, in the same turn in which the program begins.
protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES]);

const command = commandArguments(process.argv, app.isPackaged);
const run = command ? runInstalledCommand(command) : startApp();
run.catch((error: unknown) => {
  dialog.showErrorBox('Coachward can’t start', error instanceof Error ? error.message : String(error));
  app.exit(1);
});
