import type {
  AreaId,
  AssessedTarget,
  Basis,
  Finding,
  Indicator,
  IndicatorId,
  NotCompared,
  PolicyId,
  ReadPoints,
  SimilarArea,
  Source,
  Standing,
  Succession,
} from '@dinh/kpi';
import type { DeckArea, DeckPolicy, DeckRelease, DeckTarget } from '../deck-data.ts';

/** Where a place stands, as its page says it. */
export interface ComparedStanding {
  readonly status: 'compared';
  readonly areaId: AreaId;
  readonly basis: Basis;
  /** The day whose areas are compared, and how many they are. */
  readonly day: string;
  readonly due: number;
  readonly peers: readonly Pick<SimilarArea, 'id'>[];
  readonly standings: readonly Standing[];
  readonly lessons: readonly {
    readonly indicatorId: IndicatorId;
    readonly areaId: AreaId;
    readonly policyIds: readonly PolicyId[];
  }[];
  readonly policies: readonly DeckPolicy[];
}

export interface NotComparedStanding {
  readonly status: 'not-compared';
  readonly reason: NotCompared;
}

/** Figures of the places that a place came of, and what they make on boundaries of a day. */
export interface FormerFigures {
  readonly areaIds: readonly AreaId[];
  readonly figures: number;
  readonly day: string;
  /** Put together of all parts of the place, those reported for it included. */
  readonly whole: number;
  /** Of some parts only: said of none of the slides. */
  readonly partial: number;
}

/** What the deck of a place is made of: what its page has. */
export interface AreaDeckData {
  readonly release: DeckRelease;
  readonly area: DeckArea;
  /** The region it lies in now. */
  readonly region: { readonly nameVi: string; readonly nameEn: string } | null;
  readonly basis: Basis;
  /** The area's figures on those boundaries. */
  readonly read: ReadPoints;
  /** Null where they make nothing more: of a place that came of no other, or has ended. */
  readonly former: FormerFigures | null;
  readonly population: { readonly year: number; readonly population: number; readonly sourceId: string } | null;
  readonly successions: readonly Succession[];
  readonly standing: ComparedStanding | NotComparedStanding;
  readonly indicators: readonly Indicator[];
  readonly targets: readonly DeckTarget[];
  /** The same, on the day of the release. */
  readonly assessed: readonly AssessedTarget[];
  /** Those of the area, and those that its targets name. */
  readonly policies: readonly DeckPolicy[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}
