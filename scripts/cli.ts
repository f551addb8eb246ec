import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { runCommandLine } from '../src/host/cli/main.ts';
import { buildPageIfStale, ROOT } from './build-targets.ts';
import { processTerminal } from './process-terminal.ts';

// Hundreds of files are compiled at a start. What was compiled once is there at the next, which takes a quarter less.
enableCompileCache(join(ROOT, '.cache/compiled'));

const args = process.argv.slice(2);
if (args[0] === 'serve') await buildPageIfStale();
process.exitCode = await runCommandLine(args, processTerminal());
