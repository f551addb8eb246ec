import { isCommand } from '../../../src/host/cli/main.ts';

/**
 * The command line's arguments when the installed program was started with a command (`coachward classify`), else
 * null. In a copy of the source the arguments are Electron's own, and `npm run cli` runs commands instead.
 */
export function commandArguments(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const args = argv.slice(1);
  return isPackaged && isCommand(args[0]) ? args : null;
}
