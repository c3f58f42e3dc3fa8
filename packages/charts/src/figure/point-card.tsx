import {
  describeFlags,
  describeReading,
  describeValue,
  formatPeriod,
  type ReadingStyle,
  type Translate,
} from '@dinh/i18n';
import type { ReactElement } from 'react';
import { isPoint } from './figure-series.ts';
import type { FigureStop } from './figure-track.ts';

export interface PointCardProps {
  readonly stop: FigureStop;
  readonly style: ReadingStyle;
  readonly t: Translate;
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

/** What is known of one point: its value, its parts and printed share, its flags; pinned, a way to its own page. */
export function PointCard({ stop, style, t, isPinned, onClose }: PointCardProps): ReactElement {
  const { cell } = stop;
  const value = describeValue(cell, style, t);
  const reading = isPoint(cell) ? describeReading(cell, style, t) : null;
  const flags = describeFlags(cell, t);
  return (
    // Read out by the live region; only a pinned card holds something to reach.
    <div className="dinh-card" aria-hidden={isPinned ? undefined : true}>
      <p className="dinh-card-place">
        {stop.trackName}, {formatPeriod(stop.period, t.language)}
      </p>
      <p className={cell.value === null ? 'dinh-card-absence' : 'dinh-card-value'}>{value}</p>
      {reading !== null && reading !== value && <p>{reading}</p>}
      {flags !== '' && <p>{flags}</p>}
      {isPinned && (
        <p className="dinh-card-actions">
          {cell.href !== null && <a href={cell.href}>{t('figure.cell')}</a>}
          <button type="button" onClick={onClose}>
            {t('figure.close')}
          </button>
        </p>
      )}
    </div>
  );
}
