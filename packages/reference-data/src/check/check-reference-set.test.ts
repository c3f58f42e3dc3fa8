import { describe, expect, it } from 'vitest';
import { loadReferenceSet } from '../load-reference-set.ts';
import { type ReferenceSet, tablesAt } from '../reference-set.ts';
import { prepareAreaNames } from '../tables/place-area-name.ts';
import { adding, type Edits, replacing, withChangedData } from '../testing/changed-data.ts';
import { checkFigures } from './check-figures.ts';
import { checkNames } from './check-names.ts';
import { type CheckCode, checkCodes } from './check-problem.ts';
import { checkReferenceSet } from './check-reference-set.ts';
import { checkSpans } from './check-spans.ts';
import { knownExceptions } from './known-exceptions.ts';

const set = loadReferenceSet();

/** One edit per kind of problem, and what it must be found as. */
const broken: readonly { readonly code: CheckCode; readonly edits: Edits; readonly found: readonly string[] }[] = [
  {
    code: 'unknown-key',
    edits: { 'exchanges.csv': replacing('2024-11,VN01-2008,VN31-2008', '2024-11,VN01-2008,VN31-2009') },
    found: ['exchange ex-001 hostAreaId'],
  },
  {
    code: 'unknown-key',
    edits: { 'heritage_items.csv': replacing('VN22-2008;VN31-2008', 'VN22-2008;VN31-2099') },
    found: ['heritageItem whx-vinh-ha-long-quan-dao-cat-ba areaIds'],
  },
  {
    code: 'unknown-key',
    edits: { 'area_regions.csv': replacing('VN01-2008,R2008,red-river-delta', 'VN01-2008,R2008,red-river') },
    found: ['areaRegion VN01-2008 · R2008 region'],
  },
  {
    code: 'span-backwards',
    edits: { 'policies.csv': replacing(',2026,2030,', ',2030,2026,') },
    found: ['policy res-80-nq-tw periodStart, periodEnd'],
  },
  {
    code: 'span-overlap',
    edits: { 'area_status.csv': replacing('VN46-2008,2008-08-01,2024-12-31', 'VN46-2008,2008-08-01,2025-01-01') },
    found: ['areaStatus VN46-2008 · 2008-08-01 validFrom, validTo'],
  },
  {
    code: 'span-outside',
    edits: {
      'area_regions.csv': replacing(
        'VN01-2008,R2008,red-river-delta,2008-08-01,2025-06-30',
        'VN01-2008,R2008,red-river-delta,2008-08-01,2025-07-30',
      ),
    },
    found: ['areaRegion VN01-2008 · R2008 validFrom, validTo'],
  },
  {
    code: 'succession-out-of-step',
    edits: { 'lineage.csv': replacing('VN08-2008,VN08-2025,2025-07-01', 'VN08-2008,VN08-2025,2025-07-02') },
    found: ['areaSuccession VN08-2008 · VN08-2025 · 2025-07-02 effective'],
  },
  {
    code: 'level-differs',
    edits: {
      'observations.csv': replacing(
        'VN89-2008,An Giang,province,civilised-urban-wards-rate,2021-06',
        'VN89-2008,An Giang,country,civilised-urban-wards-rate,2021-06',
      ),
    },
    found: ['observation civilised-urban-wards-rate · VN89-2008 · 2021-06 · baoangiang-2021 areaLevel'],
  },
  {
    code: 'level-not-offered',
    edits: {
      'indicators.csv': (text) => text.replace(/^(cultural-communes-rate,.*),(up|neutral),[^,]*,/m, '$1,$2,commune,'),
    },
    found: ['observation cultural-communes-rate'],
  },
  {
    code: 'area-not-of-period',
    edits: {
      'observations.csv': replacing(
        'An Giang,province,civilised-urban-wards-rate,2021-06',
        'An Giang,province,civilised-urban-wards-rate,2025-08',
      ),
    },
    found: ['observation civilised-urban-wards-rate · VN89-2008 · 2025-08 · baoangiang-2021 period'],
  },
  {
    code: 'name-differs',
    edits: {
      'observations.csv': replacing(
        'VN89-2008,An Giang,province,civilised-urban-wards-rate,2021-06',
        'VN89-2008,Kiên Giang,province,civilised-urban-wards-rate,2021-06',
      ),
    },
    found: ['observation civilised-urban-wards-rate · VN89-2008 · 2021-06 · baoangiang-2021 areaName'],
  },
  {
    code: 'sum-differs',
    edits: { 'unit_counts.csv': replacing('VN01-2008,2019-04-01,30,584,', 'VN01-2008,2019-04-01,30,585,') },
    found: ['unitCount VN01-2008 · 2019-04-01 communes'],
  },
  {
    code: 'several-preferred',
    edits: { 'population.csv': adding('VN,2024,1,admin_2024-12-31,1,res202,1,') },
    found: ['areaPopulation VN · 2024 preferred'],
  },
  {
    code: 'parts-without-ratio',
    edits: { 'observations.csv': replacing('cultural-clubs,2024-11,1739,,', 'cultural-clubs,2024-11,1739,1,2') },
    found: ['observation cultural-clubs · VN31-2008 · 2024-11 · sovhtt-hn-haiphong-exchange-2024 numerator'],
  },
  {
    code: 'boundary-differs',
    edits: { 'vn-areas.topo.json': replacing('"id":"VN89-2008"', '"id":"VN89-2007"') },
    found: ['boundary vn-areas areas_2008'],
  },
];

function checked(edits: Edits): readonly { readonly code: CheckCode; readonly at: string }[] {
  return withChangedData(edits, (folder) =>
    checkReferenceSet(loadReferenceSet(folder)).map(({ code, table, key, column }) => ({
      code,
      at: `${table} ${key} ${column}`,
    })),
  );
}

describe('checkReferenceSet', () => {
  it('finds nothing in the reference set', () => {
    expect(checkReferenceSet(set)).toEqual([]);
  });

  it.each(broken)('finds $code in $found', ({ code, edits, found }) => {
    const problems = checked(edits).filter((problem) => problem.code === code);
    expect(problems.length).toBeGreaterThan(0);
    for (const place of found) expect(problems.some(({ at }) => at.startsWith(place))).toBe(true);
  });

  it('is tried on every kind of problem it knows', () => {
    expect(new Set(broken.map(({ code }) => code))).toEqual(new Set(checkCodes));
  });
});

describe('knownExceptions', () => {
  it('excuses only rows that a check would report', () => {
    const problems = reported(set);
    const needless = knownExceptions
      .flatMap(({ rows }) => rows)
      .filter(({ table, key, code }) => !problems.has(`${table} ${key} ${code}`));
    expect(needless).toEqual([]);
    expect(problems.size).toBe(knownExceptions.flatMap(({ rows }) => rows).length);
  });
});

function reported(from: ReferenceSet): ReadonlySet<string> {
  const tables = tablesAt(from, 1);
  const place = prepareAreaNames(from.rows);
  const problems = [...checkFigures(tables), ...checkSpans(tables), ...checkNames(tables, place, 1)];
  return new Set(problems.map(({ table, key, code }) => `${table} ${key} ${code}`));
}
