import { defineConfig } from 'electron-vite';
import page from './renderer/vite.config.ts';

/** Main process and preload script are bundled with all that they use, so that the packages carry no node_modules. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: false,
      rolldownOptions: { input: { index: 'electron/main/index.ts' }, output: { format: 'es' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload script is one CommonJS file.
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: page,
});
