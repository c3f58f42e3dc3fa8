import { indexGround } from '@dinh/charts/ground';
import { type AreaId, findSuccessors, type IndicatorId } from '@dinh/kpi';
import type { AreaRow, CatalogueAnswer, ReleaseRow, SuccessionRow } from '../../app/answers.ts';

export type IndicatorEntry = CatalogueAnswer['indicators'][number];

/** The catalogue of a release, indexed for lookups by id. */
export interface Catalogue {
  readonly release: ReleaseRow;
  readonly areas: readonly AreaRow[];
  readonly indicators: readonly IndicatorEntry[];
  readonly areaById: ReadonlyMap<AreaId, AreaRow>;
  readonly indicatorById: ReadonlyMap<IndicatorId, IndicatorEntry>;
  readonly successions: readonly SuccessionRow[];
  /** The country of the release. */
  readonly nation: AreaRow | undefined;
  /** Areas that share name and level with another, so that a name alone does not tell them apart. */
  readonly namesakes: ReadonlySet<AreaId>;
}

export function indexCatalogue({ release, areas, indicators, successions }: CatalogueAnswer): Catalogue {
  return {
    release,
    ...indexGround(areas),
    areas,
    indicators,
    indicatorById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    successions,
    nation: areas.find((area) => area.level === 'country'),
  };
}

/** The areas that hold the place today; none for one that still exists. */
export function findHeirs({ areaById, successions, release }: Catalogue, area: AreaRow): readonly AreaRow[] {
  if (area.validTo === null) return [];
  return findSuccessors(area.id, release.date, successions).flatMap((id) =>
    id === area.id ? [] : (areaById.get(id) ?? []),
  );
}
