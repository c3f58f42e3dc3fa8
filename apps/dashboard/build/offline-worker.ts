import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

export const workerFile = 'sw.js';
const page = 'index.html';
const idLength = 12;
/** What only a page that the server makes asks for, and is large: it needs the network anyway. */
const ofServersPages = /\/make-docx-/;

function textOf(output: Rollup.OutputAsset | Rollup.OutputChunk): string {
  return output.type === 'chunk' ? output.code : String(output.source);
}

/**
 * Builds the worker that keeps the pages for a time without a network, with the list of the build's
 * files, and writes the build's id into both the worker and the page. The id comes from the files'
 * names, which hold a hash of their content, from the worker and from the page.
 */
export function offlineWorker({ publicFolder }: { readonly publicFolder: string }): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/worker/offline-worker.ts', fileName: workerFile });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[workerFile];
        const html = bundle[page];
        if (worker?.type !== 'chunk' || html?.type !== 'asset') return this.error('The worker or the page is missing');
        if (worker.imports.length > 0) return this.error(`The worker imports ${worker.imports.join(', ')}`);
        // Pages come from the server: the one kept is put in its place by the worker.
        const built = Object.keys(bundle).filter(
          (name) => name !== workerFile && !name.endsWith('.html') && !ofServersPages.test(name),
        );
        const files = [...built, ...readdirSync(publicFolder)].map((name) => `/${name}`).toSorted();
        const content = JSON.stringify([files, textOf(worker), textOf(html)]);
        const id = createHash('sha256').update(content).digest('hex').slice(0, idLength);
        worker.code = worker.code.replaceAll('__BUILD__', JSON.stringify({ id, files }));
        html.source = textOf(html).replace('<meta name="build" content=""', `<meta name="build" content="${id}"`);
        this.info(`worker of build ${id}: ${files.length} files`);
      },
    },
  };
}

/** The folder whose files are served as they are. */
export const publicFolder = join(import.meta.dirname, '../public');
