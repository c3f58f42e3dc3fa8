import type { Translate } from '@dinh/i18n';
import type { ReactElement } from 'react';
import { layoutStrip } from './layout-strip.ts';

/** One area or one year of a strip. */
export interface StripSquare {
  readonly id: string;
  /** For the tooltip: the place or the period. */
  readonly name: string;
  readonly isKnown: boolean;
  /** The chosen place. */
  readonly isChosen?: boolean;
}

export interface CompletenessStripProps {
  readonly squares: readonly StripSquare[];
  readonly t: Translate;
  /** What the squares are, for those who don't see them; "9 of 63 squares …" when absent. */
  readonly label?: string;
  readonly side?: number;
  readonly maxWidth?: number;
}

const gap = 2;

/** How much is known, drawn: a small square per area or year, filled where a figure is published. */
export function CompletenessStrip(props: CompletenessStripProps): ReactElement {
  const { squares, t, side = 8, maxWidth = 640 } = props;
  const { columns, width, height } = layoutStrip(squares.length, { side, gap, maxWidth });
  const have = squares.filter(({ isKnown }) => isKnown).length;
  const label = props.label ?? t('figure.strip', { have, due: squares.length });
  return (
    <svg
      className="dinh-strip"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {squares.map(({ id, name, isKnown, isChosen = false }, index) => {
        const x = (index % columns) * (side + gap);
        const y = Math.floor(index / columns) * (side + gap);
        return isKnown ? (
          <rect key={id} className={isChosen ? 'dinh-chosen' : 'dinh-known'} x={x} y={y} width={side} height={side}>
            <title>{name}</title>
          </rect>
        ) : (
          <rect key={id} className="dinh-unknown" x={x + 0.5} y={y + 0.5} width={side - 1} height={side - 1}>
            <title>{name}</title>
          </rect>
        );
      })}
    </svg>
  );
}
