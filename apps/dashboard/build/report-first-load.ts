import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import { languageOf } from './preload-language.ts';

const mostKilobytes = 180;
const bytesPerKilobyte = 1000;

/** Every chunk that a chunk needs before it runs. */
function closureOf(name: string, bundle: Rollup.OutputBundle, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunk.imports) closureOf(imported, bundle, seen);
  return seen;
}

/**
 * Prints the JavaScript that a first visit loads before the chart library, gzipped: the entry and the
 * overview with all they import, and the messages of one language, the larger. Fails the build past
 * the budget.
 */
export function reportFirstLoad(): Plugin {
  return {
    name: 'report-first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const first = chunks.filter(({ facadeModuleId }) =>
        /\/(index\.html|overview-panel\.tsx)$/.test(facadeModuleId ?? ''),
      );
      const needed = new Set(first.flatMap((chunk) => [...closureOf(chunk.fileName, bundle)]));
      const sizeOf = ({ code }: Rollup.OutputChunk): number => gzipSync(code).length;
      const program = chunks
        .filter((chunk) => needed.has(chunk.fileName))
        .reduce((sum, chunk) => sum + sizeOf(chunk), 0);
      const messages = chunks.filter((chunk) => languageOf(chunk) !== undefined && !needed.has(chunk.fileName));
      const kilobytes = (program + Math.max(0, ...messages.map(sizeOf))) / bytesPerKilobyte;
      this.info(`first load: ${kilobytes.toFixed(1)} kB of JavaScript, gzipped, in ${needed.size + 1} files`);
      if (kilobytes > mostKilobytes)
        this.error(`first load is ${kilobytes.toFixed(1)} kB; the budget is ${mostKilobytes} kB`);
    },
  };
}
