import { memo, type ReactElement } from 'react';
import { BreakRules, Mark } from '../figure/index.ts';
import { TargetLabels, TargetMarks } from '../line/target-marks.tsx';
import { colourOf } from '../palette/index.ts';
import type { Facet, MultiplesLayout } from './multiples-layout.ts';

const radius = 3;
const strokeWidth = { focus: 2.5, other: 2 } as const;

function Axes({ facet }: { facet: Facet }): ReactElement {
  const { plot, timeTicks, valueTicks } = facet;
  return (
    <g className="dinh-axes">
      {valueTicks.map(({ at, px, text }) => (
        <g key={at}>
          <line className="dinh-hairline" x1={plot.left} x2={plot.right} y1={px} y2={px} />
          {text !== '' && (
            <text className="dinh-tick" x={plot.left - 8} y={px} dy="0.355em" textAnchor="end">
              {text}
            </text>
          )}
        </g>
      ))}
      <line className="dinh-axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {timeTicks.map(({ at, px, text }) => (
        <text key={at} className="dinh-tick" x={px} y={plot.bottom + 15} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

function FacetPicture({ facet }: { facet: Facet }): ReactElement {
  const { id, title, plot, runs, connectors, context, breaks, isFocus } = facet;
  const colour = colourOf(facet.colour);
  const path = runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`)
    .join('');
  return (
    <g data-facet={id}>
      {title.map(({ text, y, isName }) => (
        <text key={text} className={isName ? 'dinh-facet-name' : undefined} x={plot.left} y={y} dy="0.355em">
          {text}
        </text>
      ))}
      <Axes facet={facet} />
      {context.path !== '' && (
        <path className="dinh-context" d={context.path} style={{ stroke: colourOf('context') }} />
      )}
      {context.lonePath !== '' && (
        <path className="dinh-context-lone dinh-small" d={context.lonePath} style={{ stroke: colourOf('context') }} />
      )}
      <BreakRules breaks={breaks} top={plot.top} bottom={plot.bottom} />
      <TargetMarks placed={facet.targets} />
      {connectors.map(([from, to]) => (
        <line
          key={from.point.period}
          className="dinh-connector"
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          style={{ stroke: colour }}
        />
      ))}
      {path !== '' && (
        <path
          className="dinh-line"
          d={path}
          style={{ stroke: colour, strokeWidth: isFocus ? strokeWidth.focus : strokeWidth.other }}
        />
      )}
      {runs.flatMap((run) =>
        run
          .filter(({ isShown }) => isShown)
          .map(({ point, x, y, mark }) => (
            <Mark key={`${id} ${point.period}`} mark={mark} x={x} y={y} radius={radius} colour={colour} />
          )),
      )}
      <TargetLabels placed={facet.targets} />
    </g>
  );
}

/** The small charts, each where the layout put it. */
export const MultiplesPicture = memo(function MultiplesPicture({ layout }: { layout: MultiplesLayout }): ReactElement {
  const { width, height, facets, unit, fontSize } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ fontSize }} aria-hidden="true">
      {unit && (
        <text className="dinh-tick" x={0} y={unit.y} dy="0.355em">
          {unit.text}
        </text>
      )}
      {facets.map((facet) => (
        <FacetPicture key={facet.id} facet={facet} />
      ))}
    </svg>
  );
});
