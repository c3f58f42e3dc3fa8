import type { Language, ReadingStyle } from '@dinh/i18n';
import type { Unit } from '@dinh/kpi';
import type { APIRequestContext } from '@playwright/test';

export interface IndicatorNames extends ReadingStyle {
  readonly id: string;
  /** In the language asked for. */
  readonly name: string;
}

interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly denominator: string | null;
}

/** The indicators' names, and how their figures are written, by id. */
export async function readIndicators(
  request: APIRequestContext,
  language: Language,
): Promise<ReadonlyMap<string, IndicatorNames>> {
  const response = await request.get('/api/v1/indicators.json', { params: { lang: language } });
  const { indicators }: { readonly indicators: readonly IndicatorRow[] } = await response.json();
  return new Map(indicators.map((row) => [row.id, { ...row, denominatorName: row.denominator }]));
}
