import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineWorker, publicFolder } from './build/offline-worker.ts';
import { reportFirstLoad } from './build/report-first-load.ts';

const api = process.env.DINH_API ?? 'http://127.0.0.1:4180';

export default defineConfig({
  plugins: [react(), tailwindcss(), offlineWorker({ publicFolder }), reportFirstLoad()],
  server: { proxy: { '/trpc': api, '/api': api, '/docs': api } },
  // The server's content policy allows fonts from itself only, so nothing is inlined as data.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The second is the frame of the documentation, which the server fills in.
    rolldownOptions: { input: ['index.html', 'docs.html'] },
  },
});
