import { packRows, type SeriesPoint } from '@dinh/kpi';
import type { OverviewAnswer, PolicyRow, TargetRow, TargetsAnswer } from '../app/answers.ts';
import { clubs, haiDuong, haiPhong, houses, hungHa, makePoint, nation, paper, release } from './fixtures.ts';

export function makeTarget(over: Partial<TargetRow> & Pick<TargetRow, 'id'>): TargetRow {
  return {
    policyId: null,
    areaId: haiPhong.id,
    areaName: 'Hải Phòng',
    indicatorId: houses.id,
    baselinePeriod: null,
    baselineValue: null,
    targetPeriod: '2024',
    targetValue: 80,
    comparator: '>=',
    note: null,
    sourceId: 's',
    ...over,
  };
}

export const plan: PolicyRow = {
  id: 'plan',
  number: '12/KH-UBND',
  kind: 'plan',
  issuer: 'UBND',
  issued: '2021-03-01',
  titleVi: 'Kế hoạch',
  titleEn: 'Plan',
  periodStart: '2021',
  periodEnd: '2030',
  scopeArea: null,
  sourceId: 's',
  links: [],
};

function reading(over: Partial<SeriesPoint>): SeriesPoint {
  return makePoint({ indicatorId: houses.id, areaId: haiPhong.id, ...over });
}

/** A place with one missed, one lagging and one unknown target, another with one met, one that has two unknown. */
export const targets: readonly TargetRow[] = [
  makeTarget({ id: 'missed' }),
  makeTarget({
    id: 'lagging',
    policyId: 'plan',
    targetPeriod: '2030',
    targetValue: 95,
    baselinePeriod: '2020',
    baselineValue: 60,
  }),
  makeTarget({ id: 'no-clubs', policyId: 'plan', indicatorId: clubs.id, targetPeriod: '2030', targetValue: 100 }),
  makeTarget({ id: 'met', areaId: haiDuong.id, areaName: 'Hải Dương', targetValue: 50 }),
  makeTarget({ id: 'nation', areaId: nation.id, areaName: 'Việt Nam', policyId: 'plan', targetPeriod: '2030' }),
  makeTarget({
    id: 'nation-clubs',
    areaId: nation.id,
    areaName: 'Việt Nam',
    indicatorId: clubs.id,
    targetPeriod: '2030',
  }),
  makeTarget({ id: 'no-area', areaId: null, areaName: 'Nội thành', indicatorId: clubs.id }),
  makeTarget({ id: 'district', areaId: hungHa.id, areaName: 'Huyện Hưng Hà', targetPeriod: '2030', targetValue: 90 }),
];

const points = [
  reading({ period: '2024-11', value: 67, numerator: 1180, denominator: 1761 }),
  reading({ areaId: haiDuong.id, period: '2024', value: 55, numerator: 110, denominator: 200 }),
  reading({ areaId: nation.id, period: '2016', value: 40, numerator: null, denominator: null }),
];

export function makeTargetsAnswer(over: Partial<TargetsAnswer> = {}): TargetsAnswer {
  const { length, columns } = packRows(points);
  return {
    release,
    targets: [...targets],
    policies: [plan],
    points: { length, columns: columns as TargetsAnswer['points']['columns'] },
    sources: [{ ...paper, id: 's' }],
    ...over,
  };
}

export const regions: OverviewAnswer['regions'] = [haiPhong, haiDuong].map(({ id }) => ({
  areaId: id,
  region: 'red-river-delta',
  nameVi: 'Đồng bằng sông Hồng',
  nameEn: 'Red River Delta',
  validFrom: '2008-08-01',
  validTo: '2025-06-30',
}));
