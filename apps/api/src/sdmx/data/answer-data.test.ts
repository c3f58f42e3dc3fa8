import { sdmxDataFormats } from '@dinh/publish/sdmx';
import { type ReadCell, readSdmxData, sortCells } from '@dinh/publish/testing';
import { loadReferenceSet } from '@dinh/reference-data';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/start-test-app.ts';
import { checkSize } from './check-size.ts';

const words = { generic: 'genericdata', specific: 'structurespecificdata', json: 'jsondata', csv: 'csvdata' } as const;
const set = loadReferenceSet();
const first = set.releases.at(-1)?.number ?? 0;
const [second, third] = [first + 1, first + 2];
const houses = 'village-culture-houses-coverage';

type Observation = (typeof set.tables.observation)[number];
function find(indicatorId: string, period?: string): Observation {
  const row = set.tables.observation.find(
    (one) =>
      one.indicatorId === indicatorId &&
      one.areaId === 'VN31-2008' &&
      (period === undefined || one.period === period) &&
      one.releaseTo === null &&
      one.value !== null,
  );
  if (!row) throw new RangeError(`the reference set lacks ${indicatorId} of ${period}`);
  return row;
}
const ofHouses = find(houses, '2024-11');
const ofClubs = find('cultural-clubs');

/** The reference set and two releases more: one corrects a share and withdraws a count, the other changes nothing. */
function makeReleases() {
  const gone = new Set([ofHouses, ofClubs]);
  const kept = set.tables.observation.map((row) => (gone.has(row) ? { ...row, releaseTo: first } : row));
  return {
    dataSet: 'reference' as const,
    releases: [
      ...set.releases,
      { number: second, date: '2027-01-15', hash: 'b'.repeat(64), note: null },
      { number: third, date: '2027-06-01', hash: 'c'.repeat(64), note: null },
    ],
    tables: {
      ...set.tables,
      observation: [
        ...kept,
        { ...ofHouses, numerator: 1200, value: (1200 * 100) / 1761, reportedShare: null, releaseFrom: second },
      ],
    },
  };
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ set: makeReleases() });
});
afterAll(() => app.close());

async function read(format: keyof typeof words, key: string, query = '') {
  const path = `/sdmx/2.1/data/DINH,KPI,1.0/${key}?format=${words[format]}&release=${first}&lang=en${query}`;
  const { status, body } = await app.ask(path);
  expect(status, body.slice(0, 500)).toBe(200);
  return readSdmxData(format, body);
}
const onlySet = async (format: keyof typeof words, key: string, query = ''): Promise<readonly ReadCell[]> => {
  const [only, ...more] = await read(format, key, query);
  expect([only?.action, more.length]).toEqual(['Information', 0]);
  return sortCells(only?.cells ?? []);
};

describe('the whole flow', () => {
  it('is the same in every format, cell by cell', async () => {
    const [generic, ...others] = await Promise.all(sdmxDataFormats.map((format) => onlySet(format, 'all')));
    for (const other of others) expect(other).toEqual(generic);
    const { count } = await app.database.db
      .selectFrom('seriesPoint')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('releaseFrom', '<=', first)
      .where((eb) => eb.or([eb('releaseTo', 'is', null), eb('releaseTo', '>=', first)]))
      .executeTakeFirstOrThrow();
    expect(generic).toHaveLength(Number(count));
    // No two cells of the set have one key of SDMX.
    const keys = generic?.map(({ FREQ, REF_AREA, INDICATOR, TIME_PERIOD }) =>
      JSON.stringify([FREQ, REF_AREA, INDICATOR, TIME_PERIOD]),
    );
    expect(new Set(keys).size).toBe(Number(count));
  });

  it('has the numbers of observations.csv', async () => {
    const { body } = await app.ask(`/api/v1/observations.csv?release=${first}`);
    const rows: readonly Record<string, string>[] = parse(body, { columns: true });
    const toKey = (...parts: readonly (string | undefined)[]): string => parts.join('\t');
    const printed = new Map(rows.map((row) => [toKey(row.indicator_id, row.area_id, row.period, row.source_id), row]));
    const cells = (await onlySet('generic', 'all')).filter(({ FREQ }) => FREQ !== '_O');
    expect(cells.length).toBeGreaterThan(800);
    for (const { INDICATOR, REF_AREA, TIME_PERIOD, SOURCE, OBS_VALUE, NUMERATOR, DENOMINATOR } of cells) {
      const row = printed.get(toKey(INDICATOR, REF_AREA, TIME_PERIOD, SOURCE));
      expect([OBS_VALUE ?? '', NUMERATOR ?? '', DENOMINATOR ?? '']).toEqual([
        row?.value,
        row?.numerator,
        row?.denominator,
      ]);
    }
  });
});

