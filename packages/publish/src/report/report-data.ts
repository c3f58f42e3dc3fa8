import type {
  Area,
  AreaId,
  DataSet,
  Finding,
  Indicator,
  PolicyId,
  PolicyKind,
  PolicyLink,
  Review,
  ReviewPointKind,
  SeriesPoint,
  Source,
  SourceId,
  Succession,
  TargetRow,
} from '@dinh/kpi';

export interface ReportPolicy {
  readonly id: PolicyId;
  readonly number: string | null;
  readonly kind: PolicyKind;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** Null where the name of its area fits none. */
  readonly scopeAreaId: AreaId | null;
  readonly sourceId: SourceId;
  readonly links: readonly PolicyLink[];
}

export type ReportArea = Pick<
  Area,
  'id' | 'nameVi' | 'nameEn' | 'fullNameVi' | 'kind' | 'level' | 'validFrom' | 'validTo' | 'parentId'
>;

export interface ReportTarget extends TargetRow {
  readonly areaName: string;
  readonly sourceId: SourceId;
}

export interface ReportReview extends Review {
  readonly note: string | null;
  readonly sourceId: SourceId;
}

export interface ReportReviewPoint {
  readonly policyId: PolicyId;
  readonly areaId: AreaId;
  readonly period: string | null;
  readonly kind: ReviewPointKind;
  readonly textVi: string;
  readonly textEn: string;
  readonly sourceId: SourceId;
}

/** What a report is made of: plain rows of one release; more than is needed is left aside. */
export interface ReportData {
  readonly policyId: PolicyId;
  readonly areaId: AreaId;
  /** A day or a period, which stands for its last day. */
  readonly asOf: string;
  readonly release: { readonly number: number; readonly date: string; readonly dataSet: DataSet };
  readonly policies: readonly ReportPolicy[];
  readonly areas: readonly ReportArea[];
  readonly successions: readonly Pick<Succession, 'predecessorId' | 'successorId' | 'effective' | 'relation'>[];
  readonly indicators: readonly Indicator[];
  /** Of every policy below the one reported. */
  readonly targets: readonly ReportTarget[];
  /** The chosen readings of the area and of the areas that those targets are of. */
  readonly points: readonly SeriesPoint[];
  readonly findings: readonly Finding[];
  readonly reviews: readonly ReportReview[];
  readonly reviewPoints: readonly ReportReviewPoint[];
  readonly sources: readonly Source[];
}
