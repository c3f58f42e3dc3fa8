import type { CSSProperties, ReactElement } from 'react';
import { type ClassFill, type HatchKind, hatchKinds } from './hatch.ts';
import { hatchLines } from './hatch-lines.ts';

function toPatternId(prefix: string, kind: HatchKind): string {
  return `${prefix}${kind}`;
}

/** The fill of an area or of its swatch. */
export function toFillStyle(fill: ClassFill, prefix: string): CSSProperties {
  return fill.kind === 'class'
    ? { fill: `var(--dinh-class-${fill.index + 1})` }
    : { fill: `url(#${toPatternId(prefix, fill.hatch)})` };
}

export function HatchPatterns({ prefix }: { prefix: string }): ReactElement {
  return (
    <defs>
      {hatchKinds.map((kind) => {
        const { size, lines, width } = hatchLines[kind];
        return (
          <pattern key={kind} id={toPatternId(prefix, kind)} width={size} height={size} patternUnits="userSpaceOnUse">
            <rect className="dinh-map-ground" width={size} height={size} />
            <path className="dinh-map-hatch" d={lines} strokeWidth={width} />
          </pattern>
        );
      })}
    </defs>
  );
}
