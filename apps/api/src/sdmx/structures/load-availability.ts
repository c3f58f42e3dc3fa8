import { type AvailabilityFilter, type AvailabilityRow, selectAvailability } from '@dinh/db/queries';
import { type SdmxAvailability, type SdmxDimension, sdmxDimensions, sdmxFrequencies } from '@dinh/publish/sdmx';
import type { LoadedData } from '../../context.ts';

/** What the values of one dimension are, by its id; nothing where none occurs. */
function toCubePart(dimension: SdmxDimension, row: AvailabilityRow): SdmxAvailability['cube'] {
  const list = (values: readonly string[]) => (values.length === 0 ? {} : { [dimension]: values });
  switch (dimension) {
    case 'FREQ':
      return list(sdmxFrequencies.filter((frequency) => row.frequencies.includes(frequency)));
    case 'REF_AREA':
      return list(row.areaIds);
    case 'INDICATOR':
      return list(row.indicatorIds);
    case 'TIME_PERIOD':
      return row.start === null || row.end === null ? {} : { TIME_PERIOD: { start: row.start, end: row.end } };
  }
}

/** What there is of a part of the flow, of all dimensions or of one. */
export async function loadAvailability(
  { db }: LoadedData,
  filter: AvailabilityFilter,
  component: 'all' | SdmxDimension = 'all',
): Promise<SdmxAvailability> {
  const row = await selectAvailability(db, filter);
  const dimensions = sdmxDimensions.filter((dimension) => component === 'all' || dimension === component);
  const parts = dimensions.map((dimension) => toCubePart(dimension, row));
  const { seriesCount, obsCount, sourceIds } = row;
  return { cube: Object.assign({}, ...parts), seriesCount, obsCount, sourceIds };
}
