import { formatPeriod, formatValue, type Translate, type ValueStyle } from '@dinh/i18n';
import type { ReactElement } from 'react';
import { type FigurePoint, Mark } from '../figure/index.ts';
import { colourOf, type SeriesColour } from '../palette/index.ts';
import { layoutSpark } from './layout-spark.ts';

export interface SparkProps {
  readonly points: readonly FigurePoint[];
  readonly style: ValueStyle;
  readonly t: Translate;
  readonly width?: number;
  readonly height?: number;
  /** Decimal years, for sparklines that stand in a column. */
  readonly domain?: readonly [number, number];
  readonly colour?: SeriesColour | 'nation';
}

const radius = 2.5;

/** A line the size of a word, beside the figures it shows; its label says every one of them. */
export function Spark(props: SparkProps): ReactElement {
  const { points, style, t, width = 96, height = 28, domain, colour = 'series-1' } = props;
  const { path, dots } = layoutSpark(points, { width, height, inset: 2 * radius, ...(domain ? { domain } : {}) });
  const words = points.flatMap(({ period, value }) =>
    value === null ? [] : [`${formatPeriod(period, t.language, 'short')} ${formatValue(value, style, t.language)}`],
  );
  const label = words.length === 0 ? t('words.absence.not-found') : t('figure.spark', { points: words.join('; ') });
  const stroke = colourOf(colour);
  return (
    <svg
      className="dinh-spark"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {path !== '' && <path d={path} style={{ fill: 'none', stroke, strokeWidth: 1.5 }} />}
      {dots.map(({ x, y, mark }) => (
        <Mark key={`${x} ${y}`} mark={mark} x={x} y={y} radius={radius} colour={stroke} />
      ))}
    </svg>
  );
}
