import type { ReferenceTables } from '@dinh/reference-data';
import { type IndicatorPlan, indicatorPlans, type Shape, toIndicatorId } from './indicator-plan.ts';

type IndicatorRow = ReferenceTables['indicator'][number];

/** The words of parts, names and definitions: every one of them says that nothing is measured. */
function toWords({ number, nounVi, nounEn, breakYear }: IndicatorPlan) {
  const noteVi = breakYear === null ? '' : ` Định nghĩa (giả lập) thay đổi từ năm ${breakYear}.`;
  const noteEn = breakYear === null ? '' : ` Its (invented) definition changes in ${breakYear}.`;
  return {
    nameVi: `Chỉ số giả lập ${number}: ${nounVi}`,
    nameEn: `Synthetic indicator ${number}: ${nounEn}`,
    definitionVi: `Số liệu giả lập để thử phần mềm, không phải số liệu thật: ${nounVi}.${noteVi}`,
    definitionEn: `Synthetic figures for trying the software, measured nowhere: ${nounEn}.${noteEn}`,
  };
}

const parts = {
  numeratorVi: 'đơn vị giả lập đạt',
  numeratorEn: 'synthetic units that do',
  denominatorVi: 'đơn vị giả lập',
  denominatorEn: 'synthetic units',
} as const;
const noParts = { numeratorVi: null, numeratorEn: null, denominatorVi: null, denominatorEn: null } as const;

function hasParts(shape: Shape): boolean {
  return shape === 'share' || shape === 'per-person';
}

export function isRatio(shape: Shape): boolean {
  return hasParts(shape) || shape === 'bare-share';
}

/** Value = numerator ÷ denominator × factor. */
export function factorOf({ unit }: Pick<IndicatorPlan, 'unit'>): number {
  return unit === 'percent' ? 100 : 1;
}

function toIndicator(plan: IndicatorPlan, hasSubAreas: boolean): IndicatorRow {
  const { number, family, shape, unit, decimals, direction, gaps } = plan;
  const below = hasSubAreas ? (['district', 'commune'] as const) : [];
  return {
    id: toIndicatorId(number),
    family,
    ...toWords(plan),
    unit,
    factor: factorOf(plan),
    decimals,
    kind: isRatio(shape) ? 'ratio' : 'count',
    measure: shape === 'flow' ? 'flow' : 'stock',
    cumulative: shape === 'cumulative',
    ...(hasParts(shape) ? parts : noParts),
    direction,
    levels: gaps === 'national' ? ['country'] : ['country', 'province', ...below],
    releaseFrom: 1,
    releaseTo: null,
  };
}

/** The invented indicators as a database holds them, without the counts of registers. */
export function listIndicators({ hasSubAreas }: { readonly hasSubAreas: boolean }): readonly IndicatorRow[] {
  return indicatorPlans.map((plan) => toIndicator(plan, hasSubAreas));
}
