import { rmSync } from 'node:fs';
import { createTestDatabase, type TestDatabase } from '@dinh/db/testing';
import { createTranslator } from '@dinh/i18n';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseDataSet } from './choose-data-set.ts';
import { type Env, readEnv } from './env.ts';
import { type RunningServer, startServer } from './server.ts';
import { writeDashboard } from './testing/write-dashboard.ts';

let real: TestDatabase;
let empty: TestDatabase;
let server: RunningServer;
const dashboardFolder = writeDashboard();

function toEnv(database: TestDatabase, dataSet: 'reference' | 'synthetic'): Env {
  const variables = { PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: database.url, DATA_SET: dataSet };
  const reading = readEnv(variables);
  if (reading.status === 'invalid') throw new Error(reading.problem.key);
  return reading.env;
}

async function failureOf(env: Env): Promise<unknown> {
  const started = await startServer({ env });
  const failure = await started.ready.then(
    () => null,
    (reason: unknown) => reason,
  );
  await started.close();
  return failure;
}

async function ask(path: string): Promise<{ readonly body: string; readonly disposition: string }> {
  const answer = await fetch(`${server.address}${path}`);
  expect(answer.status).toBe(200);
  return { body: await answer.text(), disposition: answer.headers.get('content-disposition') ?? '' };
}

beforeAll(async () => {
  [real, empty] = await Promise.all([createTestDatabase(), createTestDatabase({ template: 'migrated' })]);
  server = await startServer({ env: toEnv(empty, 'synthetic'), dashboardFolder });
  await server.ready;
}, 180_000);
afterAll(async () => {
  await server.close();
  rmSync(dashboardFolder, { recursive: true });
  await Promise.all([real.drop(), empty.drop()]);
});

describe('a server of made-up figures', { timeout: 120_000 }, () => {
  it('says so wherever it says which release it has', async () => {
    const readyz = JSON.parse((await ask('/readyz')).body);
    expect(readyz).toEqual({ status: 'ready', release: 2, dataSet: 'synthetic' });
    const releases = JSON.parse((await ask('/api/v1/releases.json')).body);
    expect(releases).toMatchObject({ dataSet: 'synthetic', releases: [{ dataSet: 'synthetic' }, { number: 2 }] });
    const catalogue = JSON.parse((await ask('/trpc/catalogue?input=%7B%7D')).body);
    expect(catalogue.result.data.release).toMatchObject({ number: 2, dataSet: 'synthetic' });
  });

  it.each(['indicators', 'areas', 'sources', 'checks', 'targets', 'heritage', 'observations'])(
    'says so in %s.json',
    async (name) => {
      const query = ['heritage', 'observations'].includes(name) ? '?limit=5' : '';
      expect(JSON.parse((await ask(`/api/v1/${name}.json${query}`)).body)).toMatchObject({ dataSet: 'synthetic' });
    },
  );

  it('says so in the names of files and in every row', async () => {
    for (const path of ['/api/v1/observations.csv?area=VN31-2008', '/api/v1/heritage.csv?area=VN31-2025']) {
      const { body, disposition } = await ask(`${path}&lang=en`);
      expect(disposition).toContain('filename="SYNTHETIC-');
      const [, ...rows] = body.trim().split('\r\n');
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.filter((row) => !row.includes('Nguồn giả lập'))).toEqual([]);
    }
  });

  it('says so in the name, the folder and the texts of a whole release', async () => {
    const answer = await fetch(`${server.address}/api/v1/release.zip?release=1`);
    expect(answer.headers.get('content-disposition')).toContain('filename="SYNTHETIC-');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files).every((name) => name.startsWith('SYNTHETIC-dinh-release-1/'))).toBe(true);
    for (const name of ['README.md', 'LICENSES.md']) {
      const text = strFromU8(files[`SYNTHETIC-dinh-release-1/${name}`] ?? new Uint8Array());
      for (const language of ['vi', 'en'] as const)
        expect(text).toContain(createTranslator(language)('words.synthetic'));
    }
  });

  it('says so to catalogues, and to search engines that none of it is to be listed', async () => {
    const titles = (await ask('/catalogue.ttl')).body.matchAll(/^ {2}dct:(?:title|description) .*$/gm);
    const ofData = [...titles].map(([line]) => line).filter((line) => /release 2|Data catalogue/.test(line));
    expect(ofData.length).toBeGreaterThan(60);
    expect(ofData.filter((line) => !line.includes('SYNTHETIC / SỐ LIỆU GIẢ LẬP · '))).toEqual([]);
    const { indicators } = JSON.parse((await ask('/api/v1/indicators.json')).body);
    for (const path of ['/', '/areas/VN31-2025', `/indicators/${indicators[0].id}`]) {
      expect((await ask(path)).body).toContain('<meta name="robots" content="noindex"');
    }
  });

  it('knows pages of an earlier release as those of the latest', async () => {
    const knownAs = async (path: string) =>
      /<link rel="canonical" href="([^"]*)"/.exec((await ask(path)).body)?.[1]?.replace(server.address, '');
    const { observations } = JSON.parse((await ask('/api/v1/observations.json?release=1&area=VN31-2025&limit=1')).body);
    const [{ indicatorId, period }] = observations;
    expect(await knownAs('/areas/VN31-2025?release=1')).toBe('/areas/VN31-2025?lang=vi');
    const cell = `${indicatorId}/VN31-2025/${period.replace('/', '--')}`;
    expect(await knownAs(`/d/1/${cell}`)).toBe(`/d/2/${cell}?lang=vi`);
  });

  it('says so on every page, those of the documentation too', async () => {
    for (const language of ['vi', 'en'] as const) {
      const words = createTranslator(language)('words.synthetic');
      const page = (await ask(`/docs?lang=${language}`)).body;
      expect(page).toMatch(new RegExp(`<title>${words} · `));
      expect(page).toContain(`<aside class="docs-synthetic" aria-label="${words}">`);
    }
  });

  it('says so in the title of its description of files', async () => {
    for (const language of ['vi', 'en'] as const) {
      const { info } = JSON.parse((await ask(`/api/v1/openapi.json?lang=${language}`)).body);
      expect(info.title).toContain(createTranslator(language)('words.synthetic'));
    }
  });
});

describe('a database', { timeout: 120_000 }, () => {
  it('of the one set is refused to the other, both ways', async () => {
    expect(await failureOf(toEnv(empty, 'reference'))).toMatchObject({
      problem: { code: 'data-set-differs', loaded: 'synthetic', expected: 'reference' },
    });
    expect(await failureOf(toEnv(real, 'synthetic'))).toMatchObject({
      problem: { code: 'data-set-differs', loaded: 'reference', expected: 'synthetic' },
    });
  });

  it('of our own has a folder for each set and size', () => {
    const folderOf = (dataSet: Env['dataSet'], syntheticSize: Env['syntheticSize']): string =>
      chooseDataSet({ dataSet, syntheticSize, dataDir: '/srv/dinh' }).dataDir;
    const folders = [
      folderOf('reference', 'province'),
      folderOf('synthetic', 'province'),
      folderOf('synthetic', 100_000),
    ];
    expect(new Set(folders).size).toBe(3);
    expect(folders[0]).toBe('/srv/dinh');
    expect(folders.slice(1).every((folder) => folder.startsWith('/srv/dinh/'))).toBe(true);
  });
});
