import { formatList } from '@dinh/i18n';
import { type ReactElement, useMemo } from 'react';
import {
  FigureFrame,
  type FigureHead,
  FigurePlot,
  type FigureStop,
  FigureTable,
  useContainerWidth,
} from '../figure/index.ts';
import type { BarsFigureInput } from './bars-figure-input.ts';
import { findBarPlace, findBarStop, listBarTracks } from './bars-tracks.ts';
import { writeBarsWords } from './bars-words.ts';
import { type BarLevel, type BarsLayout, layoutBars } from './layout-bars.ts';
import { RankedBars } from './ranked-bars.tsx';

export interface BarsFigureProps extends BarsFigureInput, Omit<FigureHead, keyof BarsFigureInput> {}

const leastWidth = 240;
const noLevels: readonly BarLevel[] = [];

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
  const { entries, period, direction, style, imprint, t, levels = noLevels } = props;
  const { title, subtitle, headingLevel, controls } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const layout = useMemo(
    () => layoutBars({ entries, period, direction, style, width, t, levels }),
    [entries, period, direction, style, width, t, levels],
  );
  const tracks = useMemo(() => listBarTracks(layout), [layout]);
  const { without, notes, summary } = writeBarsWords(props, layout);
  return (
    <FigureFrame
      title={title}
      subtitle={subtitle}
      {...(headingLevel === undefined ? {} : { headingLevel })}
      {...(controls === undefined ? {} : { controls })}
      imprint={imprint}
      notes={notes}
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
            summary={summary}
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
