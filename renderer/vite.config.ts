import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

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

/**
 * The files of the first load by what each begins with, in the order in which modules are given to them: what asks for the data, the
 * frame that draws it, and what comes into its first screen a moment later.
 */
const FILES = {
  data: ['main.tsx'],
  frame: ['app/mount.tsx'],
  today: ['features/timer/TimerBar.tsx', 'features/today/RatingsDue.tsx', 'ui/WordingNote.tsx'],
  gaps: ['features/practice/gaps/GapsDue.tsx'],
};

/** Names the file of a module of the first load. */
function fileOfFirstLoad(): (id: string, graph: unknown) => string | null {
  const main = `${import.meta.dirname}/main.tsx`;
  let known: readonly (readonly [string, ReadonlySet<string>])[] | null = null;
  return (id, graph) => {
    known ??= Object.entries(FILES).map(([file, entries]) => [
      file,
      new Set(
        entries.flatMap((entry) => [
          ...modulesBehind(`${import.meta.dirname}/${entry}`, graph as ModuleGraph),
        ]),
      ),
    ]);
    const [file] = known.find(([, modules]) => modules.has(id)) ?? [null];
    if (file === null || id === main) return null;
    return file === 'data' || !MANY_PARTS.test(id) ? file : null;
  };
}

/** The letters of most languages that are written with Latin ones. */
const LETTERS = /\/inter-latin-wght-.*\.woff2$/;

/**
 * Names in the page what its first screen is drawn with, so that the browser fetches and compiles it from the first moment on and draws
 * the text once. Found only when the entry runs, the frame came later; found only in the styles, the letters came after the text.
 */
function fetchesFirstScreenAtOnce(): Plugin {
  return {
    name: 'first-screen-at-once',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const mount = chunks.find(
          ({ facadeModuleId }) => facadeModuleId === `${import.meta.dirname}/app/mount.tsx`,
        );
        const frame = chunks.filter((chunk) => chunk === mount || mount?.imports.includes(chunk.fileName));
        const link = (name: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { ...attrs, href: `./${name}`, crossorigin: true },
          injectTo: 'head',
        });
        const scripts = new Set(frame.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        const styles = new Set(frame.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        return [
          ...[...scripts]
            .filter((name) => !html.includes(name))
            .map((name) => link(name, { rel: 'modulepreload' })),
          ...[...styles].map((name) => link(name, { rel: 'preload', as: 'style' })),
          ...Object.keys(bundle)
            .filter((name) => LETTERS.test(name))
            .map((name) => link(name, { rel: 'preload', as: 'font', type: 'font/woff2' })),
        ];
      },
    },
  };
}

/**
 * The page's build: relative addresses, so that the same files are served from `app://` and from the loopback shell.
 * What the first load needs are few files: fetching sixty small ones took longer than running them.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), fetchesFirstScreenAtOnce()],
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
