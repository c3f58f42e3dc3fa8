import type { AreaId, BasisPart, BasisPoint } from '@dinh/kpi';
import { formatList } from '../formats/format-list.ts';
import { formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';
import { describeParts } from './describe-reading.ts';

/**
 * Says what a figure on other boundaries was made of: "made of 943 (Hải Phòng) and 3,038 (Hải Dương)",
 * which areas it lacks, or why none can be made. Null for an area's own figure.
 */
export function describeRecombined(
  { value, parts, missing, reason }: Pick<BasisPoint, 'value' | 'parts' | 'missing' | 'reason'>,
  { style, nameOf }: { readonly style: ValueStyle; readonly nameOf: (id: AreaId) => string },
  t: Translate,
): string | null {
  if (parts === null) return value === null ? t(`words.absence.${reason ?? 'not-found'}`) : null;
  const write = (part: BasisPart): string =>
    part.numerator !== null && part.denominator !== null
      ? (describeParts(part, null, t) ?? '')
      : formatValue(part.value, style, t.language);
  const list = formatList(
    parts.map((part) => t('compare.basis.part', { figure: write(part), name: nameOf(part.areaId) })),
    t.language,
  );
  if (value === null) return t('compare.basis.lost', { parts: list });
  if (missing === null || missing.length === 0) return t('compare.basis.made', { parts: list });
  return t('compare.basis.incomplete', { parts: list, missing: formatList(missing.map(nameOf), t.language) });
}
