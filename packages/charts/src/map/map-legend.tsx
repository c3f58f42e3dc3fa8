import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { AreaLevel } from '@dinh/kpi';
import type { ReactElement } from 'react';
import { toFillStyle } from '../classes/hatch-patterns.tsx';
import type { MapLayout } from './layout-map.ts';
import { listLegendRows } from './map-words.ts';

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

/** What each colour and each texture stands for, and how many areas have it. */
export function MapLegend({ layout, style, level, years, patterns, t }: MapLegendProps): ReactElement {
  return (
    <div className="dinh-map-legend">
      {layout.scale !== null && (
        <p className="dinh-map-unit-name">{t('map.legend.unit', { unit: t(`units.name.${style.unit}`) })}</p>
      )}
      <ul>
        {listLegendRows(layout, level, t).map(({ key, fill, words, count }) => (
          <li key={key} data-legend={key}>
            <svg width={swatch.width} height={swatch.height} aria-hidden="true">
              <rect className="dinh-map-swatch" {...swatch} style={toFillStyle(fill, patterns)} />
            </svg>
            <span>
              {words}
              <span className="dinh-map-count"> · {count}</span>
            </span>
          </li>
        ))}
      </ul>
      {years !== null && <p className="dinh-map-same">{t('map.legend.sameScale', { years })}</p>}
    </div>
  );
}
