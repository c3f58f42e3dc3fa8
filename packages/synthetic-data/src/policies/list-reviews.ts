import { type ReferenceTables, reviewPointKinds, valueStatuses } from '@dinh/reference-data';
import type { Country } from '../country/country.ts';
import { sourceIds } from '../figures/list-sources.ts';
import { listUnchanged, policyIds } from './list-policies.ts';

const span = { releaseFrom: 1, releaseTo: null } as const;
const values = 5;

/** Invented reviews, of which two contradict each other, systems of values and visits. */
export function listReviews(
  country: Country,
): Pick<ReferenceTables, 'review' | 'reviewPoint' | 'valueSystem' | 'exchange'> {
  const { nation } = country;
  const unchanged = listUnchanged(country);
  const review = (areaName: string, areaId: string, met: number, sourceId: string, policyId: string) => ({
    policyId,
    areaId,
    areaName,
    reviewed: '2025-12',
    met,
    total: 18,
    unit: 'targets',
    note: 'synthetic',
    sourceId,
    ...span,
  });
  return {
    review: [
      review(nation.nameVi, nation.id, 17, sourceIds.plans, policyIds.strategy),
      review(nation.nameVi, nation.id, 18, sourceIds.otherPlans, policyIds.strategy),
      ...unchanged.map(({ id, nameVi }, index) => review(nameVi, id, 8 + index, sourceIds.plans, policyIds.plan(id))),
    ],
    reviewPoint: unchanged.flatMap(({ id, nameVi, nameEn }, index) =>
      reviewPointKinds.map((kind) => ({
        policyId: policyIds.plan(id),
        areaId: id,
        period: index % 4 === 0 ? null : '2021/2025',
        kind,
        textVi: `Nhận xét giả lập (${kind}) về ${nameVi}`,
        textEn: `Synthetic remark (${kind}) on ${nameEn}`,
        sourceId: sourceIds.plans,
        ...span,
      })),
    ),
    valueSystem: Array.from({ length: values }, (_, index) => ({
      setId: 'synthetic-values',
      areaId: nation.id,
      ordinal: index + 1,
      nameVi: `giá trị giả lập ${index + 1}`,
      nameEn: `synthetic value ${index + 1}`,
      status: valueStatuses[index % valueStatuses.length] ?? 'draft',
      asOf: '2021-11',
      policyId: index === 0 ? policyIds.strategy : null,
      sourceId: sourceIds.plans,
      ...span,
    })),
    exchange: unchanged.slice(1).map(({ id }, index) => ({
      id: `synthetic-exchange-${index + 1}`,
      date: index % 3 === 0 ? null : `2024-0${(index % 9) + 1}`,
      visitingAreaId: index % 4 === 0 ? null : id,
      hostAreaId: unchanged[0]?.id ?? id,
      kind: 'synthetic visit',
      topicVi: `chuyến thăm giả lập ${index + 1}`,
      topicEn: `synthetic visit ${index + 1}`,
      participantsRoles: 'synthetic roles',
      sourceId: sourceIds.otherPlans,
      ...span,
    })),
  };
}
