import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineWorker, publicFolder } from './build/offline-worker.ts';
import { packFiles } from './build/pack-files.ts';
import { preloadLanguage } from './build/preload-language.ts';
import { reportFirstLoad } from './build/report-first-load.ts';

/** Ours, but for what only the pages of policies share, or fields that find things: no page has to load it first. */
const sharedSource =
  /\/(apps\/dashboard|packages\/[\w-]+)\/src\/(?!features\/(policies|search)\/|policy\/(?!policy\.ts|index\.ts))/;
const api = process.env.DINH_API ?? 'http://127.0.0.1:4180';

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadLanguage(), offlineWorker({ publicFolder }), reportFirstLoad(), packFiles()],
  server: { proxy: { '/trpc': api, '/api': api, '/docs': api } },
  // The server's content policy allows fonts from itself only, so nothing is inlined as data.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The second is the frame of the documentation, which the server fills in.
      input: ['index.html', 'docs.html'],
      // Its packages don't say that a module nobody asks for may be left out: web sockets, streams.
      treeshake: { moduleSideEffects: [{ test: /@trpc/, sideEffects: false }] },
      // What several pages share is one file: dozens of small ones pack worse and are as many requests.
      output: { codeSplitting: { groups: [{ name: 'parts', minShareCount: 3, test: sharedSource }] } },
    },
  },
});
