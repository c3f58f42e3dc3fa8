import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineWorker, publicFolder } from './build/offline-worker.ts';
import { packFiles } from './build/pack-files.ts';
import { preloadLanguage } from './build/preload-language.ts';
import { reportFirstLoad } from './build/report-first-load.ts';

const ownSource = /\/(apps\/dashboard|packages\/[\w-]+)\/src\//;
/** What judges targets, and what reads figures on other boundaries: no page's first sentence needs either. */
const ofTargets = /\/packages\/kpi\/src\/targets\/(?!target\.ts)/;
const ofBoundaries =
  /\/packages\/kpi\/src\/basis\/(?!(?:basis|asked-day)\.ts)|\/(count-register|series-on-basis|read-on-basis)\.ts$/;
/** What figures and comparisons share: a page without any loads none of it. */
const ofFigures =
  /\/packages\/charts\/src\/(line|palette\/assign-colours|figure\/figure-(notes|table|target))\b|\/packages\/i18n\/src\/sentences\/describe-years\.ts$/;
const ofPeers = /\/packages\/kpi\/src\/peers\/|\/packages\/stats\/src\/(standardise|list-known)\.ts$/;
const alone = { includeDependenciesRecursively: false } as const;
const api = process.env.DINH_API ?? 'http://127.0.0.1:4180';

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadLanguage(), offlineWorker({ publicFolder }), reportFirstLoad(), packFiles()],
  server: { proxy: { '/trpc': api, '/api': api, '/docs': api, '^/(figure\\.|embed|card\\.png)': api } },
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
      // What most pages share is one file: dozens of small ones pack worse and are as many requests.
      output: {
        codeSplitting: {
          groups: [
            { name: 'targets', minShareCount: 2, priority: 2, test: ofTargets, ...alone },
            { name: 'boundaries', minShareCount: 2, priority: 2, test: ofBoundaries, ...alone },
            { name: 'figures', minShareCount: 6, priority: 2, test: ofFigures, ...alone },
            { name: 'peers', minShareCount: 6, priority: 2, test: ofPeers, ...alone },
            { name: 'parts', minShareCount: 9, priority: 1, test: ownSource },
          ],
        },
      },
    },
  },
});
