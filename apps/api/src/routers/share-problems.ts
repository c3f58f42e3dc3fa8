import { checkShare, isShareFinding, type ShareHint } from '@dinh/kpi';

interface PrintedShare {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedShare: string | null;
  readonly factor: number;
}

export interface ShareProblem {
  readonly computed: number;
  /** Printed − computed. */
  readonly difference: number;
  readonly hint: ShareHint | null;
  readonly isFinding: boolean;
}

/** The printed shares that don't agree with their parts: findings, and notes on rounded parts. */
export function findShareProblems<T extends PrintedShare>(rows: readonly T[]): readonly (T & ShareProblem)[] {
  return rows.flatMap((row) => {
    const { numerator, denominator, factor } = row;
    const check = checkShare({ numerator, denominator, printed: row.reportedShare, factor });
    const { computed, difference, hint } = check;
    if (check.agrees !== false || computed === null || difference === null) return [];
    return [{ ...row, computed, difference, hint, isFinding: isShareFinding(check) }];
  });
}
