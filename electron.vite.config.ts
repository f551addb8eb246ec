import { defineConfig } from 'electron-vite';

/**
 * Main process and preload script, bundled with all that they use, so that the packages carry no node_modules. The
 * page isn't here: both shells serve the one that `renderer/vite.config.ts` builds.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'electron/main/index.ts',
          // Started as threads by their files' names, beside the file that starts them.
          'backup-worker': 'src/host/backups/backup-worker.ts',
          'calendar-worker': 'src/host/imports/calendar/calendar-worker.ts',
        },
        output: { format: 'es', chunkFileNames: '[name]-[hash].js' },
      },
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
});
