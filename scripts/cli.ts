import { runCommandLine } from '../src/host/cli/main.ts';
import { buildPageIfStale } from './build-targets.ts';
import { processTerminal } from './process-terminal.ts';

const args = process.argv.slice(2);
if (args[0] === 'serve') await buildPageIfStale();
process.exitCode = await runCommandLine(args, processTerminal());
