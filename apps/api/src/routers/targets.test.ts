import { gzipSync } from 'node:zlib';
import { assessTargets, type PackedRows, type SeriesPoint, toTargetSeries, unpackRows } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getLoadedData } from '../readiness.ts';
import { appRouter } from '../router.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
let call: ReturnType<typeof appRouter.createCaller>;
beforeAll(async () => {
  app = await startTestApp();
  call = appRouter.createCaller({ ...getLoadedData(app.readiness), language: 'vi', onUnnamed: () => {} });
});
afterAll(() => app.close());

interface FileTarget {
  readonly id: string;
  readonly status: string;
  readonly reasons: readonly string[];
  readonly gap: number | null;
  readonly reading: { readonly period: string; readonly value: number } | null;
}

describe('targets', () => {
  it('names every target of the release, and each policy and source that comes with them', async () => {
    const { release, targets, policies, points, sources } = await call.targets({});
    expect(release).toMatchObject({ number: 1, latest: 1 });
    expect(targets.length).toBeGreaterThan(150);
    const held = new Set(policies.map(({ id }) => id));
    expect(targets.filter(({ policyId }) => policyId !== null && !held.has(policyId))).toEqual([]);
    const named = new Set(sources.map(({ id }) => id));
    const readings = unpackRows<SeriesPoint>(points as PackedRows);
    expect([...targets, ...policies, ...readings].filter(({ sourceId }) => !named.has(sourceId))).toEqual([]);
    expect(readings.length).toBeGreaterThan(70);
  });

  it.each([
    ['path', 'as-reported', '2026-11-22'],
    ['statcan', 'as-reported', '2024'],
    ['un', 'on:2026-01-01', '2026-11-22'],
    ['path', 'on:2020-01-01', '2021-06'],
  ] as const)('is all that an assessment by %s, %s, on %s takes: the file’s', async (method, basis, asOf) => {
    const [{ targets, policies, points }, { areas, indicators, successions }] = await Promise.all([
      call.targets({}),
      call.catalogue({}),
    ]);
    const series = toTargetSeries({
      points: unpackRows<SeriesPoint>(points as PackedRows),
      indicators: indicators.filter(({ id }) => targets.some(({ indicatorId }) => indicatorId === id)),
      ...{ areas, successions, basis },
    });
    const found = assessTargets({ targets, policies, indicators, areas, successions, series, asOf, method });
    const { body } = await app.ask(`/api/v1/targets.json?method=${method}&basis=${basis}&asOf=${asOf}`);
    const file: { readonly targets: readonly FileTarget[] } = JSON.parse(body);
    const brief = ({
      id,
      status,
      reasons,
      gap,
      period,
    }: Omit<FileTarget, 'reading'> & { period: string | undefined }) =>
      `${id} ${status} ${reasons.join(',')} ${gap} ${period}`;
    expect(
      found.map(({ id, assessment, reading }) => brief({ id, ...assessment, period: reading?.period })).toSorted(),
    ).toEqual(file.targets.map((row) => brief({ ...row, period: row.reading?.period })).toSorted());
  });

  it('stays small enough to come with the first page', async () => {
    const answer = JSON.stringify(await call.targets({}));
    expect(gzipSync(answer).length).toBeLessThan(30_000);
  });
});
