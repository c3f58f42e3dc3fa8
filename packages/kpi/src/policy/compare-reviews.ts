import type { AreaId } from '../area/index.ts';
import { compareText } from '../text/index.ts';
import type { PolicyId } from './policy.ts';

/** What a conference or report said was achieved. */
export interface Review {
  readonly policyId: PolicyId | null;
  readonly areaId: AreaId | null;
  readonly areaName: string;
  /** An ISO day, month or year. */
  readonly reviewed: string;
  readonly met: number;
  readonly total: number;
  /** What was counted. */
  readonly unit: string;
}

export interface ReviewStatement<T extends Review> {
  readonly met: number;
  readonly total: number;
  /** Those that say so, the earlier first. */
  readonly reviews: readonly T[];
}

export interface ReviewedCount<T extends Review> {
  readonly areaId: AreaId | null;
  readonly areaName: string;
  readonly unit: string;
  /** Each number once, the fewest met first. */
  readonly statements: readonly ReviewStatement<T>[];
  /** True where not all say the same: each is shown, none is chosen. */
  readonly isContradicted: boolean;
}

/** The reviews of one policy by area and what was counted, those that say the same number together. */
export function compareReviews<T extends Review>(reviews: readonly T[]): readonly ReviewedCount<T>[] {
  const counted = Map.groupBy(reviews, ({ areaName, unit }) => `${areaName}\t${unit}`);
  return [...counted.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const numbers = Map.groupBy(own, ({ met, total }) => `${met}/${total}`);
    const statements = [...numbers.values()].flatMap((same) => {
      const [{ met, total } = first] = same;
      return [{ met, total, reviews: same.toSorted((a, b) => compareText(a.reviewed, b.reviewed)) }];
    });
    return [
      {
        areaId: first.areaId,
        areaName: first.areaName,
        unit: first.unit,
        statements: statements.toSorted((a, b) => a.met / a.total - b.met / b.total || a.total - b.total),
        isContradicted: statements.length > 1,
      },
    ];
  });
}
