import { createTranslator, languages } from '@dinh/i18n';
import { notAssessableReasons, targetStatuses } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPages } from '../docs/read-pages.ts';
import { assessedTarget, targetCounts } from '../openapi/file-schemas.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const answer = z.strictObject({
  release: z.number(),
  dataSet: z.string(),
  asOf: z.string(),
  basis: z.string(),
  method: z.string(),
  counts: targetCounts,
  targets: z.array(assessedTarget),
});
type Answer = z.infer<typeof answer>;

async function read(query: string): Promise<Answer> {
  const { status, body } = await app.ask(`/api/v1/targets.json?${query}`);
  expect(status, body).toBe(200);
  return answer.parse(JSON.parse(body));
}

const idsOf = ({ targets }: Answer): readonly string[] => targets.map(({ id }) => id);

describe('targets.json', () => {
  it('gives every target of the release once, with a status and a sentence in the language', async () => {
    const [vi, en] = await Promise.all([read(''), read('lang=en')]);
    expect(new Set(idsOf(vi)).size).toBe(vi.targets.length);
    expect(idsOf(vi)).toEqual(idsOf(en));
    expect(vi.counts).toEqual(en.counts);
    expect(vi).toMatchObject({ asOf: '2026-11-22', basis: 'as-reported', method: 'path' });
    for (const [index, { text, status, reasons, areaName, sourceId, sourceTitle }] of vi.targets.entries()) {
      expect(text).not.toBe(en.targets[index]?.text);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/\{\{|target\.|undefined|NaN/);
      expect([areaName, sourceId, sourceTitle]).not.toContain('');
      if (status === 'not-assessable') expect(notAssessableReasons).toContain(reasons[0]);
    }
  });

  it('counts the rows shown, each in one status and each unknown under one reason', async () => {
    const { counts, targets } = await read('area=VN01-2008');
    const sum = (of: Readonly<Record<string, number>>) => Object.values(of).reduce((a, b) => a + b, 0);
    expect([counts.targets, sum(counts.statuses)]).toEqual([targets.length, targets.length]);
    expect(sum(counts.reasons)).toBe(counts.statuses['not-assessable']);
    for (const status of targetStatuses) {
      expect(counts.statuses[status]).toBe(targets.filter((target) => target.status === status).length);
    }
  });

  it('works the example of the documentation', async () => {
    const query = 'policy=hn-plan147&area=VN01-2008&indicator=commune-cultural-centres-coverage&lang=en';
    const [found, ...others] = (await read(query)).targets;
    expect(others).toEqual([]);
    // Base 112/584 = 19.178 % at 2018.0, the last figure by 2021; judged 129/526 = 24.525 % at 2025.25.
    const [y0, y] = [(112 / 584) * 100, (129 / 526) * 100];
    const expected = y0 + ((100 - y0) * (2025.25 - 2018)) / (2031 - 2018);
    expect(expected).toBeCloseTo(64.252, 3);
    expect(found).toMatchObject({
      status: 'off-track',
      reasons: [],
      reading: { period: '2025-03', numerator: 129, denominator: 526, sourceId: 'sovhtt-hn-children-2025' },
      gapInParts: 397,
      areaName: 'Hanoi',
    });
    expect(found?.expectedNow).toBeCloseTo(expected, 9);
    expect(found?.ratio).toBeCloseTo((y - y0) / (expected - y0), 9);
    expect(found?.ratio).toBeCloseTo(0.119, 3);
    expect(found?.requiredPerYear).toBeCloseTo((100 - y) / (2031 - 2025.25), 9);
  });

  it('reads notes: about, the upper edge of a range, and who came after an area that ended', async () => {
    const { targets } = await read('lang=en');
    const byId = new Map(targets.map((target) => [target.id, target]));
    expect(byId.get('tgt-038')).toMatchObject({ comparator: '~', value: 5 });
    expect(byId.get('tgt-066')).toMatchObject({ comparator: '=', value: 7 });
    expect(byId.get('tgt-004')).toMatchObject({ comparator: '>=', value: 86, upper: 88 });
    expect(byId.get('tgt-057')).toMatchObject({ status: 'met', milestones: [{ period: '2015', value: 28 }] });
    expect(byId.get('tgt-138')).toMatchObject({
      reasons: ['area-ended'],
      successors: [{ areaId: 'VN31-2025', areaName: 'Hai Phong' }],
    });
    expect(byId.get('tgt-129')).toMatchObject({ areaId: null, reasons: ['area-not-placed'], status: 'not-assessable' });
    expect(byId.get('tgt-131')).toMatchObject({ deadline: null, reasons: ['no-deadline'] });
  });

  it('shows together those that contradict one another, each assessed', async () => {
    const { targets } = await read('policy=hn-plan147&indicator=cultural-families-rate');
    expect(targets.map(({ id, deadline, value }) => [id, deadline, value])).toEqual([
      ['tgt-029', '2021', 86],
      ['tgt-022', '2025', 86],
      ['tgt-025', '2030', 90],
    ]);
    expect(targets.map(({ status }) => status)).toEqual(['met', 'met', 'on-track']);
  });
});

describe('a filter', () => {
  it('by policy, area or indicator keeps those of any item, and several hold together', async () => {
    const all = await read('');
    const kept = async (query: string, has: (target: Answer['targets'][number]) => boolean) => {
      const found = await read(query);
      expect(found.targets).toEqual(all.targets.filter(has));
      expect(found.targets.length).toBeGreaterThan(0);
      return found;
    };
    await kept('policy=strategy-1909,dec-2214', ({ policyId }) =>
      ['strategy-1909', 'dec-2214'].includes(policyId ?? ''),
    );
    await kept('area=VN01-2008-huyen-chuong-my', ({ areaId }) => areaId === 'VN01-2008-huyen-chuong-my');
    await kept('indicator=regular-sport-rate', ({ indicatorId }) => indicatorId === 'regular-sport-rate');
    await kept(
      'area=VN&indicator=regular-sport-rate',
      ({ areaId, indicatorId }) => areaId === 'VN' && indicatorId === 'regular-sport-rate',
    );
    const missed = await kept('status=missed,moving-away', ({ status }) => ['missed', 'moving-away'].includes(status));
    expect(missed.counts).toMatchObject({ targets: missed.targets.length, worst: 'missed' });
    expect(missed.counts.statuses.met).toBe(0);
  });

  it('that fits no target gives none, with every count 0', async () => {
    const { counts, targets } = await read('area=VN31-2025');
    expect(targets).toEqual([]);
    expect(counts).toMatchObject({ targets: 0, worst: null });
  });

  it('by method changes how the pace is judged, and nothing of what was reached', async () => {
    const [path, statcan, un] = await Promise.all(['path', 'statcan', 'un'].map((word) => read(`method=${word}`)));
    expect(path).toEqual(await read(''));
    for (const found of [statcan, un]) {
      expect(found?.counts.statuses.met).toBe(path?.counts.statuses.met);
      expect(found?.counts.reasons['no-figure']).toBe(path?.counts.reasons['no-figure']);
    }
    expect(statcan?.targets.every(({ method }) => method === 'statcan')).toBe(true);
    expect(statcan?.targets.find(({ id }) => id === 'tgt-004')?.score).toBe(5);
    expect(un?.targets.find(({ id }) => id === 'tgt-028')?.ratio).not.toBe(
      path?.targets.find(({ id }) => id === 'tgt-028')?.ratio,
    );
  });

  it('by day sees no later figure: a period counts by its last day', async () => {
    const { asOf, targets } = await read('asOf=2024');
    expect(asOf).toBe('2024');
    expect(targets.filter(({ reading }) => (reading?.period ?? '') >= '2025')).toEqual([]);
    const byDay = await read('asOf=2024-12-31');
    expect(byDay.counts).toEqual((await read('asOf=2024')).counts);
    const early = await read('asOf=1900');
    expect(early.counts.statuses).toMatchObject({ met: 0, missed: 0 });
    expect(early.targets.filter(({ reading }) => reading !== null)).toEqual([]);
  });

  it('by basis puts the figures of units that merged together, and keeps an ended area’s own', async () => {
    const found = await read('basis=on:2026-01-01');
    expect(found.basis).toBe('on:2026-01-01');
    expect(idsOf(found)).toEqual(idsOf(await read('')));
    const ofEnded = found.targets.find(({ id }) => id === 'tgt-107');
    expect(ofEnded).toMatchObject({ reasons: ['area-ended'], reading: { period: '2020', value: 33 } });
  });
});

describe('a request', () => {
  it('revalidates where no release is named, and is immutable where one is', async () => {
    const unnamed = await app.ask('/api/v1/targets.json');
    const named = await app.ask('/api/v1/targets.json?release=1');
    expect(unnamed.headers['cache-control']).toBe('public, no-cache');
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(unnamed.body).toBe(named.body);
    const again = await app.ask('/api/v1/targets.json', {
      headers: { 'If-None-Match': String(unnamed.headers.etag) },
    });
    expect([again.status, again.body]).toEqual([304, '']);
    for (const query of ['lang=en', 'method=un', 'asOf=2024', 'status=met', 'basis=on:2026-01-01', 'policy=dec-2214']) {
      const other = await app.ask(`/api/v1/targets.json?${query}`);
      expect([query, other.headers.etag]).not.toEqual([query, unnamed.headers.etag]);
    }
  });

  it.each([
    ['status=good', 'status', 'good', 'met'],
    ['status=', 'status', '', 'met'],
    ['method=average', 'method', 'average', 'statcan'],
    ['method=path,un', 'method', 'path,un', 'path'],
    ['asOf=1899', 'asOf', '1899', '≥ 1900-01-01'],
    ['asOf=0000', 'asOf', '0000', '≥ 1900-01-01'],
    ['asOf=2400-01-01', 'asOf', '2400-01-01', '≤ 2027-12-31'],
    ['asOf=2028', 'asOf', '2028', '≤ 2027-12-31'],
    ['asOf=today', 'asOf', 'today', '2024-11-30'],
    ['asOf=2024-02-30', 'asOf', '2024-02-30', '2024-11-30'],
    ['asOf=', 'asOf', '', '2024'],
    ['basis=now', 'basis', 'now', 'as-reported'],
    ['basis=on:9999-01-01', 'basis', 'on:9999-01-01', 'on:<≤ 2027-12-31>'],
    ['basis=on:2007-01-01', 'basis', 'on:2007-01-01', 'as-reported'],
    ['release=0', 'release', '0', '1…999999999'],
    ['lang=fr', 'lang', 'fr', 'vi'],
    ['policy=', 'policy', '', 'strategy-1909'],
    ['area=%00', 'area', '\uFFFD', 'VN01-2008'],
    ['year=2024', 'year', '2024', 'asOf'],
  ])('with %s is refused by its field', async (query, field, seen, accepted) => {
    const { status, body } = await app.ask(`/api/v1/targets.json?${query}`);
    const refusal = JSON.parse(body);
    expect([status, refusal.field, refusal.seen]).toEqual([400, field, seen]);
    expect(refusal.accepted).toContain(accepted);
  });

  it.each([
    ['policy=strategy-1909,no-such', 'policy', 'no-such'],
    ['area=VN99-2008', 'area', 'VN99-2008'],
    ['indicator=no-such', 'indicator', 'no-such'],
    ['release=99', 'release', '99'],
  ])('for %s finds nothing by that id', async (query, field, seen) => {
    const { status, body } = await app.ask(`/api/v1/targets.json?${query}`);
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ code: 'not-found', field, seen });
  });
});

describe('the documentation of methods', () => {
  it.each(languages)('states in %s how many targets stand how, and why', async (language) => {
    const { counts } = await read('release=1');
    const t = createTranslator(language);
    const rows = [
      ...targetStatuses.map(
        (status) => `| \`${status}\` | ${t(`target.status.${status}`)} | ${counts.statuses[status]} |`,
      ),
      ...notAssessableReasons
        .filter((reason) => (counts.reasons[reason] ?? 0) > 0)
        .map((reason) => `| \`${reason}\` | ${t(`target.reason.${reason}`)} | ${counts.reasons[reason]} |`),
    ];
    const page = readPages()[language].find(({ id }) => id === 'methods');
    const [, section = ''] = (page?.markdown ?? '').split(' {#targets}');
    const [text = ''] = section.split('\n## ');
    expect(text.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
    expect(text).toContain(`${counts.targets} `);
  });
});
