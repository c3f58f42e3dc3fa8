import { findPeriod } from '../period/index.ts';
import { toSearchKey } from '../text/index.ts';
import { type AreaId, type AreaLevel, isValidOn, type Validity } from './area.ts';

interface NamedArea extends Validity {
  readonly id: AreaId;
  readonly level: AreaLevel;
  /** Every name the area goes by: its own, full, English and older ones. */
  readonly names: readonly string[];
}

export type AreaResolution =
  | { readonly status: 'resolved'; readonly areaId: AreaId }
  | { readonly status: 'not-found' }
  | { readonly status: 'ambiguous'; readonly areaIds: readonly AreaId[] };

/**
 * Finds the area a printed name means in a period: among the areas of that name valid on some day
 * of the period, the only one, else the one valid on its last day. A bare name is no identity.
 */
export function resolveArea(
  { name, period, level }: { readonly name: string; readonly period: string; readonly level?: AreaLevel },
  areas: readonly NamedArea[],
): AreaResolution {
  const span = findPeriod(period);
  const key = toSearchKey(name);
  const matches = areas.filter(
    (area) =>
      (level === undefined || area.level === level) &&
      span !== undefined &&
      area.validFrom <= span.end &&
      (area.validTo === null || area.validTo >= span.start) &&
      area.names.some((candidate) => toSearchKey(candidate) === key),
  );
  const [only] = matches;
  if (!only || !span) return { status: 'not-found' };
  if (matches.length === 1) return { status: 'resolved', areaId: only.id };
  const atEnd = matches.filter((area) => isValidOn(area, span.end));
  const [last] = atEnd;
  if (last && atEnd.length === 1) return { status: 'resolved', areaId: last.id };
  return { status: 'ambiguous', areaIds: matches.map((area) => area.id) };
}
