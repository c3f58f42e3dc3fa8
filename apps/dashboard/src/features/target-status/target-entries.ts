import type { AssessedTarget, Family } from '@dinh/kpi';
import type { AreaRow, OverviewAnswer, PolicyRow, TargetRow, TargetsAnswer } from '../../app/answers.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

export type Region = OverviewAnswer['regions'][number];

/** A region of one division: those of 2008 and of 2025 share names, but not their provinces. */
export function toRegionId({ region, validFrom }: Pick<Region, 'region' | 'validFrom'>): string {
  return `${region}.${validFrom}`;
}

/** A target with how it stands and with all that a row names. */
export interface TargetEntry extends AssessedTarget {
  readonly row: TargetRow;
  readonly indicator: IndicatorEntry;
  readonly family: Family;
  /** Undefined where the printed name is no area of its date. */
  readonly area: AreaRow | undefined;
  readonly policy: PolicyRow | undefined;
  /** Of the area, or of the one that it lies in; null for the nation and where none is known. */
  readonly region: Region | null;
  /** What the rows of one place share. */
  readonly placeId: string;
}

/** The latest region of each area. */
function indexRegions(regions: readonly Region[]): ReadonlyMap<string, Region> {
  const latest = new Map<string, Region>();
  for (const region of regions) {
    const known = latest.get(region.areaId);
    if (!known || known.validFrom < region.validFrom) latest.set(region.areaId, region);
  }
  return latest;
}

/** Puts together what the answer, the catalogue and the assessment say of each target, in the answer's order. */
export function toTargetEntries(
  { targets, policies }: Pick<TargetsAnswer, 'targets' | 'policies'>,
  assessed: readonly AssessedTarget[],
  { catalogue, regions }: { readonly catalogue: Catalogue; readonly regions: readonly Region[] },
): readonly TargetEntry[] {
  const rowById = new Map(targets.map((row) => [row.id, row]));
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const regionOf = indexRegions(regions);
  return assessed.flatMap((target) => {
    const row = rowById.get(target.id);
    const indicator = catalogue.indicatorById.get(target.indicatorId);
    if (!row || !indicator) return [];
    const area = target.areaId === null ? undefined : catalogue.areaById.get(target.areaId);
    const region =
      area && (regionOf.get(area.id) ?? (area.parentId === null ? undefined : regionOf.get(area.parentId)));
    return {
      ...target,
      row,
      indicator,
      family: indicator.family,
      area,
      policy: target.policyId === null ? undefined : policyById.get(target.policyId),
      region: region ?? null,
      placeId: area?.id ?? row.areaName,
    };
  });
}
