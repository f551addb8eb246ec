import { buildEverything } from './build-targets.ts';

await buildEverything();
