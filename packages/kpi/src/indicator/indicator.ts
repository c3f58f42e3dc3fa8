import type { AreaLevel } from '../area/index.ts';

export type IndicatorId = string & { readonly __noun?: 'indicator' };

export const families = ['facilities', 'clubs', 'heritage', 'movement', 'people', 'industry'] as const;
export type Family = (typeof families)[number];

export const indicatorKinds = ['count', 'ratio', 'distinct'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const measures = ['stock', 'flow'] as const;
export type Measure = (typeof measures)[number];

export const directions = ['up', 'down', 'neutral'] as const;
export type Direction = (typeof directions)[number];

export const units = [
  'percent',
  'count',
  'relics',
  'billion_vnd',
  'elements',
  'people',
  'museums',
  'items',
  'files',
  'books_per_person',
  'objects',
  'projects',
  'cities',
  'sites',
] as const;
export type Unit = (typeof units)[number];

export interface Indicator {
  readonly id: IndicatorId;
  readonly family: Family;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unit: Unit;
  /** Value = numerator ÷ denominator × factor: 100 for percent, 1 otherwise. */
  readonly factor: number;
  /** Decimals shown. */
  readonly decimals: number;
  readonly kind: IndicatorKind;
  readonly measure: Measure;
  /** True when the count may only grow. */
  readonly cumulative: boolean;
  /** What the parts count; null for an indicator without parts. */
  readonly numeratorVi: string | null;
  readonly numeratorEn: string | null;
  readonly denominatorVi: string | null;
  readonly denominatorEn: string | null;
  readonly direction: Direction;
  readonly levels: readonly AreaLevel[];
  readonly definitionVi: string;
  readonly definitionEn: string;
}
