import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  exampleDeck,
  exampleLine,
  exampleScatter,
  exampleSlide,
  exampleStacked,
  exampleTimes,
} from '../testing/example-deck.ts';
import { findImpress, openLibreOffice } from '../testing/libreoffice.ts';
import { toSerial } from '../xlsx/day-serial.ts';
import { renderPptx } from './render-pptx.ts';
import type { SlideChart } from './slide-deck.ts';

const facts = Array.from({ length: 4 }, () => ({ label: 'Xã có nhà văn hóa', value: '67,3%', detail: 'năm 2024' }));
const table = {
  columns: [{ title: 'Nơi', align: 'start', share: 1 } as const],
  rows: [[{ text: 'Hải Phòng', href: 'https://dinh.example.vn/a', isStrong: true }]],
};
const charts: readonly SlideChart[] = [exampleLine, exampleTimes, exampleStacked, exampleScatter];
const deck = exampleDeck({
  slides: [
    ...charts.map((chart) => exampleSlide({ kind: 'chart', chart })),
    exampleSlide({ kind: 'table', table }),
    exampleSlide({ kind: 'facts', facts }),
    exampleSlide({ kind: 'cover', lines: ['Bản phát hành 3'] }),
  ],
});

/** The numbers of an object's own table, row by row; what is no number is null. */
function readTable(content: string): readonly (readonly (number | null)[])[] {
  const rows = /<table:table-rows>(.*?)<\/table:table-rows>/s.exec(content)?.[1] ?? '';
  return [...rows.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*)>/g)].slice(1).map(([, cell = '']) => {
      const value = /office:value="([^"]*)"/.exec(cell)?.[1];
      return value === undefined || value === 'NaN' ? null : Number(value);
    }),
  );
}

const office = findImpress();
const where = office ?? 'not run: no `soffice` with Impress on this computer';

// Where LibreOffice is missing the runner counts these as skipped, and says why in their name.
describe.skipIf(office === undefined)(`LibreOffice (${where})`, () => {
  let libreOffice: ReturnType<typeof openLibreOffice>;
  beforeAll(() => {
    libreOffice = openLibreOffice('vi-VN');
  });
  afterAll(() => libreOffice.close());

  it('opens charts as charts whose data are the figure’s, tables as tables, titles as titles, notes as notes', async () => {
    const saved = libreOffice.saveAsOdp({ 'deck.pptx': await renderPptx(deck) });
    const files = unzipSync(saved['deck.pptx'] ?? expect.fail());
    const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    const slides = textOf('content.xml');
    const objects = [...slides.matchAll(/<draw:object xlink:href="\.\/(Object \d+)"/g)].map(([, name]) => name);
    expect(objects).toHaveLength(charts.length);
    charts.forEach((chart, index) => {
      const content = textOf(`${objects[index]}/content.xml`);
      expect(content).toContain('<chart:chart ');
      const read = readTable(content);
      const given = chart.categories.map((_, row) => chart.series.map(({ values }) => values[row] ?? null));
      const numbers = (rows: readonly (readonly (number | null)[])[]): readonly number[] =>
        rows.flat().flatMap((value) => value ?? []);
      const days = new Set(chart.days?.map((day) => toSerial(day)));
      const figures = numbers(read).filter((value) => !days.has(value));
      expect(new Set(figures), chart.form).toEqual(new Set(numbers(given)));
      if (chart.form !== 'scatter' && !chart.days) expect(read).toEqual(given);
    });
    expect(slides.match(/<table:table[ >]/g)).toHaveLength(1);
    expect(slides.match(/presentation:class="title"/g)?.length).toBeGreaterThanOrEqual(deck.slides.length);
    expect(slides).toContain('Nguồn đầy đủ.');
    expect(slides).toContain('https://dinh.example.vn/explore?a=1&amp;b=2');
    // LibreOffice keeps a picture of a table beside it, for programs that draw none.
    const pictures = Object.keys(files).filter((path) => path.startsWith('Pictures/'));
    expect(pictures.filter((path) => !path.includes('TablePreview'))).toEqual([]);
  });
});

/** The schemas of ECMA-376, transitional: `pml.xsd` and those beside it. They carry no licence to be kept here. */
const schemas = process.env.OOXML_SCHEMAS;
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

function schemaOf(path: string): string | null {
  if (!path.startsWith('ppt/') || !path.endsWith('.xml')) return null;
  if (path.startsWith('ppt/charts/')) return 'dml-chart.xsd';
  return path.startsWith('ppt/theme/') || path === 'ppt/tableStyles.xml' ? 'dml-main.xsd' : 'pml.xsd';
}

describe.skipIf(schemas === undefined || !hasXmllint)(
  `ECMA-376 (${schemas ?? 'not run: OOXML_SCHEMAS names no folder of schemas'})`,
  () => {
    it('takes every part', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'dinh-pptx-'));
      try {
        for (const [path, content] of Object.entries(unzipSync(await renderPptx(deck)))) {
          const schema = schemaOf(path);
          if (schema === null) continue;
          mkdirSync(join(folder, dirname(path)), { recursive: true });
          writeFileSync(join(folder, path), content);
          const { status, stderr } = spawnSync(
            'xmllint',
            ['--nonet', '--noout', '--schema', join(schemas ?? '', schema), join(folder, path)],
            { encoding: 'utf8' },
          );
          expect(status, stderr).toBe(0);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);
