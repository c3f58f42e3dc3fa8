import type { AreaLevel } from '../area/index.ts';
import { type Basis, earliestBasisDay, toBasis } from '../basis/index.ts';

export type StandingBoundaries =
  /** The day names the areas compared; the basis says how their figures are read. */
  | { readonly status: 'compared'; readonly basis: Basis; readonly day: string }
  | { readonly status: 'not-compared'; readonly reason: NotCompared };

/** Why an area is compared with nobody. */
export const notComparedReasons = ['nation', 'below-province', 'ended-too-early'] as const;
export type NotCompared = (typeof notComparedReasons)[number];

/**
 * On whose boundaries an area is compared: one that still exists among today's areas, figures from before
 * a merger put together; one that has ended among those of its last day, as they were reported.
 *
 * @param asOf the release's day
 * @see METHODS §2
 */
export function findStandingBoundaries(
  { level, validTo }: { readonly level: AreaLevel; readonly validTo: string | null },
  asOf: string,
): StandingBoundaries {
  if (level === 'country') return { status: 'not-compared', reason: 'nation' };
  // Of districts and communes only those named by a figure are in the data: nobody knows how many there are.
  if (level !== 'province') return { status: 'not-compared', reason: 'below-province' };
  if (validTo === null) return { status: 'compared', basis: toBasis(asOf), day: asOf };
  if (validTo < earliestBasisDay) return { status: 'not-compared', reason: 'ended-too-early' };
  return { status: 'compared', basis: 'as-reported', day: validTo };
}
