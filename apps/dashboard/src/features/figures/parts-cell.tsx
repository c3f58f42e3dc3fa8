import {
  describeFlags,
  describeParts,
  formatPrintedShare,
  isPrintedShown,
  type ReadingStyle,
  type Translate,
} from '@dinh/i18n';
import type { ReactNode } from 'react';
import type { ShownReading } from './value-cell.tsx';

/**
 * The parts of a figure in words; below them the printed share where it differs, and what else must
 * be said. Null where there is nothing to say.
 */
export function partsCell(point: ShownReading, style: ReadingStyle, t: Translate): ReactNode {
  const parts = describeParts(point, style.denominatorName ?? null, t);
  const printed =
    point.reportedShare !== null && isPrintedShown(point)
      ? t('figure.reading.printed', { printed: formatPrintedShare(point.reportedShare, style.unit, t.language) })
      : '';
  const remarks = [printed, describeFlags(point, t)].filter((text) => text !== '');
  if (parts === null && remarks.length === 0) return null;
  return (
    <>
      {parts}
      {remarks.length === 0 ? null : <span className="block text-12 text-muted">{remarks.join('; ')}</span>}
    </>
  );
}