describe('a part of the flow', () => {
  it.each(sdmxDataFormats)('as %s has what its key and its times name', async (format) => {
    const cells = await onlySet(format, `M.VN31-2008.${houses}`, '&startPeriod=2024-11&endPeriod=2024');
    expect(cells).toMatchObject([
      { FREQ: 'M', REF_AREA: 'VN31-2008', INDICATOR: houses, TIME_PERIOD: '2024-11', NUMERATOR: '1186' },
    ]);
    expect(cells[0]?.COMMENT_OBS).toMatch(/^The source prints a share of 63\.7%, which does not agree/);
  });

  it('has intervals as ranges of time, which lie within what is asked as a whole', async () => {
    const all = await onlySet('csv', '_O..');
    expect(all.length).toBeGreaterThan(0);
    for (const { TIME_PERIOD } of all) expect(TIME_PERIOD).toMatch(/^\d{4}-\d\d-\d\d\/P\d+[YMD]$/);
    const start = all[0]?.TIME_PERIOD?.slice(0, 4);
    const later = await onlySet('csv', 'all', `&startPeriod=${start}-02-01`);
    expect(later.map(({ TIME_PERIOD }) => TIME_PERIOD)).not.toContain(all[0]?.TIME_PERIOD);
  });

  it.each(['REF_AREA', 'INDICATOR', 'FREQ', 'AllDimensions'])('is the same with %s at its observations', async (at) => {
    const time = await onlySet('generic', '.VN31-2008+VN.', '&firstNObservations=2');
    for (const format of ['generic', 'specific', 'json'] as const) {
      const query = `&firstNObservations=2&dimensionAtObservation=${at}`;
      expect(await onlySet(format, '.VN31-2008+VN.', query)).toEqual(time);
    }
  });

  it('keeps the reason of each blank', async () => {
    const blanks = (await onlySet('generic', 'all')).filter(({ OBS_VALUE }) => OBS_VALUE === undefined);
    const { count } = await app.database.db
      .selectFrom('seriesPoint')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('value', 'is', null)
      .where('releaseTo', 'is', null)
      .executeTakeFirstOrThrow();
    expect(blanks).toHaveLength(Number(count));
    for (const { OBS_STATUS, COMMENT_OBS } of blanks) {
      expect(['O', 'M', 'Q', 'L']).toContain(OBS_STATUS);
      expect(COMMENT_OBS).not.toBeUndefined();
    }
  });

  it('says what its codes are called where it has room', async () => {
    const path = `/sdmx/2.1/data/KPI/.VN31-2008.cultural-clubs?release=${first}&lang=vi`;
    const { body } = await app.ask(`${path}&format=csvdata&labels=both`);
    expect(body).toContain('REF_AREA: ');
    expect(body).toContain('VN31-2008: Hải Phòng');
    const json = await app.ask(`${path}&format=jsondata`);
    const { data } = JSON.parse(json.body);
    expect(data.structure.dimensions.series[1].values).toEqual([
      { id: 'VN31-2008', name: 'Hải Phòng', names: { vi: 'Hải Phòng', en: 'Hai Phong' } },
    ]);
  });
});

