import { readFigureFile } from '@dinh/publish/figure';
import { loadReferenceSet } from '@dinh/reference-data';
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

const set = loadReferenceSet();
const latest = set.releases.at(-1)?.number ?? 0;
const share = 'village-culture-houses-coverage';
const isChanged = (row: (typeof set.tables.observation)[number]): boolean =>
  row.releaseTo === null && row.indicatorId === share && row.areaId === 'VN31-2008' && row.numerator !== null;

/** The reference set and a release in which every part of one place's share is another. */
function makeSecondRelease() {
  const begun = { releaseFrom: latest + 1, releaseTo: null };
  const changed = set.tables.observation.filter(isChanged);
  return {
    dataSet: 'reference' as const,
    releases: [...set.releases, { number: latest + 1, date: '2027-01-15', hash: 'b'.repeat(64), note: null }],
    tables: {
      ...set.tables,
      observation: [
        ...set.tables.observation.map((row) => (isChanged(row) ? { ...row, releaseTo: latest } : row)),
        ...changed.map((row) => ({ ...row, ...begun, numerator: (row.numerator ?? 0) + 100, reportedShare: null })),
      ],
    },
  };
}

let app: TestApp;
let later: TestApp;
beforeAll(async () => {
  [app, later] = await Promise.all([startTestApp(), startTestApp({ set: makeSecondRelease() })]);
});
afterAll(() => Promise.all([app.close(), later.close()]));

const headers = { Host: 'dinh.example.vn' };
async function read(path: string, from = app) {
  const answer = await from.ask(path, { headers });
  expect(answer.status, answer.body).toBe(200);
  return answer;
}

const figures = [
  `indicator=${share}&area=VN31-2008`,
  `indicator=${share}&form=bars`,
  `indicator=${share}&form=map&lang=en`,
  `indicator=${share}&area=VN31-2008,VN&form=slope`,
  `indicator=${share}&form=matrix`,
];

describe('the pinned link of a release', () => {
  it.each(figures)('%s gives the same bytes after the next', async (query) => {
    for (const file of ['svg', 'png', 'csv', 'xlsx', 'pptx', 'json', 'citation']) {
      const path = `/figure.${file}?${query}&release=${latest}`;
      const [before, after] = [await read(path), await read(path, later)];
      expect(after.bytes.equals(before.bytes), file).toBe(true);
      expect(after.headers.etag).toBe(before.headers.etag);
      expect(after.headers['cache-control']).toContain('immutable');
    }
  });

  it('is not what the newest shows', async () => {
    const path = `/figure.csv?${figures[0]}`;
    const [old, newest] = [await read(path), await read(path, later)];
    expect(newest.body).not.toBe(old.body);
    expect(newest.body).toContain(`release=${latest + 1}`);
    expect(old.body).not.toContain(`release=${latest + 1}`);
  });
});

interface Row {
  readonly area_id: string;
  readonly period: string;
  readonly value: string;
}
const keyOf = (area: unknown, period: unknown, value: unknown): string => `${area} ${period} ${value ?? ''}`;

