import { buildAllIfStale } from './build-targets.ts';

await buildAllIfStale();
