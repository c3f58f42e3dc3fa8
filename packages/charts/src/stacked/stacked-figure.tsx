import { type ReactElement, useId, useMemo } from 'react';
import type { FigureBreak } from '../figure/figure-break.ts';
import {
  FigureFrame,
  type FigureHead,
  FigurePlot,
  type FigureStop,
  FigureTable,
  useContainerWidth,
} from '../figure/index.ts';
import { choosePlotHeight } from '../line/plot-height.ts';
import { layoutStacked } from './layout-stacked.ts';
import type { StackedFigureInput } from './stacked-figure-input.ts';
import type { StackedLayout } from './stacked-layout.ts';
import { StackedPicture } from './stacked-picture.tsx';
import { findStackedPlace, findStackedStop, listStackedTracks } from './stacked-tracks.ts';
import { writeStackedWords } from './stacked-words.ts';

export interface StackedFigureProps extends StackedFigureInput, Omit<FigureHead, keyof StackedFigureInput> {}

const leastWidth = 260;
const noBreaks: readonly FigureBreak[] = [];

function Pointer({ layout, current }: { layout: StackedLayout; current: FigureStop | null }): ReactElement {
  const place = current && findStackedPlace(layout, current);
  const { width, height, plot, slot } = layout;
  return (
    <svg className="dinh-pointer" width={width} height={height} aria-hidden="true">
      {place && (
        <>
          <line x1={place.x - slot / 2} x2={place.x + slot / 2} y1={plot.bottom + 3} y2={plot.bottom + 3} />
          <circle className="dinh-halo" cx={place.x} cy={place.y} r={6} />
          <circle cx={place.x} cy={place.y} r={6} />
        </>
      )}
    </svg>
  );
}

/**
 * Counts by period in bars of parts, their total over each that is whole: frame, plot, walk and table twin.
 *
 * @throws RangeError for a figure below zero.
 */
export function StackedFigure(props: StackedFigureProps): ReactElement {
  const { series, periods, measure, parts, isShare = false, style, imprint, t, breaks = noBreaks } = props;
  const { title, subtitle, headingLevel, controls } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const patterns = useId();
  const layout = useMemo(() => {
    const height = choosePlotHeight(width, 'full');
    return layoutStacked({ series, periods, measure, parts, isShare, style, breaks, width, height, t });
  }, [series, periods, measure, parts, isShare, style, breaks, width, t]);
  const tracks = useMemo(
    () => listStackedTracks({ stack: layout.stack, parts, isShare, t }),
    [layout.stack, parts, isShare, t],
  );
  const { notes, summary } = writeStackedWords(props, layout);
  return (
    <FigureFrame
      title={title}
      subtitle={subtitle}
      {...(headingLevel === undefined ? {} : { headingLevel })}
      {...(controls === undefined ? {} : { controls })}
      imprint={imprint}
      notes={notes}
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
          height={layout.height}
          placeOf={(stop) => findStackedPlace(layout, stop)}
          stopNear={(place) => findStackedStop(layout, tracks, place)}
        >
          {(current) => (
            <>
              <StackedPicture layout={layout} patterns={patterns} />
              <Pointer layout={layout} current={current} />
            </>
          )}
        </FigurePlot>
      </div>
    </FigureFrame>
  );
}
