import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page's build: relative addresses, so that the same files are served from `app://` and from the loopback shell. */
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
    reportCompressedSize: true,
    chunkSizeWarningLimit: 900,
  },
});
