import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { versionedTables } from '@dinh/db';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listReleaseFiles, unpublishedTables } from '../release-zip/release-table.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

function fetchBytes(path: string, port = app.port): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve(Buffer.concat(chunks)));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const folder = 'dinh-release-1/';

async function unzip(path = '/api/v1/release.zip'): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await fetchBytes(path)));
  return new Map(Object.entries(files).map(([name, bytes]) => [name.replace(folder, ''), strFromU8(bytes)]));
}

function readTable(text: string | undefined): readonly (readonly string[])[] {
  return z.array(z.array(z.string())).parse(parse(text ?? ''));
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

describe('release.zip', () => {
  it('holds every table of the store but counts over others, row by row', async () => {
    const files = await unzip();
    const listed = listReleaseFiles();
    expect([...listed.map(({ table }) => table), ...unpublishedTables].toSorted()).toEqual(
      [...versionedTables, 'release'].toSorted(),
    );
    for (const { name, table, columns } of listed) {
      const [head, ...rows] = readTable(files.get(name));
      const { count } = await app.database.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
      expect([name, rows.length]).toEqual([name, Number(count)]);
      expect([name, head]).toEqual([name, columns.map(({ column }) => column)]);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  it('has the observations that observations.csv has, in the language asked for', async () => {
    for (const lang of ['vi', 'en']) {
      const files = await unzip(`/api/v1/release.zip?lang=${lang}`);
      const { body } = await app.ask(`/api/v1/observations.csv?lang=${lang}`);
      expect(files.get('observations.csv')).toBe(body);
    }
  });

  it('keeps every value as the database has it', async () => {
    const files = await unzip();
    const table = 'areaSuccession';
    const [head = [], ...rows] = readTable(files.get('lineage.csv'));
    const stored = await app.database.db.selectFrom(table).selectAll().execute();
    const ofKey = (row: Readonly<Record<string, unknown>>): string =>
      `${row.predecessorId} ${row.successorId} ${row.effective}`;
    const byKey = new Map(stored.map((row) => [ofKey({ ...row }), row]));
    expect(head.map((column) => column)).toContain('release_from');
    expect(head).not.toContain('release_to');
    for (const row of rows) {
      const cell = (column: string): string => row[head.indexOf(column)] ?? '';
      const found = byKey.get(`${cell('predecessor_id')} ${cell('successor_id')} ${cell('effective')}`);
      for (const [field, value] of Object.entries(found ?? {})) {
        if (field === 'releaseTo') continue;
        expect(cell(toSnakeCase(field))).toBe(value === null ? '' : String(value));
      }
      expect(found).toBeDefined();
    }
  });

  it('explains itself: README in two languages, dictionary of every column, licences, the boundary’s notice', async () => {
    const files = await unzip();
    const { hash, date } = await app.database.db.selectFrom('release').selectAll().executeTakeFirstOrThrow();
    const readme = files.get('README.md') ?? '';
    for (const text of [`bản phát hành số 1`, 'release 1', date, hash]) expect(readme).toContain(text);
    for (const name of files.keys()) {
      if (name.endsWith('.csv') && name !== 'dictionary.csv') expect(readme).toContain(`\`${name}\``);
    }
    const [, ...entries] = readTable(files.get('dictionary.csv'));
    const described = Map.groupBy(
      entries.filter(([, column]) => column !== ''),
      ([file = '']) => file,
    );
    for (const { name } of listReleaseFiles()) {
      expect(described.get(name)?.map(([, column]) => column)).toEqual(readTable(files.get(name))[0]);
    }
    expect(entries.flat().filter((text) => text === 'undefined')).toEqual([]);
    expect(files.get('LICENSES.md')).toContain('CC BY-SA 4.0');
    expect(files.get('LICENSES.md')).toContain('Open Development Mekong');
    expect(files.get('vn-areas.LICENSE.txt')).toContain('CC BY-SA 4.0');
    expect(JSON.parse(files.get('vn-areas.topo.json') ?? '')).toMatchObject({ type: 'Topology' });
    expect(readTable(files.get('boundaries.csv'))[1]).toContain('vn-areas.topo.json');
  });

  it('is the same bytes every time, from the database and from memory, whatever the server’s time zone', async () => {
    const other = await startTestApp();
    const zone = process.env.TZ;
    try {
      const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
      const first = digest(await fetchBytes('/api/v1/release.zip?release=1'));
      expect(digest(await fetchBytes('/api/v1/release.zip'))).toBe(first);
      process.env.TZ = 'Pacific/Auckland';
      expect(digest(await fetchBytes('/api/v1/release.zip', other.port))).toBe(first);
    } finally {
      process.env.TZ = zone ?? '';
      if (zone === undefined) delete process.env.TZ;
      await other.close();
    }
  });

  it('follows the rules of its siblings', async () => {
    const head = await app.ask('/api/v1/release.zip?release=1', { method: 'HEAD' });
    expect([head.status, head.body, head.headers['content-type']]).toEqual([200, '', 'application/zip']);
    expect(head.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(head.headers['content-encoding']).toBeUndefined();
    const disposition = String(head.headers['content-disposition']);
    expect(disposition).toContain('attachment; filename="Toan bo so lieu van hoa, ban phat hanh 1.zip"');
    expect(decodeURIComponent(disposition)).toContain('Toàn bộ số liệu văn hóa, bản phát hành 1.zip');
    const etag = String(head.headers.etag);
    const again = await app.ask('/api/v1/release.zip', { headers: { 'If-None-Match': etag, 'Accept-Encoding': 'br' } });
    expect([again.status, again.headers['cache-control']]).toEqual([304, 'public, no-cache']);
    expect((await app.ask('/api/v1/release.zip?lang=en', { method: 'HEAD' })).headers.etag).not.toBe(etag);
    const get = await app.ask('/api/v1/release.zip', { headers: { 'Accept-Encoding': 'br' } });
    expect([get.headers.etag, get.headers['content-encoding']]).toEqual([etag, undefined]);
  });

  it.each([
    ['?release=9', 404, 'not-found', 'release'],
    ['?release=first', 400, 'unreadable', 'release'],
    ['?lang=fr', 400, 'unreadable', 'lang'],
    ['?area=VN', 400, 'unknown-parameter', 'area'],
  ])('refuses %s', async (query, status, code, field) => {
    const answer = await app.ask(`/api/v1/release.zip${query}`);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { code, field }]);
  });

  it('lets go of the database when its reader leaves', async () => {
    const leave = (index: number): Promise<void> =>
      new Promise((done) => {
        const path = `/api/v1/release.zip?lang=${index % 2 === 0 ? 'vi' : 'en'}`;
        const sent = request({ host: '127.0.0.1', port: other.port, path, agent: false }, (answer) => {
          answer.once('data', () => answer.destroy());
          answer.on('error', () => {});
          answer.on('close', done);
        });
        sent.on('error', () => done());
        sent.end();
      });
    const other = await startTestApp();
    try {
      await Promise.all(Array.from({ length: 12 }, (_, index) => leave(index)));
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, index) => other.ask(`/api/v1/observations.json?from=${1990 + index}`)),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect(other.logged).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
