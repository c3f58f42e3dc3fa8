import { describeFlags, describeParts, formatPrintedShare, isPrintedShown, type ReadingStyle } from '@dinh/i18n';
import { useTranslate } from '../language/use-translate.ts';
import type { ShownReading } from './value-cell.tsx';

interface PartsCellProps {
  readonly point: ShownReading;
  readonly style: ReadingStyle;
}

/** The parts of a figure in words; below them the printed share where it differs, and what else must be said. */
export function PartsCell({ point, style }: PartsCellProps) {
  const t = useTranslate();
  const parts = describeParts(point, style.denominatorName ?? null, t);
  const printed =
    point.reportedShare !== null && isPrintedShown(point)
      ? t('figure.reading.printed', { printed: formatPrintedShare(point.reportedShare, style.unit, t.language) })
      : '';
  const remarks = [printed, describeFlags(point, t)].filter((text) => text !== '');
  return (
    <>
      {parts}
      {remarks.length === 0 ? null : <span className="block text-12 text-muted">{remarks.join('; ')}</span>}
    </>
  );
}