describe('an answer', () => {
  it('is refused by GET and HEAD alike where there is nothing', async () => {
    const path = '/sdmx/2.1/data/KPI/A.VN31-2008.no-such-indicator';
    const { status, body } = await app.ask(path);
    expect([status, body]).toEqual([404, expect.stringContaining('code="100"')]);
    expect((await app.ask(path, { method: 'HEAD' })).status).toBe(404);
  });

  it('is known again by its ETag, another for each language, form and release', async () => {
    const path = `/sdmx/2.1/data/KPI/.VN31-2008.${houses}`;
    const queries = ['', '?lang=en', '?format=jsondata', '?labels=both&format=csvdata', `?release=${first}`];
    const answers = await Promise.all(queries.map((query) => app.ask(`${path}${query}`)));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(queries.length);
    const [plain] = answers;
    const again = await app.ask(path, { headers: { 'If-None-Match': String(plain?.headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(plain?.headers['cache-control']).toBe('public, no-cache');
    expect(answers.at(-1)?.headers['cache-control']).toContain('immutable');
    expect(answers.at(-1)?.body).not.toBe(plain?.body);
  });
});

describe('what has changed', () => {
  const ask = (format: keyof typeof words, query: string) =>
    app.ask(`/sdmx/2.1/data/KPI?format=${words[format]}&updatedAfter=${query}`);

  it.each(sdmxDataFormats)('as %s is given to replace, what is gone to delete', async (format) => {
    const { status, body } = await ask(format, '2027-01-01');
    expect(status, body).toBe(200);
    const [changed, gone, ...more] = readSdmxData(format, body);
    expect(more).toEqual([]);
    expect(changed).toMatchObject({
      action: 'Replace',
      cells: [{ INDICATOR: houses, REF_AREA: 'VN31-2008', TIME_PERIOD: '2024-11', NUMERATOR: '1200' }],
    });
    expect(gone).toEqual({
      action: 'Delete',
      cells: [
        {
          FREQ: expect.any(String),
          REF_AREA: 'VN31-2008',
          INDICATOR: ofClubs.indicatorId,
          TIME_PERIOD: ofClubs.period,
        },
      ],
    });
  });

  it('is what lies in the part asked for, of the release asked for', async () => {
    const path = '/sdmx/2.1/data/KPI/..cultural-clubs?format=csvdata&updatedAfter=2027-01-01';
    const { body } = await app.ask(path);
    expect(readSdmxData('csv', body).map(({ action }) => action)).toEqual(['Delete']);
    expect((await app.ask(`${path}&release=${first}`)).status).toBe(404);
  });

  it('is everything before the first release, and nothing once the last has come', async () => {
    const { body } = await ask('csv', '2000-01-01');
    const [all, ...more] = readSdmxData('csv', body);
    expect([all?.action, more]).toEqual(['Replace', []]);
    expect(all?.cells.length).toBeGreaterThan(800);
    for (const moment of ['2027-06-03', '2027-03-01T00:00:00Z']) {
      const { status, body: told } = await ask('generic', moment);
      expect([status, told]).toEqual([404, expect.stringContaining('code="100"')]);
    }
  });
});

describe('more than SDMX-JSON can hold', () => {
  it('is refused with the limit, where its attributes are asked for', async () => {
    const { db } = app.database;
    const question = { filter: { release: third }, since: undefined };
    const asked = { format: 'json', detail: 'full', updatedAfter: undefined, key: 'all' } as const;
    const refusal = { code: 'too-large', seen: 'jsondata, > 100', accepted: expect.arrayContaining(['≤ 100']) };
    await expect(checkSize({ db }, question, asked, 100)).rejects.toMatchObject({ refusal });
    await expect(checkSize({ db }, question, asked)).resolves.toBeUndefined();
    for (const other of [{ format: 'csv' }, { detail: 'dataonly' }] as const) {
      await expect(checkSize({ db }, question, { ...asked, ...other }, 100)).resolves.toBeUndefined();
    }
  });
});