describe('the same figure', () => {
  it.each([
    ...figures,
    `indicator=cultural-clubs&form=table&group=all`,
    `indicator=${share}&area=VN31-2008&index=2018`,
  ])('%s has the same numbers in every file, and each as its picture writes it', async (query) => {
    for (const rows of ['shown', 'all']) {
      const csv: readonly Row[] = parse((await read(`/figure.csv?${query}&rows=${rows}`)).body, { columns: true });
      const json = JSON.parse((await read(`/figure.json?${query}&rows=${rows}`)).body);
      const sheets = await readSheets((await read(`/figure.xlsx?${query}&rows=${rows}`)).bytes);
      const data = sheets[1]?.data ?? [];
      const inCsv = csv.map((row) => keyOf(row.area_id, row.period, row.value));
      expect(inCsv.length).toBeGreaterThan(0);
      const inJson = json.rows.map((row: Readonly<Record<string, unknown>>) =>
        keyOf(row.areaId, row.period, row.value),
      );
      expect(inJson).toEqual(inCsv);
      // A workbook's values stand in one of its columns, in the order of the rows.
      const values = csv.flatMap(({ value }) => (value === '' ? [] : Number(value)));
      const columns = (data[0] ?? []).map((_, column) =>
        data.flatMap((row) => (typeof row[column] === 'number' ? row[column] : [])),
      );
      expect(columns.some((column) => column.join() === values.join())).toBe(true);
    }
  });

  it.each([
    ['register-national-ich', 20],
    [share, 1],
  ])('of %s has every value of its bars in the picture', async (indicator, least) => {
    const query = `indicator=${indicator}&form=bars`;
    const csv: readonly Row[] = parse((await read(`/figure.csv?${query}`)).body, { columns: true });
    const { body } = await read(`/figure.svg?${query}&font=name`);
    const words = [...body.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, text = '']) => text);
    const known = csv.filter(({ value }) => value !== '');
    expect(known.length).toBeGreaterThanOrEqual(least);
    for (const { value, area_id } of known) {
      const written = [0, 1, 2].map((decimals) =>
        Number(value).toLocaleString('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
      );
      const isWritten = words.some((text) => written.some((one) => text.split(/[^\d.,]+/u).includes(one)));
      expect(isWritten, `${area_id} ${value}`).toBe(true);
    }
  });
});

describe('a file of a figure', () => {
  it.each(['svg', 'png', 'csv', 'xlsx', 'json'])('as %s leads back to its figure', async (file) => {
    const { bytes } = await read(`/figure.${file}?${figures[0]}`);
    const found = readFigureFile(bytes, `figure.${file}`);
    expect(found).toMatchObject({ release: latest, link: expect.stringContaining('http://dinh.example.vn/explore?') });
    const again = await read(`/figure.${file}?${'query' in found ? found.query : ''}`);
    expect(again.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['csv', 'text/csv; charset=utf-8', 'attachment'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment'],
    ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'attachment'],
    ['json', 'application/json; charset=utf-8', 'inline'],
    ['citation', 'text/plain; charset=utf-8', 'inline'],
  ])('as %s says its type and a name with what it is of', async (file, type, disposition) => {
    const { headers: sent } = await read(`/figure.${file}?${figures[0]}`);
    expect(sent['content-type']).toBe(type);
    expect(sent['content-disposition']).toMatch(new RegExp(`^${disposition}; `, 'u'));
    expect(decodeURIComponent(String(sent['content-disposition']))).toContain('Hải Phòng');
  });

  it('comes for machines or for Vietnamese Excel', async () => {
    const [machine, excel] = [
      await read(`/figure.csv?${figures[0]}`),
      await read(`/figure.csv?${figures[0]}&for=excel-vi`),
    ];
    expect(machine.body.startsWith('area_id,')).toBe(true);
    expect(excel.body.startsWith('\uFEFF')).toBe(true);
    expect(excel.body.split('\n')[0]).toContain(';');
  });

  it('is cited as a sentence, for LaTeX and for managers of references', async () => {
    expect((await read(`/figure.citation?${figures[0]}`)).body).toContain('Hải Phòng');
    expect((await read(`/figure.citation?${figures[0]}&as=bibtex`)).body).toMatch(/^@misc\{/u);
    const [item] = JSON.parse((await read(`/figure.citation?${figures[0]}&as=csl-json`)).body);
    expect(item).toMatchObject({ type: 'dataset', version: String(latest) });
  });

  it.each([
    [`csv?${figures[0]}&for=excel`, 'for'],
    [`csv?${figures[0]}&rows=some`, 'rows'],
    [`json?${figures[0]}&for=machine`, 'for'],
    [`citation?${figures[0]}&as=ris`, 'as'],
    [`xlsx?${figures[0]}&width=400`, 'width'],
    [`pptx?${figures[0]}&rows=all`, 'rows'],
  ])('%s is refused, naming %s', async (path, field) => {
    const { status, body } = await app.ask(`/figure.${path}`);
    expect([status, JSON.parse(body).field]).toEqual([400, field]);
  });
});
