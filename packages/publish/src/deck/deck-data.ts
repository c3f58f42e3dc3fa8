import type { Language } from '@dinh/i18n';
import type {
  Area,
  AreaId,
  DataSet,
  IndicatorId,
  PolicyId,
  PolicyKind,
  SeriesPoint,
  SourceId,
  TargetRow,
} from '@dinh/kpi';

/** What every deck rests on. */
export interface DeckRelease {
  readonly number: number;
  readonly date: string;
  readonly dataSet: DataSet;
}

export type DeckArea = Pick<Area, 'id' | 'nameVi' | 'nameEn' | 'kind' | 'level' | 'validFrom' | 'validTo'>;

export interface DeckPolicy {
  readonly id: PolicyId;
  readonly number: string | null;
  readonly kind: PolicyKind;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly sourceId: SourceId;
}

export interface DeckTarget extends TargetRow {
  readonly areaName: string;
  readonly sourceId: SourceId;
}

/** Addresses of pages in full, each as what the deck was made by shows them: release, language, boundaries, rule. */
export interface DeckHrefs {
  readonly cell: (cell: Pick<SeriesPoint, 'indicatorId' | 'areaId' | 'period'>) => string;
  readonly indicator: (id: IndicatorId, areaIds?: readonly AreaId[]) => string;
  /** A part of the page is named by its anchor. */
  readonly area: (id: AreaId, anchor?: string) => string;
  readonly policy: (id: PolicyId, anchor?: string) => string;
  readonly source: (id: SourceId) => string;
}

export interface DeckSetting {
  readonly language: Language;
  readonly hrefs: DeckHrefs;
  /** A place told apart from others of its name, in the language. */
  readonly nameArea: (id: AreaId) => string;
}
