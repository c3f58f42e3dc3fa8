import type { ReactElement } from 'react';
import { countHeatExample, fullHeatExample, heatExample } from '../examples/heat-cases.ts';
import { HeatFigure } from './heat-figure.tsx';

export const heatExamples: Readonly<Record<string, () => ReactElement>> = {
  awkward: () => <HeatFigure {...heatExample} />,
  counts: () => <HeatFigure {...countHeatExample} />,
  full: () => <HeatFigure {...fullHeatExample} />,
  empty: () => (
    <HeatFigure
      {...heatExample}
      series={heatExample.series.filter(({ id }) => id === 'lai-chau')}
      title="Không có số liệu"
    />
  ),
};
