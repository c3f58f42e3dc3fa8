import { lazy, memo, type ReactElement, Suspense, useMemo } from 'react';
import {
  BreakRules,
  type FigureBreak,
  FigurePlot,
  type FigureStop,
  type FigureTargets,
  type FigureTrack,
} from '../figure/index.ts';
import { colourOf } from '../palette/index.ts';
import { layoutLine } from './layout-line.ts';
import type { LineFigureInput } from './line-figure-input.ts';
import type { LineLayout } from './line-layout.ts';
import { drawAbsence, findPlace, findStop, placeAbsences } from './line-pointing.ts';
import { summariseLine } from './summarise-line.ts';

// The chart library is a chunk of its own: the walk and the words of the picture don't wait for it.
const LineChart = lazy(() => import('./line-chart.tsx').then((chunk) => ({ default: chunk.LineChart })));

function Pointer({ layout, current }: { layout: LineLayout; current: FigureStop | null }): ReactElement {
  const place = current === null ? null : findPlace(layout, current);
  const series = layout.drawn.find(({ id }) => id === current?.trackId);
  return (
    <svg className="dinh-pointer" width={layout.width} height={layout.height} aria-hidden="true">
      {place && (
        <>
          <line x1={place.x} x2={place.x} y1={layout.plot.top} y2={layout.plot.bottom} />
          <circle cx={place.x} cy={place.y} r={8} style={{ stroke: colourOf(series?.colour ?? 'nation') }} />
        </>
      )}
    </svg>
  );
}

function Breaks({ layout: { width, height, plot, breaks } }: { layout: LineLayout }): ReactElement | null {
  if (breaks.length === 0) return null;
  return (
    <svg className="dinh-breaks" width={width} height={height} aria-hidden="true">
      <BreakRules breaks={breaks} top={plot.top} bottom={plot.bottom} />
    </svg>
  );
}

function Absences({ layout, tracks }: { layout: LineLayout; tracks: readonly FigureTrack[] }): ReactElement {
  return (
    <svg className="dinh-absences" width={layout.width} height={layout.height} aria-hidden="true">
      {placeAbsences(layout, tracks).map((place, index) => (
        <path key={index} d={drawAbsence(place)} />
      ))}
    </svg>
  );
}

export interface LinePlotProps extends Pick<LineFigureInput, 'title' | 'series' | 'style' | 't'> {
  readonly tracks: readonly FigureTrack[];
  readonly width: number;
  readonly height: number;
  readonly breaks: readonly FigureBreak[];
  readonly targets: FigureTargets;
}

/** The picture and its walk; nothing of it is made again while what it draws stays the same. */
export const LinePlot = memo(function LinePlot(props: LinePlotProps): ReactElement {
  const { title, series, style, t, tracks, width, height, breaks, targets } = props;
  const layout = useMemo(
    () => layoutLine({ series, style, width, height, t, breaks, targets }),
    [series, style, width, height, t, breaks, targets],
  );
  const walked = useMemo(
    () => tracks.filter(({ id, targetsOf }) => layout.drawn.some((one) => one.id === (targetsOf ?? id))),
    [tracks, layout],
  );
  const summary = useMemo(
    () => summariseLine({ title, series, style, layout, targets }, t),
    [title, style, series, layout, targets, t],
  );
  return (
    <FigurePlot
      label={title}
      summary={summary}
      tracks={walked}
      axis="periods"
      breaks={breaks}
      style={style}
      t={t}
      width={width}
      height={height}
      placeOf={(stop) => findPlace(layout, stop)}
      stopNear={(place) => findStop(layout, walked, place)}
    >
      {(current) => (
        <>
          <Suspense fallback={null}>
            <LineChart layout={layout} />
          </Suspense>
          <Breaks layout={layout} />
          <Absences layout={layout} tracks={walked} />
          <Pointer layout={layout} current={current} />
        </>
      )}
    </FigurePlot>
  );
});
