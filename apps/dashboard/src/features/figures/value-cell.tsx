import { type DescribedReading, type FlaggedPoint, formatReading, listFlags, type ValueStyle } from '@dinh/i18n';
import { useTranslate } from '../language/use-translate.ts';

/** What a row shows of a reading; a series point is one. */
export type ShownReading = DescribedReading & FlaggedPoint;

interface ValueCellProps {
  readonly point: ShownReading;
  readonly style: ValueStyle;
}

/** A figure with its unit, ✕ where it does not agree with its parts or another source. */
export function ValueCell({ point, style }: ValueCellProps) {
  const t = useTranslate();
  const value = formatReading(point, style, t.language);
  const isDisputed = listFlags(point).some((flag) => flag === 'disagrees' || flag === 'differs');
  if (value === null) {
    return <span className="text-12 text-muted">{t(`words.absence.${point.absence ?? 'not-found'}`)}</span>;
  }
  return (
    <span className="text-16 tabular-nums print:text-12">
      {isDisputed ? <span aria-hidden="true">✕&nbsp;</span> : null}
      {value}
    </span>
  );
}
