import {
  type AreaLevel,
  findStandingBoundaries,
  type Indicator,
  isListedInFull,
  type NotCompared,
  type OwnInput,
  toRegisterId,
} from '@dinh/kpi';
import type { HeritageRow, RegisterRow } from '../pack-rows.ts';

/** What a release says of areas, indicators and registers, whoever keeps it. */
export interface StandingGround {
  readonly area: { readonly id: string; readonly level: AreaLevel; readonly validTo: string | null };
  /** The release's day. */
  readonly asOf: string;
  /** Of every level and day. */
  readonly areas: OwnInput['areas'];
  readonly successions: OwnInput['successions'];
  readonly indicators: readonly Indicator[];
  readonly heritage: readonly Pick<HeritageRow, 'id' | 'areaIds' | 'designated' | 'designation'>[];
  readonly registers: readonly Pick<RegisterRow, 'designation' | 'completeTo'>[];
}

export type OpenedStanding =
  | { readonly status: 'not-compared'; readonly reason: NotCompared }
  /** All that the rule takes but points and features. */
  | { readonly status: 'compared'; readonly input: Omit<OwnInput, 'points'> };

/** Reads what the rule of standings takes from a release, or why an area is compared with nobody. */
export function openStanding(ground: StandingGround): OpenedStanding {
  const { area, asOf, areas, successions, indicators, heritage, registers } = ground;
  const boundaries = findStandingBoundaries(area, asOf);
  if (boundaries.status === 'not-compared') return boundaries;
  const itemsOf = Map.groupBy(heritage, ({ designation }) => toRegisterId(designation));
  return {
    status: 'compared',
    input: {
      areaId: area.id,
      boundaries,
      areas: areas.filter(({ level }) => isListedInFull(level)),
      successions,
      indicators,
      registers: registers.map(({ designation, completeTo }) => {
        const indicatorId = toRegisterId(designation);
        return { indicatorId, items: itemsOf.get(indicatorId) ?? [], completeTo, sourceId: indicatorId };
      }),
    },
  };
}
