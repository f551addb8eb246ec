import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

type ModuleGraph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Everything that a module imports, at any depth, but not what it loads later. */
function modulesBehind(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  visit(entry);
  return found;
}

/**
 * Packages that are one file for hundreds of parts, and what only such a part brings: what the frame imports of them can't be
 * told from what screens do.
 */
const MANY_PARTS = /node_modules\/(@mantine|@tabler|react-number-format)\//;

/** Names the file of a module of the first load: what asks for the data, and the frame that draws it. */
function fileOfFirstLoad(): (id: string, graph: unknown) => 'data' | 'frame' | null {
  const main = `${import.meta.dirname}/main.tsx`;
  const mount = `${import.meta.dirname}/app/mount.tsx`;
  let known: { readonly data: ReadonlySet<string>; readonly frame: ReadonlySet<string> } | null = null;
  return (id, graph) => {
    known ??= {
      data: modulesBehind(main, graph as ModuleGraph),
      frame: modulesBehind(mount, graph as ModuleGraph),
    };
    if (known.data.has(id)) return id === main ? null : 'data';
    return known.frame.has(id) && !MANY_PARTS.test(id) ? 'frame' : null;
  };
}

/**
 * The page's build: relative addresses, so that the same files are served from `app://` and from the loopback shell.
 * What the first load needs are few files: fetching sixty small ones took longer than running them.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // The strict content policy allows no inline script, and every byte counts at the first start.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: fileOfFirstLoad() }] } } },
  },
});
