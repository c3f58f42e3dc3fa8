import { formatAmount, type ReadingStyle, type Translate } from '@dinh/i18n';
import type { AreaLevel } from '@dinh/kpi';
import type { ReactElement } from 'react';
import type { ClassScale } from './class-limits.ts';
import type { HatchKind, MapFill } from './hatch.ts';
import { toFillStyle } from './hatch-patterns.tsx';
import type { LegendClass, MapLayout } from './layout-map.ts';

interface MapLegendProps {
  readonly layout: Pick<MapLayout, 'classes' | 'hatches' | 'scale'>;
  readonly style: ReadingStyle;
  readonly level: AreaLevel;
  /** The years that share the scale; null for one year. */
  readonly years: string | null;
  readonly patterns: string;
  readonly t: Translate;
}

const swatch = { width: 24, height: 16 } as const;

/** The limits of a class in words. */
export function describeClass(
  { index, from, to }: Pick<LegendClass, 'index' | 'from' | 'to'>,
  { isWhole, decimals, limits }: ClassScale,
  t: Translate,
): string {
  // As few decimals as the limits have: 20, not 20.0.
  const shown = Array.from({ length: decimals }, (_, count) => count).find((count) =>
    limits.every((limit) => Number(limit.toFixed(count)) === limit),
  );
  const write = (value: number): string => formatAmount(value, { decimals: shown ?? decimals }, t.language);
  if (from === to || (isWhole && to - from === 1)) return write(from);
  // A dash before a minus reads as neither.
  if (isWhole && from >= 0) return t('map.class.whole', { from: write(from), to: write(to - 1) });
  const isLast = index === limits.length - 2 && !isWhole;
  return t(isLast ? 'map.class.last' : 'map.class.within', { from: write(from), to: write(to) });
}

function describeHatch(kind: HatchKind, t: Translate): string {
  return kind === 'part' ? t('map.legend.part') : t(`words.absence.${kind}`);
}

/** What each colour and each texture stands for, and how many areas have it. */
export function MapLegend({ layout, style, level, years, patterns, t }: MapLegendProps): ReactElement {
  const { classes, hatches, scale } = layout;
  const item = (key: string, fill: MapFill, words: string, count: number): ReactElement => (
    <li key={key} data-legend={key}>
      <svg width={swatch.width} height={swatch.height} aria-hidden="true">
        <rect className="dinh-map-swatch" {...swatch} style={toFillStyle(fill, patterns)} />
      </svg>
      <span>
        {words}
        <span className="dinh-map-count"> · {t(`words.areas.${level}`, { count })}</span>
      </span>
    </li>
  );
  return (
    <div className="dinh-map-legend">
      {scale !== null && (
        <p className="dinh-map-unit-name">{t('map.legend.unit', { unit: t(`units.name.${style.unit}`) })}</p>
      )}
      <ul>
        {scale !== null &&
          classes.map((one) =>
            item(
              `class-${one.index + 1}`,
              { kind: 'class', index: one.index },
              describeClass(one, scale, t),
              one.count,
            ),
          )}
        {hatches.map(({ kind, count }) => item(kind, { kind: 'hatch', hatch: kind }, describeHatch(kind, t), count))}
      </ul>
      {years !== null && <p className="dinh-map-same">{t('map.legend.sameScale', { years })}</p>}
    </div>
  );
}
