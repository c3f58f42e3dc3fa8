import type { AreaId } from '../area/index.ts';
import type { AbsenceKind } from '../observation/index.ts';

/** One area's figure that another was made of. */
export interface BasisPart {
  readonly areaId: AreaId;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The chosen reading of a cell; a result of `onBasis` is one, too. */
export interface ReportedPoint {
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly parts?: readonly BasisPart[] | null;
  readonly missing?: readonly AreaId[] | null;
  /** False for a figure of only a part of what it counts. */
  readonly complete?: boolean | null;
  /** Why a blank is blank, here or as `reason`; other reasons are not read. */
  readonly absence?: AbsenceKind | null;
  readonly reason?: string | null;
}

/** A figure on the boundaries asked for. */
export interface BasisPoint {
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What it was made of, by id; null where the figure is the area's own. */
  readonly parts: readonly BasisPart[] | null;
  /** Areas whose figure it lacks: none is published, or the area's was divided. By id; null as `parts`. */
  readonly missing: readonly AreaId[] | null;
  /** True for a figure of the whole extent. */
  readonly complete: boolean;
  /** Why there is no value; null where there is one. */
  readonly reason: AbsenceKind | null;
}
