import type { SdmxOrder, SdmxPointFilter } from '@dinh/db/queries';
import type { DimensionAtObservation, SdmxDataAsking } from '@dinh/publish/sdmx';
import type { Release, Releases } from '../../releases.ts';
import { findChange } from './find-change.ts';

/** What is asked of the store. */
export interface DataQuestion {
  readonly filter: SdmxPointFilter;
  readonly order: SdmxOrder;
  /** Only what changed is asked for. */
  readonly isChange: boolean;
  /** The release it changed from; undefined where there was none, so that everything did. */
  readonly since: number | undefined;
}

const orders: Readonly<Record<DimensionAtObservation, SdmxOrder>> = {
  TIME_PERIOD: 'period',
  REF_AREA: 'area',
  INDICATOR: 'indicator',
  FREQ: 'frequency',
  AllDimensions: 'period',
};

/** What an asking comes to once its release is known: periods have to lie within those asked for as a whole. */
export function toDataQuestion(asking: SdmxDataAsking, release: Release, releases: Releases): DataQuestion {
  const { frequencies, areaIds, indicatorIds, startPeriod, endPeriod, firstN, lastN, updatedAfter } = asking;
  const isChange = updatedAfter !== undefined;
  const since = isChange ? findChange(releases, release, updatedAfter).since : undefined;
  return {
    filter: {
      release: release.number,
      frequencies,
      areaIds,
      indicatorIds,
      from: startPeriod?.start,
      to: endPeriod?.end,
      firstN,
      lastN,
      begunAfter: since,
    },
    order: orders[asking.dimensionAtObservation],
    isChange,
    since,
  };
}
