import { type ReactElement, useMemo } from 'react';
import {
  type FigureBreak,
  FigureFrame,
  type FigureHead,
  FigurePlot,
  type FigureStop,
  FigureTable,
  useContainerWidth,
} from '../figure/index.ts';
import type { ColumnsFigureInput } from './columns-figure-input.ts';
import { findColumnPlace, findColumnStop, listColumnTracks } from './columns-tracks.ts';
import { type ColumnsLayout, columnsHeight, layoutColumns } from './layout-columns.ts';
import { YearColumns } from './year-columns.tsx';

export interface ColumnsFigureProps extends ColumnsFigureInput, Omit<FigureHead, keyof ColumnsFigureInput> {}

const leastWidth = 240;
const noBreaks: readonly FigureBreak[] = [];

function Pointer({ layout, current }: { layout: ColumnsLayout; current: FigureStop | null }): ReactElement {
  const place = current === null ? null : findColumnPlace(layout, current);
  const half = Math.max(4, layout.slot / 2);
  return (
    <svg className="dinh-pointer" width={layout.width} height={layout.height} aria-hidden="true">
      {place && (
        <>
          <line x1={place.x - half} x2={place.x + half} y1={layout.baseline + 2} y2={layout.baseline + 2} />
          <circle cx={place.x} cy={place.y} r={5} />
        </>
      )}
    </svg>
  );
}

/** How many each year, in columns: frame, plot, walk and table twin. */
export function ColumnsFigure(props: ColumnsFigureProps): ReactElement {
  const { years, names, breaks = noBreaks, style, summary, notes, imprint, t, title, ...head } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const layout = useMemo(
    () => layoutColumns(years, { width, height: columnsHeight, breaks, language: t.language }),
    [years, width, breaks, t.language],
  );
  const tracks = listColumnTracks(years, names);
  return (
    <FigureFrame
      {...head}
      title={title}
      notes={notes}
      imprint={imprint}
      t={t}
      table={<FigureTable caption={title} tracks={tracks} axis="periods" style={style} t={t} />}
    >
      <div ref={ref} className="dinh-measure">
        <FigurePlot
          label={title}
          summary={summary}
          tracks={tracks}
          axis="periods"
          breaks={breaks}
          style={style}
          t={t}
          width={width}
          height={columnsHeight}
          placeOf={(stop) => findColumnPlace(layout, stop)}
          stopNear={(place) => findColumnStop(layout, tracks, place)}
        >
          {(current) => (
            <>
              <YearColumns layout={layout} />
              <Pointer layout={layout} current={current} />
            </>
          )}
        </FigurePlot>
      </div>
    </FigureFrame>
  );
}
