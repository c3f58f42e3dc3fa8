import type { SdmxCell } from '../sdmx-cell.ts';
import type { DimensionAtObservation, SdmxDataDetail } from '../sdmx-data-asking.ts';
import { type SdmxDimension, sdmxDimensions, sdmxObservationAttributes, sdmxSeriesAttributes } from '../sdmx-ids.ts';

type SeriesAttribute = (typeof sdmxSeriesAttributes)[number];
type ObservationAttribute = (typeof sdmxObservationAttributes)[number];
export type SdmxAttribute = SeriesAttribute | ObservationAttribute;

/** What stands where in a message of data. */
export interface SdmxLayout {
  readonly dimensionAtObservation: DimensionAtObservation;
  /** In the order of the key; none where observations aren't grouped. */
  readonly seriesDimensions: readonly SdmxDimension[];
  readonly seriesAttributes: readonly SdmxAttribute[];
  /** The one at observation level, or all of them. */
  readonly observationDimensions: readonly SdmxDimension[];
  readonly observationAttributes: readonly SdmxAttribute[];
  readonly hasObservations: boolean;
}

/**
 * What the detail and the dimension at observation level put where. Keys alone are those of time series where
 * observations were to stand ungrouped, since there would be none without.
 *
 * @see SDMX REST 1.5, 4.4: `detail`
 */
export function planLayout(detail: SdmxDataDetail, asked: DimensionAtObservation): SdmxLayout {
  const hasObservations = detail === 'full' || detail === 'dataonly';
  const hasAttributes = detail === 'full' || detail === 'nodata';
  const dimensionAtObservation = asked === 'AllDimensions' && !hasObservations ? 'TIME_PERIOD' : asked;
  const isAtObservation = (dimension: SdmxDimension): boolean =>
    dimensionAtObservation === 'AllDimensions' || dimension === dimensionAtObservation;
  const seriesAttributes = hasAttributes && !isAtObservation('INDICATOR') ? sdmxSeriesAttributes : [];
  return {
    dimensionAtObservation,
    seriesDimensions: sdmxDimensions.filter((dimension) => !isAtObservation(dimension)),
    seriesAttributes,
    observationDimensions: sdmxDimensions.filter(isAtObservation),
    observationAttributes:
      detail === 'full'
        ? [...(seriesAttributes.length === 0 ? sdmxSeriesAttributes : []), ...sdmxObservationAttributes]
        : [],
    hasObservations,
  };
}

/** True where both are of one series (or section) of the layout. */
export function isSameSeries({ seriesDimensions }: SdmxLayout, a: SdmxCell, b: SdmxCell): boolean {
  return seriesDimensions.every((dimension) => a[dimension] === b[dimension]);
}
