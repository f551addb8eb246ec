/** Runs the command line in a process of its own: the first argument is the page's folder, the others are the command. */

import { processTerminal } from '../../scripts/process-terminal.ts';
import { runCommandLine } from '../../src/host/cli/main.ts';

const [pageFolder = '', ...args] = process.argv.slice(2);
process.exitCode = await runCommandLine(args, { ...processTerminal(), pageFolder, version: '1.2.3' });
