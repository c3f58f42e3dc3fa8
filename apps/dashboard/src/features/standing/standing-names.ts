import { describeArea } from '@dinh/charts/ground';
import {
  formatPeriod,
  formatValue,
  localDefinition,
  localName,
  type Translate,
  toReadingStyle,
  withoutRemark,
} from '@dinh/i18n';
import type { Standing } from '@dinh/kpi';
import type { ComparedAnswer } from '../../app/answers.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

/** What the parts of the section are given: the answer, whose it is, and how its places are named. */
export interface StandingProps {
  readonly answer: ComparedAnswer;
  /** The place's name. */
  readonly name: string;
}

export function nameOfArea(catalogue: Catalogue, id: string, t: Translate): string {
  const area = catalogue.areaById.get(id);
  return area ? describeArea(catalogue, area, t) : id;
}

/** One indicator with where the place stands in it. */
export interface StandingRow {
  readonly indicator: IndicatorEntry;
  readonly standing: Standing;
}

export function toStandingRows(
  standings: readonly Standing[],
  { indicatorById }: Pick<Catalogue, 'indicatorById'>,
): readonly StandingRow[] {
  return standings.flatMap((standing) => {
    const indicator = indicatorById.get(standing.indicatorId);
    return indicator ? [{ indicator, standing }] : [];
  });
}

/** An own figure with its unit, and its period. */
export function describeOwn({ indicator, standing }: StandingRow, t: Translate) {
  return {
    indicator: localName(indicator, t.language),
    value: formatValue(standing.own.value, toReadingStyle(indicator, t.language), t.language),
    period: formatPeriod(standing.own.period, t.language, 'short'),
  };
}

/** What the things are called that would close a gap: what a share's numerator counts. Null of a count, whose gap says it. */
export function nameThings({ indicator }: Pick<StandingRow, 'indicator'>, t: Translate): string | null {
  const { numerator } = localDefinition(indicator, t.language);
  return indicator.kind === 'ratio' && numerator !== null ? withoutRemark(numerator) : null;
}
