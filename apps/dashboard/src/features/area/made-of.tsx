import { describeParts, formatList, formatValue, toReadingStyle } from '@dinh/i18n';
import type { BasisSeriesPoint } from '@dinh/kpi';
import type { IndicatorRow } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';

interface MadeOfProps {
  /** What a figure was put together from; undefined for one that was published as it stands. */
  readonly made: BasisSeriesPoint | undefined;
  readonly indicator: IndicatorRow;
  readonly nameOf: (areaId: string) => string;
}

/** Says below a figure that was put together what of, and which part is missing. */
export function MadeOf({ made, indicator, nameOf }: MadeOfProps) {
  const t = useTranslate();
  if (!made?.parts) return null;
  const style = toReadingStyle(indicator, t.language);
  const parts = made.parts.map((part) =>
    t('basis.part', {
      name: nameOf(part.areaId),
      value:
        part.numerator !== null && part.denominator !== null
          ? (describeParts(part, null, t) ?? '')
          : formatValue(part.value, style, t.language),
    }),
  );
  const missing = made.missing ?? [];
  return (
    <>
      <span className="block text-12 text-muted">{t('basis.ofParts', { parts: formatList(parts, t.language) })}</span>
      {missing.length === 0 ? null : (
        <span className="block text-12">
          {t('basis.partOnly', { missing: formatList(missing.map(nameOf), t.language) })}
        </span>
      )}
    </>
  );
}
