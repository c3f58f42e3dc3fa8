import { createHash } from 'node:crypto';
import { checkFigures, findingKinds } from '@dinh/kpi/checks';
import { absenceKinds, observationStatuses, shareHints } from '@dinh/kpi/observation';
import { computeSeriesPoints } from '@dinh/kpi/series';
import { checkReferenceSet, loadReferenceSet, type ReferenceTables, tablesAt } from '@dinh/reference-data';
import { describe, expect, it } from 'vitest';
import { faultCells } from './cases/fault-cells.ts';
import { toIndicatorId } from './indicators/indicator-plan.ts';
import { createSyntheticSet } from './synthetic-set.ts';

const set = createSyntheticSet();
const observation = set.tables.observation.indicatorIds.flatMap((id) => [...set.tables.observation.rowsOf(id)]);
const all = { releases: set.releases, tables: { ...set.tables, observation } };
const tables: ReferenceTables = tablesAt(all, 1);
const points = computeSeriesPoints({
  observations: tables.observation,
  indicators: tables.indicator,
  areas: tables.area,
  sources: tables.source,
});
const pointOf = new Map(points.map((point) => [`${point.indicatorId} ${point.areaId} ${point.period}`, point]));
const findings = checkFigures({
  points,
  indicators: tables.indicator,
  areas: tables.area,
  successions: tables.areaSuccession,
});

function valuesOf<T>(rows: readonly T[], key: (row: T) => string | null): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => key(row) ?? []));
}

