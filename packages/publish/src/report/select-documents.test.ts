import type { PolicyLink } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import type { ReportArea, ReportData, ReportPolicy } from './report-data.ts';
import { selectDocuments, selectListed } from './select-documents.ts';

const place = (id: string, level: ReportArea['level'], parentId: string | null = null): ReportArea => ({
  id,
  nameVi: id,
  nameEn: id,
  fullNameVi: id,
  kind: level === 'province' ? 'province' : level,
  level,
  validFrom: '2008-08-01',
  validTo: null,
  parentId,
});
const areas = [
  place('VN', 'country'),
  place('A', 'province'),
  place('B', 'province'),
  place('A-old', 'province'),
  place('A1', 'district', 'A'),
];

const implementing = (toPolicyId: string, basis: PolicyLink['basis'] = 'stated'): PolicyLink => ({
  toPolicyId,
  relation: 'implements',
  basis,
});
const policy = (
  id: string,
  scopeAreaId: string | null,
  links: readonly PolicyLink[],
  issued: string | null = null,
): ReportPolicy => ({
  id,
  number: id,
  kind: 'plan',
  issuer: null,
  issued,
  titleVi: id,
  titleEn: id,
  periodStart: null,
  periodEnd: null,
  scopeAreaId,
  sourceId: 's',
  links,
});

const root = policy('root', 'VN', [implementing('above')], '2014');
const policies = [
  policy('above', 'VN', []),
  root,
  policy('nation', 'VN', [implementing('root')], '2020'),
  policy('of-a', 'A', [implementing('nation', 'inferred'), implementing('root')], '2016'),
  policy('of-b', 'B', [implementing('root')], '2015'),
  policy('of-district', 'A1', [implementing('of-b')], '2017'),
  policy('of-former', 'A-old', [implementing('root')]),
  policy('next', 'VN', [{ toPolicyId: 'root', relation: 'succeeds', basis: 'stated' }]),
  policy('listed', 'A', [implementing('root', 'listed')]),
];
const base = {
  policyId: 'root',
  areaId: 'A',
  asOf: '2016-12-31',
  areas,
  policies,
  successions: [{ predecessorId: 'A-old', successorId: 'A', effective: '2025-07-01', relation: 'merged' as const }],
} as unknown as ReportData;

const select = (data: ReportData) => {
  const area = areas.find(({ id }) => id === data.areaId);
  if (!area) throw new TypeError('no area');
  return selectDocuments(data, root, area);
};

describe('the documents of a report', () => {
  it('are the policy and what implements it for the place, each in its place, the nation’s and the earlier first', () => {
    expect(select(base).map(({ policy: { id }, place: at }) => [at, id])).toEqual([
      ['', 'root'],
      ['1', 'nation'],
      ['1.1', 'of-a'],
      // Another place's, for what stands below it.
      ['2', 'of-b'],
      ['2.1', 'of-district'],
      ['3', 'of-a'],
      ['4', 'of-former'],
    ]);
  });

  it('say how each link is known, what stood before, and what came after the day', () => {
    const found = select(base);
    expect(found[2]).toMatchObject({ under: { place: '1', basis: 'inferred' }, repeats: null, isLater: false });
    expect(found[5]).toMatchObject({ under: { place: '', basis: 'stated' }, repeats: '1.1' });
    expect(found.filter(({ isLater }) => isLater).map((row) => row.policy.id)).toEqual(['nation', 'of-district']);
  });

  it('of the nation are all of them', () => {
    const ids = new Set(select({ ...base, areaId: 'VN' }).map((row) => row.policy.id));
    expect([...ids].toSorted()).toEqual(['nation', 'of-a', 'of-b', 'of-district', 'of-former', 'root']);
  });

  it('leave aside what the list alone puts below, which is named', () => {
    expect(selectListed(base, select(base)).map(({ id }) => id)).toEqual(['listed']);
    expect(selectListed({ ...base, areaId: 'B' }, select({ ...base, areaId: 'B' }))).toEqual([]);
  });

  it('end where policies implement one another', () => {
    const ring = [
      root,
      policy('x', 'A', [implementing('root'), implementing('y')]),
      policy('y', 'A', [implementing('x')]),
    ];
    expect(select({ ...base, policies: ring }).map((row) => row.policy.id)).toEqual(['root', 'x', 'y', 'x']);
  });
});
