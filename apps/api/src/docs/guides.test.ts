import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@dinh/i18n';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMissing } from '../testing/guides/find-missing.ts';
import { type GuideTool, guideTools, readGuideBlocks } from '../testing/guides/guide-blocks.ts';
import { readPowerQuery } from '../testing/guides/read-power-query.ts';
import { runBlocks } from '../testing/guides/run-blocks.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { exampleOrigin } from './example-origin.ts';
import { readPages } from './read-pages.ts';
import { renderMarkdown } from './render-markdown.ts';

const pages = readPages();
const guides = languages.flatMap((language) => pages[language].filter(({ id }) => id.startsWith('programs')));

/** Every block of the guides, by where it stands, with what is missing here to run its section. */
const blocks = guides.flatMap(({ id, language, markdown }) => {
  const own = readGuideBlocks(renderMarkdown(markdown, language).html);
  return own.map((block, index) => {
    const missing = findMissing(own.filter(({ tool, section }) => tool === block.tool && section === block.section));
    const lack = missing.length === 0 ? '' : ` (not run: no ${missing.join(', ')} here)`;
    const address = `/docs/${id}?lang=${language}`;
    return {
      address,
      index,
      tool: block.tool,
      missing,
      title: `${address}#${block.section}, block ${index + 1}${lack}`,
    };
  });
});

let app: TestApp;
let folder: string;
const shown = new Map<string, ReturnType<typeof readGuideBlocks>>();
const written = new Map<string, string>();

/** The code as the page that is served has it: with the address of this server. */
async function runAll(tool: GuideTool): Promise<void> {
  const own = blocks.filter((block) => block.tool === tool && block.missing.length === 0);
  const addresses = [...new Set(own.map(({ address }) => address))];
  const grouped = addresses.map((address) => own.filter((block) => block.address === address));
  const place = join(folder, tool);
  mkdirSync(place);
  if (own.length === 0) return;
  const codes = grouped.map((group) => group.map(({ address, index }) => shown.get(address)?.[index]?.code ?? ''));
  const outputs = await runBlocks(tool, codes, place);
  grouped.forEach((group, page) => {
    group.forEach(({ address, index }, order) => {
      written.set(`${address} ${index}`, outputs[page]?.[order] ?? '');
    });
  });
}

beforeAll(async () => {
  app = await startTestApp();
  folder = mkdtempSync(join(tmpdir(), 'dinh-guides-'));
  for (const address of new Set(blocks.map((block) => block.address))) {
    shown.set(address, readGuideBlocks((await app.ask(address)).body));
  }
  await Promise.all(guideTools.map(runAll));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

function tidy(text: string): string {
  return text
    .replaceAll(`http://127.0.0.1:${app.port}`, exampleOrigin)
    .replaceAll('\r', '')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
}

describe('the guides', () => {
  for (const { address, index, tool, missing, title } of blocks) {
    it.skipIf(missing.length > 0)(`${title} does what the page says`, () => {
      const { code = '', output = null } = shown.get(address)?.[index] ?? {};
      expect(code).not.toContain(exampleOrigin);
      const wrote = tidy(written.get(`${address} ${index}`) ?? expect.fail('not run'));
      if (output !== null) expect(wrote).toBe(tidy(output));
      for (const [, name = ''] of code.matchAll(/(?:-o |['"])([\w-]+\.(?:png|csv|json|xlsx|ods|pptx|zip))\b/g)) {
        expect([name, statSync(join(folder, tool, name)).size > 0]).toEqual([name, true]);
      }
    });
  }

  it('have code for every tool, and leave files of data and pictures behind', () => {
    expect(new Set(blocks.map(({ tool }) => tool))).toEqual(new Set(guideTools));
    const ran = blocks.filter(({ missing }) => missing.length === 0);
    for (const tool of new Set(ran.map((block) => block.tool))) {
      expect([tool, readdirSync(join(folder, tool)).some((name) => name.endsWith('.png'))]).toEqual([tool, true]);
    }
  });
});

/** Whether a cell can be taken as a type of Power Query; a blank is null there. */
const fits: Readonly<Record<string, (cell: string) => boolean>> = {
  text: () => true,
  number: (cell) => Number.isFinite(Number(cell)),
  Int64: (cell) => Number.isInteger(Number(cell)),
  logical: (cell) => cell === '' || cell === 'true' || cell === 'false',
};

function readRows(path: string, body: string): readonly Readonly<Record<string, unknown>>[] {
  if (/\.csv|csvdata/.test(path)) return parse(body, { columns: true });
  return Object.values(JSON.parse(body)).find(Array.isArray) ?? [];
}

describe('what can’t be run', () => {
  const fence = /^```(powerquery|formula|text)\n([\s\S]*?)^```$/gm;
  const codes = guides.flatMap(({ id, language, markdown }) =>
    [...markdown.matchAll(fence)].map(([, kind = '', code = '']) => ({ at: `${language}/${id}`, kind, code })),
  );
  const queries = codes.filter(({ kind }) => kind === 'powerquery');
  const addresses = codes.flatMap(({ at, code }) =>
    (code.match(/http:[^"\s]+/g) ?? []).map((url) => [at, url] as const),
  );

  it.each(addresses)('%s: %s answers', async (_at, url) => {
    const { pathname, search } = new URL(url);
    // The parameters of a query of Power Query stand apart from its address.
    const needsMore = pathname === '/figure.csv' && search === '';
    expect([(await app.ask(pathname + search)).status, needsMore]).toEqual([needsMore ? 400 : 200, needsMore]);
  });

  it.each(queries)('a Power Query of $at has closed brackets, and names columns of those types', async ({ code }) => {
    const { address, columns, isClosed } = readPowerQuery(code);
    expect(isClosed).toBe(true);
    const { status, body } = await app.ask(address);
    expect(status).toBe(200);
    const rows = readRows(address, body);
    expect([rows.length > 5, Object.keys(columns).length > 3]).toEqual([true, true]);
    for (const [name, type = 'text'] of Object.entries(columns)) {
      expect(Object.keys(rows[0] ?? {})).toContain(name);
      const canTake = fits[type] ?? expect.fail(type);
      expect([name, rows.filter((row) => !canTake(String(row[name] ?? '')))]).toEqual([name, []]);
    }
  });

  it('is of every kind', () => {
    expect(new Set(codes.map(({ kind }) => kind))).toEqual(new Set(['powerquery', 'formula', 'text']));
  });
});
