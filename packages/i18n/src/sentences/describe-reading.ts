import type { ShareHint } from '@dinh/kpi';
import { formatNumber } from '../formats/format-number.ts';
import { formatPrintedShare, formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Language } from '../language/language.ts';
import type { Translate } from '../translate/create-translator.ts';

/** A figure with what it was computed from and what its source printed; a series point is one. */
export interface DescribedReading {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As printed. */
  readonly reportedShare: string | null;
  readonly agrees: boolean | null;
  readonly hint: ShareHint | null;
}

export interface ReadingStyle extends ValueStyle {
  /** What the denominator counts, in the language: "thôn, tổ dân phố". */
  readonly denominatorName?: string | null;
}

/** True when the printed share has to stand beside the computed value, because the two differ. */
export function isPrintedShown({ reportedShare, agrees, hint }: DescribedReading): boolean {
  return reportedShare !== null && (agrees === false || hint === 'truncated');
}

/** One decimal more than printed where the two stand side by side: 67,35% beside 63,7%. */
function decimalsBeside(reading: DescribedReading, decimals: number): number {
  if (reading.reportedShare === null || !isPrintedShown(reading)) return decimals;
  return Math.max(decimals, (reading.reportedShare.trim().split(/[.,]/)[1]?.length ?? 0) + 1);
}

/** The value of a reading with its unit, with a decimal more where the printed share stands beside it. */
export function formatReading(reading: DescribedReading, style: ValueStyle, language: Language): string | null {
  if (reading.value === null) return null;
  return formatValue(reading.value, { unit: style.unit, decimals: decimalsBeside(reading, style.decimals) }, language);
}

/** The parts in words: "1.186/1.761 thôn, tổ dân phố"; null where neither is known. */
export function describeParts(
  { numerator, denominator }: Pick<DescribedReading, 'numerator' | 'denominator'>,
  denominatorName: string | null,
  t: Translate,
): string | null {
  const write = (part: number): string => formatNumber(part, t.language);
  if (numerator === null && denominator === null) return null;
  if (denominator === null) return t('figure.reading.numeratorOnly', { numerator: write(numerator ?? 0) });
  if (numerator === null) return t('figure.reading.denominatorOnly', { denominator: write(denominator) });
  const parts = { numerator: write(numerator), denominator: write(denominator) };
  if (!denominatorName) return t('figure.reading.parts', parts);
  return t('figure.reading.partsNamed', { ...parts, name: denominatorName });
}

/**
 * Says a figure with its parts and, where it differs, the printed share:
 * "1.186/1.761 thôn, tổ dân phố, 67,35%; nguồn công bố 63,7%". Null for a figure that is absent.
 */
export function describeReading(reading: DescribedReading, style: ReadingStyle, t: Translate): string | null {
  const value = formatReading(reading, style, t.language);
  if (value === null) return null;
  const parts =
    reading.numerator === null || reading.denominator === null
      ? null
      : describeParts(reading, style.denominatorName ?? null, t);
  const figure = parts === null ? value : `${parts}, ${value}`;
  if (reading.reportedShare === null || !isPrintedShown(reading)) return figure;
  const printed = formatPrintedShare(reading.reportedShare, style.unit, t.language);
  return `${figure}; ${t('figure.reading.printed', { printed })}`;
}
