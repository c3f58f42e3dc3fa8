import type { ReactNode } from 'react';
import type { PlacedBreak } from './place-breaks.ts';

interface BreakRulesProps {
  readonly breaks: readonly PlacedBreak[];
  readonly top: number;
  readonly bottom: number;
}

/** A dotted rule with its words at each break, within a picture's own `<svg>`. */
export function BreakRules({ breaks, top, bottom }: BreakRulesProps): ReactNode {
  return breaks.map(({ day, x, lines, textX, anchor }) => (
    <g key={day} className="dinh-break" data-break={day}>
      <line x1={x} x2={x} y1={top} y2={bottom} />
      {lines.map(({ text, y }) => (
        <text key={text} x={textX} y={y} textAnchor={anchor} className="dinh-label">
          {text}
        </text>
      ))}
    </g>
  ));
}
