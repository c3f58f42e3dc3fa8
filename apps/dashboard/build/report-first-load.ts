import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import { languageOf } from './preload-language.ts';

const mostKilobytes = 180;
const bytesPerKilobyte = 1000;

/** A page's own part; the search belongs to none, and comes when it is used. */
const pagePanel = /\/features\/(?!search\/)[\w-]+\/[\w-]+-(?:panel|view)\.tsx$/;

const routes = join(import.meta.dirname, '../src/routes');
const loadedPart = /loadPart\(\s*\(\) => import\('([^']+)'\),?\s*(?:\[([^\]]*)\])?/g;

/** The topics that come with each page, by the name of the page's file. */
function readTopics(): ReadonlyMap<string, readonly string[]> {
  const texts = readdirSync(routes).map((file) => readFileSync(join(routes, file), 'utf8'));
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(loadedPart)].map(([, path = '', topics = '']) => [
        basename(path),
        [...topics.matchAll(/'(\w+)'/g)].map(([, topic]) => topic ?? ''),
      ]),
    ),
  );
}

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
 * page that needs most, with all they import, and the messages of one language, the larger, with the
 * topics that come with the page. Fails the build past the budget.
 */
export function reportFirstLoad(): Plugin {
  return {
    name: 'report-first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const named = (name: RegExp): readonly string[] =>
        chunks.filter(({ facadeModuleId }) => name.test(facadeModuleId ?? '')).map(({ fileName }) => fileName);
      const entry = named(/\/index\.html$/).flatMap((name) => [...closureOf(name, bundle)]);
      const pages = chunks.filter(({ facadeModuleId }) => pagePanel.test(facadeModuleId ?? ''));
      const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length]));
      const sum = (names: Iterable<string>): number =>
        [...new Set(names)].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
      const messages = chunks.filter((chunk) => languageOf(chunk) !== undefined);
      const words = Math.max(0, ...messages.map(({ fileName }) => sizes.get(fileName) ?? 0));
      const topicsOf = readTopics();
      const sizeOfTopic = (topic: string): number => {
        const file = topic.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return Math.max(...named(new RegExp(`/messages/\\w+/${file}\\.ts$`)).map((name) => sizes.get(name) ?? 0));
      };
      const largest = pages
        .map(({ fileName, name, facadeModuleId }) => {
          const needed = [...entry, ...closureOf(fileName, bundle)];
          const topics = (topicsOf.get(basename(facadeModuleId ?? '')) ?? []).map(sizeOfTopic);
          const bytes = topics.reduce((total, size) => total + size, sum(needed) + words);
          return { name, kilobytes: bytes / bytesPerKilobyte };
        })
        .toSorted((a, b) => b.kilobytes - a.kilobytes)[0];
      if (largest === undefined) return this.error('The build has no page');
      const text = `${largest.kilobytes.toFixed(1)} kB of JavaScript, gzipped (${largest.name})`;
      this.info(`first load: at most ${text}`);
      if (largest.kilobytes > mostKilobytes) this.error(`first load is ${text}; the budget is ${mostKilobytes} kB`);
    },
  };
}
