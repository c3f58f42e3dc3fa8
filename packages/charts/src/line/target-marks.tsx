import type { ReactElement, ReactNode } from 'react';
import { colourOf } from '../palette/index.ts';
import type { PlacedTargets } from './placed-targets.ts';
import { goalRadius, projectedRadius, stepRadius } from './target-sizes.ts';

/** Levels, ranges, paths and projections, below the lines they are held against. */
export function TargetMarks({ placed: { targets } }: { placed: PlacedTargets }): ReactNode {
  return targets.map(({ id, colour, level, band, path, rings, projection }): ReactElement => {
    const stroke = { stroke: colourOf(colour) };
    return (
      <g key={id} className="dinh-target" data-target={id}>
        {band && (
          <rect
            className="dinh-target-band"
            x={band.left}
            y={band.top}
            width={band.right - band.left}
            height={band.bottom - band.top}
            style={{ fill: colourOf(colour) }}
          />
        )}
        {band && (
          <line
            className="dinh-target-level"
            x1={band.left}
            x2={band.right}
            y1={band.top}
            y2={band.top}
            style={stroke}
          />
        )}
        {level && (
          <line
            className="dinh-target-level"
            x1={level.left}
            x2={level.right}
            y1={level.y}
            y2={level.y}
            style={stroke}
          />
        )}
        {path !== '' && <path className="dinh-target-path" d={path} style={stroke} />}
        {projection && projection.range !== '' && (
          <path className="dinh-target-range" d={projection.range} style={{ fill: colourOf(colour) }} />
        )}
        {projection && <path className="dinh-target-projection" d={projection.path} style={stroke} />}
        {rings.map(({ period, x, y, isGoal }) => (
          <circle
            key={`${period} ${isGoal}`}
            className="dinh-target-ring"
            cx={x}
            cy={y}
            r={isGoal ? goalRadius : stepRadius}
            style={stroke}
          />
        ))}
        {projection && (
          <circle
            className="dinh-target-projected"
            cx={projection.x}
            cy={projection.y}
            r={projectedRadius}
            style={stroke}
          />
        )}
      </g>
    );
  });
}

/** The words over the levels, above all else. */
export function TargetLabels({ placed: { labels, more } }: { placed: PlacedTargets }): ReactElement {
  return (
    <g className="dinh-target-labels">
      {labels.map(({ id, text, x, y }) => (
        <text key={id} className="dinh-label" data-target-label={id} x={x} y={y} dy="0.355em" textAnchor="end">
          {text}
        </text>
      ))}
      {more && (
        <text className="dinh-label" x={more.x} y={more.y} dy="0.355em" textAnchor="end">
          {more.text}
        </text>
      )}
    </g>
  );
}
