import { checkShare, isShareFinding, type ShareHint } from './check-share.ts';

interface PrintedShare {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedShare: string | null;
}

export interface ShareProblem {
  readonly computed: number;
  /** Printed − computed. */
  readonly difference: number;
  readonly hint: ShareHint | null;
  readonly isFinding: boolean;
}

/** A printed share that doesn't agree with its parts: a finding, or a note on rounded parts. Undefined where it does or can't be checked. */
export function findShareProblem(
  { numerator, denominator, reportedShare }: PrintedShare,
  factor: number,
): ShareProblem | undefined {
  if (reportedShare === null || numerator === null || denominator === null) return undefined;
  const check = checkShare({ numerator, denominator, printed: reportedShare, factor });
  const { computed, difference, hint } = check;
  if (check.agrees !== false || computed === null || difference === null) return undefined;
  return { computed, difference, hint, isFinding: isShareFinding(check) };
}
