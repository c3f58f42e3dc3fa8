import { type ReactElement, useId, useMemo } from 'react';
import { FigureFrame, type FigureHead, FigurePlot, FigureTable, useContainerWidth } from '../figure/index.ts';
import type { HeatFigureInput } from './heat-figure-input.ts';
import { HeatPicture, HeatPointer } from './heat-picture.tsx';
import { findHeatCell, findHeatPlace, findHeatStop, listHeatTracks } from './heat-tracks.ts';
import { writeHeatWords } from './heat-words.ts';
import { layoutHeat } from './layout-heat.ts';

export interface HeatFigureProps extends HeatFigureInput, Omit<FigureHead, keyof HeatFigureInput> {}

const leastWidth = 260;

/** Places by periods, each cell shaded by its value: frame, plot with its legend, walk and table twin. */
export function HeatFigure(props: HeatFigureProps): ReactElement {
  const { series, periods, measure, style, imprint, t, title, subtitle, headingLevel, controls } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const patterns = useId();
  const layout = useMemo(
    () => layoutHeat({ series, periods, measure, style, width, height: null, t }),
    [series, periods, measure, style, width, t],
  );
  const tracks = useMemo(() => listHeatTracks(layout), [layout]);
  const { notes, summary } = writeHeatWords(props, layout);
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
          style={style}
          t={t}
          width={width}
          height={layout.height}
          placeOf={(stop) => findHeatPlace(layout, stop)}
          stopNear={(place) => findHeatStop(layout, tracks, place)}
        >
          {(current) => (
            <>
              <HeatPicture layout={layout} patterns={patterns} />
              <HeatPointer layout={layout} cell={current && findHeatCell(layout, current)} />
            </>
          )}
        </FigurePlot>
      </div>
    </FigureFrame>
  );
}
