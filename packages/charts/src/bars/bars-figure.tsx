import { describeWithout, formatList, type ReadingStyle, summariseRanking, type Translate } from '@dinh/i18n';
import type { AreaLevel, Direction } from '@dinh/kpi';
import { type ReactElement, useMemo } from 'react';
import {
  describeMarks,
  FigureFrame,
  type FigureHead,
  type FigureImprint,
  FigurePlot,
  type FigureStop,
  FigureTable,
  useContainerWidth,
} from '../figure/index.ts';
import { findBarPlace, findBarStop, listBarTracks } from './bars-tracks.ts';
import { type BarEntry, type BarsLayout, layoutBars } from './layout-bars.ts';
import { RankedBars } from './ranked-bars.tsx';

export interface BarsFigureProps extends FigureHead {
  /** Every place due, those without a figure too; the nation among them where it has one. */
  readonly entries: readonly BarEntry[];
  readonly period: string;
  readonly level: AreaLevel;
  readonly direction: Direction;
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}

const leastWidth = 240;

function Pointer({ layout, current }: { layout: BarsLayout; current: FigureStop | null }): ReactElement {
  const place = current === null ? null : findBarPlace(layout, current);
  const { rowHeight, width } = layout;
  return (
    <svg className="dinh-pointer" width={width} height={layout.height} aria-hidden="true">
      {place &&
        [-1, 1].map((side) => (
          <line
            key={side}
            x1={0}
            x2={width}
            y1={place.y + (side * rowHeight) / 2}
            y2={place.y + (side * rowHeight) / 2}
          />
        ))}
    </svg>
  );
}

/** Places ranked by one period's values: frame, plot, walk and table twin. */
export function BarsFigure(props: BarsFigureProps): ReactElement {
  const { entries, period, level, direction, style, imprint, t, notes = [] } = props;
  const { title, subtitle, headingLevel, controls } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const layout = useMemo(
    () => layoutBars({ entries, period, direction, style, width, t }),
    [entries, period, direction, style, width, t],
  );
  const tracks = useMemo(() => listBarTracks(layout), [layout]);
  const count = layout.without.length;
  const without = count === 0 ? '' : describeWithout({ count, level }, t);
  const rows = layout.rows.map(({ name, value, role }) => ({ name, value, isFocus: role === 'focus' }));
  const shown = layout.nation ? [layout.nation, ...layout.rows] : layout.rows;
  const marked = shown.map(({ id, name, point }) => ({ id, name, role: 'peer' as const, points: [point] }));
  const highestFirst = rows.toSorted((a, b) => b.value - a.value);
  return (
    <FigureFrame
      title={title}
      subtitle={subtitle}
      {...(headingLevel === undefined ? {} : { headingLevel })}
      {...(controls === undefined ? {} : { controls })}
      imprint={imprint}
      notes={[...notes, ...(without === '' ? [] : [`${without}.`]), ...describeMarks(marked, style, t)]}
      t={t}
      table={
        <FigureTable
          caption={title}
          tracks={tracks}
          axis="places"
          style={style}
          t={t}
          {...(without === '' ? {} : { footnote: `${without}: ${formatList(layout.without, t.language)}.` })}
        />
      }
    >
      <div ref={ref} className="dinh-measure">
        {tracks.length > 0 && (
          <FigurePlot
            label={title}
            summary={summariseRanking({ title, period, style, rows: highestFirst, completeness: without }, t)}
            tracks={tracks}
            axis="places"
            style={style}
            t={t}
            width={width}
            height={layout.height}
            placeOf={(stop) => findBarPlace(layout, stop)}
            stopNear={(place) => findBarStop(layout, tracks, place)}
          >
            {(current) => (
              <>
                <RankedBars layout={layout} />
                <Pointer layout={layout} current={current} />
              </>
            )}
          </FigurePlot>
        )}
      </div>
    </FigureFrame>
  );
}
