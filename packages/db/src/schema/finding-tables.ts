import type { Finding, FindingKind, FindingSeverity } from '@dinh/kpi/checks';
import type { ShareProblem } from '@dinh/kpi/observation';
import type { ReleaseSpan } from '@dinh/reference-data';

/** What a check finds in a cell, as the maths gives it. */
export interface CheckFindingTable extends ReleaseSpan {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  readonly kind: FindingKind;
  /** From 0, among the findings of one kind in one cell. */
  readonly place: number;
  readonly severity: FindingSeverity;
  /** Of the cell's figure. */
  readonly sourceId: string;
  readonly finding: Finding;
}

/** A printed share that doesn't agree with its parts, by the key of its observation. */
export interface ShareProblemTable extends ShareProblem, ReleaseSpan {
  readonly indicatorId: string;
  readonly areaKey: string;
  readonly period: string;
  readonly sourceId: string;
}

export interface FindingTables {
  readonly checkFinding: CheckFindingTable;
  readonly shareProblem: ShareProblemTable;
}
