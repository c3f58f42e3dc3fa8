import { describeParts, formatPrintedShare, type ReadingStyle, type Translate } from '@dinh/i18n';
import { memo, type ReactElement, type ReactNode } from 'react';
import { isPoint } from './figure-series.ts';
import { type FigureStop, type FigureTrack, isAim, keyOfStop } from './figure-track.ts';
import { FigureTwin } from './figure-twin.tsx';
import { writeStop } from './stop-words.ts';
import type { WalkAxis } from './use-figure-walk.ts';

const columnCount = 5;

export interface FigureTableProps {
  readonly caption: string;
  readonly tracks: readonly FigureTrack[];
  /** Rows by place and period, or one row a place. */
  readonly axis: WalkAxis;
  readonly style: ReadingStyle;
  readonly t: Translate;
  /** What the rows can't hold, such as the places without a figure. */
  readonly footnote?: string;
}

interface StopRowProps {
  readonly stop: FigureStop;
  readonly axis: WalkAxis;
  readonly style: ReadingStyle;
  readonly t: Translate;
}

function StopRow({ stop, axis, style, t }: StopRowProps): ReactElement {
  const { cell, period } = stop;
  const point = isPoint(cell) ? cell : null;
  const { when, value, note } = writeStop(stop, style, t);
  const head = axis === 'places' ? stop.trackName : when;
  const printed = point?.reportedShare ?? null;
  return (
    <tr data-track={stop.trackId} data-period={period} data-stop={stop.id}>
      <th scope="row">{cell.href === null ? head : <a href={cell.href}>{head}</a>}</th>
      {axis === 'places' && <td data-cell="period">{when}</td>}
      <td className={isAim(cell) ? undefined : cell.value === null ? 'dinh-absence' : 'dinh-number'} data-cell="value">
        {value}
      </td>
      <td className="dinh-number">{point && describeParts(point, null, t)}</td>
      <td className="dinh-number">{printed === null ? null : formatPrintedShare(printed, style.unit, t.language)}</td>
      <td data-cell="flags">{note}</td>
    </tr>
  );
}

/** The places one after another, each under its name; or, where each has one row, in one body. */
function Bodies({ tracks, axis, style, t }: Pick<FigureTableProps, 'tracks' | 'axis' | 'style' | 't'>): ReactNode {
  const rowsOf = ({ stops }: FigureTrack): readonly ReactElement[] =>
    stops.map((stop) => (
      <StopRow key={`${stop.trackId} ${keyOfStop(stop)}`} stop={stop} axis={axis} style={style} t={t} />
    ));
  if (axis === 'places') return <tbody>{tracks.flatMap(rowsOf)}</tbody>;
  return tracks.map((track) => (
    <tbody key={track.id}>
      <tr>
        <th scope="rowgroup" colSpan={columnCount} className="dinh-track">
          {track.name}
        </th>
      </tr>
      {rowsOf(track)}
    </tbody>
  ));
}

/**
 * The table twin of a figure: a row for every stop of its walk, with the words that the live region
 * says. Its rows are made when it is first opened, or printed.
 */
export const FigureTable = memo(function FigureTable(props: FigureTableProps): ReactElement {
  const { caption, tracks, axis, style, t, footnote } = props;
  return (
    <FigureTwin caption={caption} t={t} {...(footnote === undefined ? {} : { footnote })}>
      {() => (
        <>
          <thead>
            <tr>
              {axis === 'places' && <th scope="col">{t('figure.table.area')}</th>}
              <th scope="col">{t('figure.table.period')}</th>
              <th scope="col" className="dinh-number">
                {t('figure.table.value')}
              </th>
              <th scope="col" className="dinh-number">
                {t('figure.table.parts')}
              </th>
              <th scope="col" className="dinh-number">
                {t('figure.table.printed')}
              </th>
              <th scope="col">{t('figure.table.note')}</th>
            </tr>
          </thead>
          <Bodies tracks={tracks} axis={axis} style={style} t={t} />
        </>
      )}
    </FigureTwin>
  );
});