describe('createSyntheticSet', () => {
  it('gives the same figures always; other ones need another generatorVersion and, with it, another line here', () => {
    const hash = createHash('sha256');
    for (const row of observation) hash.update(JSON.stringify(row));
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"a8f72a89ad4e0d85b35f8715b6e8d736c1ecaaeee6913c8ee4a48eb0edfb62d6"`,
    );
    expect(createSyntheticSet().releases).toEqual(set.releases);
  });

  it('has 60 indicators of every family, kind, measure and direction, 63 areas and 16 years', () => {
    expect(tables.indicator).toHaveLength(60);
    const kinds = tables.indicator.map(
      ({ kind, measure, numeratorEn }) => `${kind} ${measure} ${numeratorEn !== null}`,
    );
    expect([...new Set(kinds)].toSorted()).toEqual([
      'count flow false',
      'count stock false',
      'distinct stock false',
      'ratio stock false',
      'ratio stock true',
    ]);
    expect(valuesOf(tables.indicator, ({ family }) => family).size).toBe(6);
    expect(valuesOf(tables.indicator, ({ direction }) => direction).size).toBe(3);
    expect(valuesOf(tables.indicator, ({ decimals }) => String(decimals))).toEqual(new Set(['0', '1', '2']));
    const provinces = tables.observation.filter(
      ({ areaLevel, indicatorId }) => areaLevel === 'province' && indicatorId === 'synthetic-01',
    );
    expect(
      valuesOf(
        provinces.filter(({ period }) => period <= '2024'),
        ({ areaId }) => areaId,
      ).size,
    ).toBe(63);
    expect(
      valuesOf(
        provinces.filter(({ period }) => period === '2025'),
        ({ areaId }) => areaId,
      ).size,
    ).toBe(34);
    expect(valuesOf(provinces, ({ period }) => period).size).toBe(16);
  });

  it('agrees with itself as the reference set does: keys, spans, levels, names, sums', () => {
    const { rows, ...reference } = loadReferenceSet();
    const none = Object.fromEntries(Object.keys(rows).map((key) => [key, []]));
    const { areas, areaStatus, aliases } = rows;
    const problems = checkReferenceSet({
      ...reference,
      ...all,
      rows: { ...rows, ...none, areas, areaStatus, aliases },
    });
    // A figure of a unit after its end goes by the name that another has by then.
    expect(problems.map(({ code, key, release }) => [code, key, release])).toEqual(
      [1, 2].map((release) => ['name-differs', 'synthetic-28 · VN31-2008 · 2025 · synthetic-office-2025', release]),
    );
  });

  it('says of every name it makes that it is made up', () => {
    const names = [
      ...tables.indicator.flatMap((row) => [row.nameVi, row.nameEn, row.definitionVi, row.definitionEn]),
      ...tables.source.filter(({ kind }) => kind !== 'geography').map(({ title }) => title),
      ...tables.policy.flatMap((row) => [row.titleVi, row.titleEn, row.issuer]),
      ...tables.heritageItem.flatMap((row) => [row.nameVi, row.nameEn]),
      ...tables.reviewPoint.flatMap((row) => [row.textVi, row.textEn]),
      ...tables.valueSystem.flatMap((row) => [row.nameVi ?? '', row.nameEn]),
      ...tables.exchange.flatMap((row) => [row.topicVi, row.topicEn]),
    ];
    expect(names.length).toBeGreaterThan(900);
    expect(names.filter((name) => !/giả lập|synthetic/i.test(name))).toEqual([]);
  });

  it('fills nine cells in ten, and leaves out whole areas, runs of years and single cells', () => {
    const usual = tables.indicator.filter(({ kind, levels }) => kind !== 'distinct' && levels.length > 1);
    const due = usual.length * (63 * 15 + 34);
    const have = points.filter(
      ({ areaId, value, indicatorId }) => areaId !== 'VN' && value !== null && indicatorId.startsWith('synthetic'),
    );
    expect(have.length / due).toBeGreaterThan(0.8);
    expect(have.length / due).toBeLessThan(0.95);
    const years = Map.groupBy(
      have.filter(({ period }) => period <= '2024'),
      ({ indicatorId, areaId }) => `${indicatorId} ${areaId}`,
    );
    const lengths = [...years.values()].map((own) => own.length);
    expect(new Set(lengths).size).toBeGreaterThan(8);
  });

  it('has every status, every reason for a blank, every reason for a choice and every hint', () => {
    expect(valuesOf(tables.observation, ({ status }) => status)).toEqual(new Set(observationStatuses));
    expect(valuesOf(tables.observation, ({ absence }) => absence)).toEqual(new Set(absenceKinds));
    expect(valuesOf(points, ({ reason }) => reason).size).toBe(6);
    expect(valuesOf(points, ({ hint }) => hint)).toEqual(new Set(shareHints));
    expect(points.filter(({ differs }) => differs).length).toBeGreaterThan(50);
  });

  it.each(faultCells)(
    'has the fault $kind in synthetic-$indicator, $areaId, $year',
    ({ kind, indicator, areaId, year }) => {
      const [indicatorId, period] = [toIndicatorId(indicator), String(year)];
      const point = pointOf.get(`${indicatorId} ${areaId} ${period}`);
      if (findingKinds.some((known) => known === kind)) {
        const own = findings.filter(
          (found) => found.indicatorId === indicatorId && found.areaId === areaId && found.period === period,
        );
        expect(own.map((found) => `${found.kind} ${found.severity}`)).toContain(`${kind} finding`);
      } else {
        expect(point).toMatchObject({ agrees: false, hint: kind === 'share-without-hint' ? null : kind });
      }
    },
  );

  it('has no fault but those, and jumps beside the breaks only now and then', () => {
    const faults: ReadonlySet<string> = new Set(
      faultCells.map(({ kind, areaId, year }) => `${kind} ${areaId} ${year}`),
    );
    const found = findings.filter(({ kind, severity }) => severity === 'finding' && kind !== 'jump');
    expect(found.filter(({ kind, areaId, period }) => !faults.has(`${kind} ${areaId} ${period}`))).toEqual([]);
    expect(points.filter(({ agrees }) => agrees === false)).toHaveLength(
      faultCells.filter(({ kind }) => kind === 'share-without-hint' || shareHints.some((hint) => hint === kind)).length,
    );
    const breaks = findings.filter(
      ({ kind, indicatorId, period }) => kind === 'jump' && period === '2018' && /-(17|36)$/.test(indicatorId),
    );
    expect(breaks.length).toBeGreaterThan(90);
    expect(findings.filter(({ kind }) => kind === 'jump').length - breaks.length).toBeLessThan(200);
  });

  it('marks a break in series where it lies', () => {
    const notes = tables.observation.filter(({ note }) => note?.includes('break in series'));
    expect(valuesOf(notes, ({ indicatorId }) => indicatorId)).toEqual(new Set(['synthetic-17', 'synthetic-36']));
    expect(valuesOf(notes, ({ period }) => period)).toEqual(new Set(['2018']));
  });

  it('has parts that sum: nation and provinces, of complete counts and shares', () => {
    for (const [id, part] of [
      ['synthetic-02', 'value'],
      ['synthetic-46', 'value'],
      ['synthetic-01', 'denominator'],
      ['synthetic-27', 'numerator'],
    ] as const) {
      for (const year of ['2017', '2025']) {
        const of = points.filter(({ indicatorId, period }) => indicatorId === id && period === year);
        const sum = of.filter(({ areaId }) => areaId !== 'VN').reduce((total, point) => total + (point[part] ?? 0), 0);
        const approximate = of.some(({ status }) => status === 'approximate');
        const nation = of.find(({ areaId }) => areaId === 'VN')?.[part] ?? 0;
        expect(Math.abs(sum - nation)).toBeLessThanOrEqual(approximate ? 300 : 1e-6 * nation);
      }
    }
  });

  it('recombines a merged province from all its predecessors, and lacks one of them elsewhere', () => {
    const hasAll = (indicator: string, year: string): boolean =>
      ['VN30-2008', 'VN31-2008'].every((area) => (pointOf.get(`${indicator} ${area} ${year}`)?.value ?? null) !== null);
    for (const indicator of [
      'synthetic-01',
      'synthetic-02',
      'synthetic-11',
      'synthetic-13',
      'synthetic-21',
      'synthetic-27',
    ]) {
      expect(
        Array.from({ length: 15 }, (_, index) => String(2010 + index)).every((year) => hasAll(indicator, year)),
      ).toBe(true);
      expect(pointOf.get(`${indicator} VN31-2025 2025`)?.value).not.toBeNull();
    }
    const lacking = points.filter(
      ({ areaId, indicatorId, period, value }) =>
        areaId === 'VN31-2008' &&
        value !== null &&
        !indicatorId.startsWith('register') &&
        period <= '2024' &&
        !hasAll(indicatorId, period),
    );
    expect(lacking.length).toBeGreaterThan(10);
  });

  it('revises provisional figures in its second release, and nothing else', () => {
    const [before, after] = [1, 2].map((release) => tablesAt(all, release).observation);
    const old = new Set(before);
    const changed = (after ?? []).filter((row) => !old.has(row));
    expect(changed.length).toBeGreaterThan(5);
    expect(
      changed.every(
        ({ status, period, releaseFrom }) => status === 'reported' && period === '2025' && releaseFrom === 2,
      ),
    ).toBe(true);
    expect(after).toHaveLength(before?.length ?? 0);
    expect(set.tables.observation.countAdded(1)).toBe(before?.length);
    expect(set.tables.observation.countAdded(2)).toBe(changed.length);
    const ofThree = (after ?? []).filter((row) => row.indicatorId === 'synthetic-02' && !old.has(row));
    expect(ofThree.map(({ areaId, value }) => [areaId, value])).toEqual([
      // 1,542, 1,074 and 1,421 and a hundredth more.
      ['VN04-2008', 1557],
      ['VN11-2008', 1085],
      ['VN14-2008', 1435],
    ]);
    expect(changed.filter(({ indicatorId }) => indicatorId !== 'synthetic-02').length).toBeGreaterThan(10);
  });
});
