/** Writes docs/data-format.schema.json from the parsers of exports: to be run after a kind of record has changed. */
import { writeFileSync } from 'node:fs';
import { bundleJsonSchema } from '../src/core/interchange/data-out/bundle-json-schema.ts';

const path = new URL('../docs/data-format.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(bundleJsonSchema(), null, 1)}\n`);
