import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/build-targets.ts';

const folder = join(ROOT, '.github/workflows');
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);

for (const [name, text] of workflows) {
  it(`${name} pins every action to a commit and says which version that is`, () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it(`${name} may read the repository and nothing else`, () => {
    expect(text.match(/^permissions:\n {2}contents: read\n\n/gm)).toHaveLength(1);
    expect(text).not.toMatch(/: write\b|secrets\.|pull_request_target/);
  });
}
