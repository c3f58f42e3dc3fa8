import type {
  Area,
  AreaKind,
  Comparator,
  DataSet,
  Designation,
  Indicator,
  PolicyKind,
  PolicyLink,
  RegisterItem,
  Review,
  ReviewPointKind,
  Source,
  Succession,
  Validity,
  ValueStatus,
} from '@dinh/kpi';
import type { PrintedFigure } from './figures/index.ts';

export interface PackedRelease {
  readonly number: number;
  /** ISO day. */
  readonly date: string;
  readonly hash: string;
  readonly dataSet: DataSet;
}

export interface AreaRow extends Area {
  readonly capitalVi: string | null;
  readonly otherNames: readonly string[];
  /** Published cells. */
  readonly figures: number;
}

export interface IndicatorRow extends Indicator {
  /** Cells with a value, and areas that have one. */
  readonly figures: number;
  readonly areas: number;
  /** Cells with a value or a reason for having none. */
  readonly cells: number;
}

export interface StatusRow extends Validity {
  readonly areaId: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly fullNameVi: string;
  readonly kind: AreaKind;
  readonly decision: string | null;
  readonly decisionVi: string | null;
}

export interface RegionRow extends Validity {
  readonly areaId: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface PopulationRow {
  readonly areaId: string;
  readonly year: number;
  readonly population: number;
  readonly series: string;
  readonly sourceId: string;
}

export interface SizeRow {
  readonly areaId: string;
  readonly year: number;
  readonly areaKm2: number;
  readonly sourceId: string;
}

export interface TargetRow {
  readonly id: string;
  readonly policyId: string | null;
  readonly areaId: string | null;
  readonly areaName: string;
  readonly indicatorId: string;
  readonly baselinePeriod: string | null;
  readonly baselineValue: number | null;
  readonly targetPeriod: string | null;
  readonly targetValue: number | null;
  readonly comparator: Comparator;
  readonly note: string | null;
  readonly sourceId: string;
}

export interface PolicyRow {
  readonly id: string;
  readonly number: string | null;
  readonly kind: PolicyKind;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly scopeArea: string | null;
  readonly scopeAreaId: string | null;
  readonly sourceId: string;
  readonly links: readonly PolicyLink[];
}

export interface ReviewRow extends Review {
  readonly note: string | null;
  readonly sourceId: string;
}

export interface ReviewPointRow {
  readonly policyId: string;
  readonly areaId: string;
  readonly period: string | null;
  readonly kind: ReviewPointKind;
  readonly textVi: string;
  readonly textEn: string;
  readonly sourceId: string;
}

export interface ValueRow {
  readonly setId: string;
  readonly areaId: string;
  readonly ordinal: number;
  readonly nameVi: string | null;
  readonly nameEn: string;
  readonly status: ValueStatus;
  readonly asOf: string;
  readonly policyId: string | null;
  readonly sourceId: string;
}

export interface ExchangeRow {
  readonly id: string;
  readonly date: string | null;
  readonly visitingAreaId: string | null;
  readonly hostAreaId: string;
  readonly kind: string;
  readonly topicVi: string;
  readonly topicEn: string;
  readonly participantsRoles: string;
  readonly sourceId: string;
}

export interface HeritageRow extends RegisterItem {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly designation: Designation;
  readonly decision: string | null;
  readonly sourceId: string;
  readonly note: string | null;
}

export interface RegisterRow {
  readonly designation: Designation;
  readonly completeTo: string | null;
  readonly expected: number;
  readonly note: string | null;
}

/** A source with how many rows of each sort rest on it. */
export interface SourceRow extends Source {
  readonly note: string | null;
  /** Dated and undated. */
  readonly figures: number;
  readonly indicators: number;
  readonly areas: number;
  readonly heritageItems: number;
  readonly targets: number;
  readonly policies: number;
  readonly reviews: number;
  readonly valuesAndExchanges: number;
  readonly areaFacts: number;
}

export type UndatedRow = Omit<PrintedFigure, 'period'>;

/** The tables of a pack, each in the order in which answers list it. */
export interface PackTables {
  /** Up to the pack's own, the first first. */
  readonly releases: readonly PackedRelease[];
  /** By id. */
  readonly areas: readonly AreaRow[];
  /** By id. */
  readonly indicators: readonly IndicatorRow[];
  /** By day, predecessor, successor. */
  readonly successions: readonly Succession[];
  /** Oldest first. */
  readonly statuses: readonly StatusRow[];
  /** Oldest first. */
  readonly regions: readonly RegionRow[];
  /** The latest preferred one of each area. */
  readonly populations: readonly PopulationRow[];
  /** The latest of each area. */
  readonly sizes: readonly SizeRow[];
  /** The earlier deadline first, those without one last. */
  readonly targets: readonly TargetRow[];
  /** The latest first, those without a day last. */
  readonly policies: readonly PolicyRow[];
  /** The earlier first. */
  readonly reviews: readonly ReviewRow[];
  /** By policy, area, then kind. */
  readonly reviewPoints: readonly ReviewPointRow[];
  /** By system, place, day and source, in their order. */
  readonly values: readonly ValueRow[];
  /** The earlier first, those without a day last. */
  readonly exchanges: readonly ExchangeRow[];
  /** By designation, day, id. */
  readonly heritage: readonly HeritageRow[];
  readonly registers: readonly RegisterRow[];
  /** By id. */
  readonly sources: readonly SourceRow[];
  /** Figures whose page has no date, by indicator, then the area's printed name. */
  readonly undated: readonly UndatedRow[];
}
