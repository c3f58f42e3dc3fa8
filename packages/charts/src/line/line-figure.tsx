import { lazy, type ReactElement, Suspense, useMemo } from 'react';
import {
  type FigureBreak,
  FigureFrame,
  type FigureHead,
  FigureTable,
  joinTargets,
  listTracks,
  noTargets,
  useContainerWidth,
} from '../figure/index.ts';
import { chooseLineTargets } from './choose-line-targets.ts';
import type { LineFigureInput } from './line-figure-input.ts';
import { describeLineNotes } from './line-notes.ts';
import { choosePlotHeight } from './plot-height.ts';

// The plot is a chunk of its own, the chart library another: title, notes, table and imprint wait for neither.
const LinePlot = lazy(async () => {
  // Both are asked for at once; where the library doesn't come the plot asks for it again.
  import('./line-chart.tsx').catch(() => undefined);
  return { default: (await import('./line-plot.tsx')).LinePlot };
});

export interface LineFigureProps extends LineFigureInput, Omit<FigureHead, keyof LineFigureInput> {
  readonly size?: 'full' | 'small';
}

const noBreaks: readonly FigureBreak[] = [];
const leastWidth = 240;

/** Values over time, chosen places in colour before all others in grey: frame, plot, walk and table twin. */
export function LineFigure(props: LineFigureProps): ReactElement {
  const { series, style, imprint, t, size = 'full', notes = [], breaks = noBreaks, targets = noTargets } = props;
  const { title, subtitle, headingLevel, controls } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const height = choosePlotHeight(width, size);
  const tracks = useMemo(() => joinTargets(listTracks(series), targets), [series, targets]);
  const ownNotes = useMemo(
    () => describeLineNotes(series, style, t, chooseLineTargets(targets, series)),
    [series, style, t, targets],
  );
  return (
    <FigureFrame
      title={title}
      subtitle={subtitle}
      {...(headingLevel === undefined ? {} : { headingLevel })}
      {...(controls === undefined ? {} : { controls })}
      imprint={imprint}
      notes={[...notes, ...ownNotes]}
      t={t}
      size={size}
      table={<FigureTable caption={title} tracks={tracks} axis="periods" style={style} t={t} />}
    >
      <div ref={ref} className="dinh-measure">
        <Suspense fallback={<div className="dinh-plot" style={{ height }} />}>
          <LinePlot {...{ title, series, style, t, tracks, width, height, breaks, targets }} />
        </Suspense>
      </div>
    </FigureFrame>
  );
}
