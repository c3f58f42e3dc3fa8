import type { Area, DataSet, Succession } from '@dinh/kpi';

export type GroundArea = Pick<
  Area,
  'id' | 'nameVi' | 'nameEn' | 'kind' | 'level' | 'validFrom' | 'validTo' | 'parentId'
>;

/** The places of a release, of every day, as figures name them. */
export interface FigureGround {
  readonly release: { readonly number: number; readonly date: string; readonly dataSet: DataSet };
  readonly areas: readonly GroundArea[];
  readonly areaById: ReadonlyMap<string, GroundArea>;
  readonly successions: readonly Pick<Succession, 'predecessorId' | 'successorId' | 'effective' | 'relation'>[];
  /** Areas that share name and level with another, so that a name alone does not tell them apart. */
  readonly namesakes: ReadonlySet<string>;
}

/** Indexes the areas of a release for lookups by id. */
export function indexGround<Place extends GroundArea>(areas: readonly Place[]) {
  const byName = Map.groupBy(
    areas,
    (area) => `${area.level} ${area.nameVi} ${area.level === 'district' ? area.parentId : ''}`,
  );
  const namesakes = [...byName.values()].filter((group) => group.length > 1).flat();
  return {
    areaById: new Map(areas.map((area) => [area.id, area])),
    namesakes: new Set(namesakes.map((area) => area.id)),
  };
}
