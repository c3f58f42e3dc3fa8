import type { ReferenceTables } from '@dinh/reference-data';
import type { AreaRow, Country } from '../country/country.ts';
import { sourceIds } from '../figures/list-sources.ts';

type PolicyRow = ReferenceTables['policy'][number];

const span = { releaseFrom: 1, releaseTo: null } as const;

export const policyIds = {
  /** Of the nation, 2021 to 2030. */
  strategy: 'synthetic-strategy',
  /** Of the nation, 2016 to 2020, which the strategy succeeds. */
  former: 'synthetic-former-strategy',
  /** Without any date. */
  undated: 'synthetic-undated',
  amendment: 'synthetic-amendment',
  plan: (areaId: string): string => `synthetic-plan-${areaId}`,
} as const;

function makePolicy(
  id: string,
  area: AreaRow,
  own: Partial<PolicyRow> & Pick<PolicyRow, 'titleVi' | 'titleEn'>,
): PolicyRow {
  return {
    id,
    number: null,
    kind: 'plan',
    issuer: 'Cơ quan giả lập (Synthetic authority)',
    issued: null,
    periodStart: null,
    periodEnd: null,
    parentPolicyId: null,
    scopeArea: area.nameVi,
    scopeAreaId: area.id,
    sourceId: sourceIds.plans,
    ...span,
    ...own,
  };
}

/** Areas whose boundaries stayed in 2025: their series run over all years. */
export function listUnchanged({ provinces }: Pick<Country, 'provinces'>): readonly AreaRow[] {
  return provinces.filter(({ area, successorId }) => area.id === successorId).map(({ area }) => area);
}

/** Invented policies: a strategy with what came before and after it, a plan of each unchanged area, one without a date. */
export function listPolicies(country: Country): Pick<ReferenceTables, 'policy' | 'policyLink'> {
  const { nation } = country;
  const unchanged = listUnchanged(country);
  const { strategy, former, undated, amendment, plan } = policyIds;
  const link = (
    fromPolicyId: string,
    relation: ReferenceTables['policyLink'][number]['relation'],
    toPolicyId: string,
    basis: ReferenceTables['policyLink'][number]['basis'] = 'stated',
  ) => ({ fromPolicyId, toPolicyId, relation, basis, ...span });
  return {
    policy: [
      makePolicy(former, nation, {
        kind: 'strategy',
        titleVi: 'Chiến lược giả lập 2016–2020',
        titleEn: 'Synthetic strategy 2016–2020',
        issued: '2015-11',
        periodStart: '2016',
        periodEnd: '2020',
      }),
      makePolicy(strategy, nation, {
        kind: 'strategy',
        number: '00/GIẢ-LẬP',
        titleVi: 'Chiến lược giả lập 2021–2030',
        titleEn: 'Synthetic strategy 2021–2030',
        issued: '2020-12-15',
        periodStart: '2021',
        periodEnd: '2030',
      }),
      makePolicy(amendment, nation, {
        kind: 'decision',
        titleVi: 'Quyết định giả lập sửa đổi chiến lược',
        titleEn: 'Synthetic decision that amends the strategy',
        issued: '2023-05-08',
        parentPolicyId: strategy,
      }),
      makePolicy(undated, nation, {
        titleVi: 'Kế hoạch giả lập không ghi ngày',
        titleEn: 'Synthetic plan without a date',
      }),
      ...unchanged.map((area, index) =>
        makePolicy(plan(area.id), area, {
          kind: index % 2 === 0 ? 'plan' : 'programme',
          titleVi: `Kế hoạch giả lập của ${area.nameVi} 2021–2030`,
          titleEn: `Synthetic plan of ${area.nameEn} 2021–2030`,
          issued: `2021-02-${String(index + 1).padStart(2, '0')}`,
          periodStart: '2021',
          periodEnd: '2030',
          parentPolicyId: strategy,
        }),
      ),
    ],
    policyLink: [
      link(strategy, 'succeeds', former),
      link(amendment, 'amends', strategy),
      ...unchanged.map(({ id }, index) =>
        link(plan(id), 'implements', strategy, index % 3 === 0 ? 'inferred' : 'stated'),
      ),
    ],
  };
}
