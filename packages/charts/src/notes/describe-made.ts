import { formatList, formatPeriod, formatValue, type Translate, toReadingStyle } from '@dinh/i18n';
import type { Indicator, ReadPoints, SeriesPoint } from '@dinh/kpi';
import { describeArea, type FigureGround } from '../ground/index.ts';

/** More than these are counted, not spelt out: the file has all of them. */
const mostSpelt = 4;

interface Describing {
  readonly read: ReadPoints;
  readonly indicator: Indicator;
  readonly catalogue: Pick<FigureGround, 'areaById'>;
  readonly t: Translate;
}

/** Says of figures made of others, the latest first, which they are and which of them are missing. */
export function describeMade(points: readonly SeriesPoint[], { read, indicator, catalogue, t }: Describing) {
  const style = toReadingStyle(read.rate?.counted ?? indicator, t.language);
  const nameOf = (id: string): string => {
    const area = catalogue.areaById.get(id);
    return area ? describeArea(catalogue, area, t) : id;
  };
  const made = points.flatMap((point) => {
    const found = read.made.get(point);
    return found?.parts ? [{ point, parts: found.parts, missing: found.missing ?? [] }] : [];
  });
  const spelt = made.toReversed().slice(0, mostSpelt);
  const notes = spelt.map(({ point, parts, missing }) => {
    const list = parts.map(({ areaId, value, numerator, denominator }) =>
      numerator !== null && denominator !== null
        ? t('basis.partOf', { name: nameOf(areaId), numerator, denominator })
        : t('basis.part', { name: nameOf(areaId), value: formatValue(value, style, t.language) }),
    );
    const values = {
      area: nameOf(point.areaId),
      period: formatPeriod(point.period, t.language),
      parts: formatList(list, t.language),
    };
    return missing.length === 0
      ? t('basis.made', values)
      : t('basis.madeLess', { ...values, missing: formatList(missing.map(nameOf), t.language) });
  });
  const rest = made.length - spelt.length;
  return rest > 0 ? [...notes, t('basis.more', { count: rest })] : notes;
}
