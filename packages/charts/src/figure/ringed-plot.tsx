import type { ReactElement, ReactNode } from 'react';
import { colourOf } from '../palette/index.ts';
import { FigurePlot, type FigurePlotProps } from './figure-plot.tsx';

/** Of either kind of plot: its picture doesn't change with the walk. */
type WithPicture<Props> = Props extends unknown
  ? Omit<Props, 'children'> & {
      /** The picture itself. Keeps its identity between renders, or is cheap. */
      readonly children: ReactNode;
    }
  : never;

const radius = 10;

/** A plot whose mark under the walk or the pointer has a ring round it. */
export function RingedPlot({ children, ...plot }: WithPicture<FigurePlotProps>): ReactElement {
  const { width, height, placeOf } = plot;
  return (
    <FigurePlot {...plot}>
      {(current) => {
        const place = current && placeOf(current);
        return (
          <>
            {children}
            <svg className="dinh-pointer" width={width} height={height} aria-hidden="true">
              {place && <circle cx={place.x} cy={place.y} r={radius} style={{ stroke: colourOf('ink') }} />}
            </svg>
          </>
        );
      }}
    </FigurePlot>
  );
}
