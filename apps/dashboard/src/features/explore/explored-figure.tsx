import { BarsFigure } from '@dinh/charts/bars';
import type { ComposedFigure, DrawnFigure } from '@dinh/charts/compose';
import { HeatFigure } from '@dinh/charts/heat';
import { LineFigure } from '@dinh/charts/line';
import { MapFigure } from '@dinh/charts/map';
import { MultiplesFigure } from '@dinh/charts/multiples';
import { ScatterFigure } from '@dinh/charts/scatter';
import { SlopeFigure } from '@dinh/charts/slope';
import { StackedFigure } from '@dinh/charts/stacked';
import { TableFigure } from '@dinh/charts/table';
import { useTranslate } from '../language/use-translate.ts';

const nothingKeys = { 'no-indicator': 'noIndicator', 'no-figures': 'noFigures', 'no-form': 'noForm' } as const;

/** The figure that was composed, or why there is none. */
export function ExploredFigure({ composed: { drawn, nothing } }: { readonly composed: ComposedFigure }) {
  const t = useTranslate();
  if (!drawn) return <p className="text-16">{t(`explore.nothing.${nothingKeys[nothing ?? 'no-figures']}`)}</p>;
  return <DrawnOne drawn={drawn} />;
}

function DrawnOne({ drawn }: { readonly drawn: DrawnFigure }) {
  switch (drawn.form) {
    case 'line':
      return <LineFigure {...drawn.input} headingLevel={2} />;
    case 'bars':
      return <BarsFigure {...drawn.input} headingLevel={2} />;
    case 'stacked':
      return <StackedFigure {...drawn.input} headingLevel={2} />;
    case 'slope':
      return <SlopeFigure {...drawn.input} headingLevel={2} />;
    case 'scatter':
      return <ScatterFigure {...drawn.input} headingLevel={2} />;
    case 'multiples':
      return <MultiplesFigure {...drawn.input} headingLevel={2} />;
    case 'map':
      return <MapFigure {...drawn.input} headingLevel={2} />;
    case 'matrix':
      return <HeatFigure {...drawn.input} headingLevel={2} />;
    case 'table':
      return <TableFigure {...drawn.input} headingLevel={2} />;
  }
}
