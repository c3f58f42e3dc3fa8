import type {
  AddUp,
  AreaId,
  AssessTargetsInput,
  Basis,
  CollectedPlans,
  Indicator,
  Review,
  Source,
  SourceId,
  TargetMethod,
  TargetSeriesPoint,
  WholeTarget,
} from '@dinh/kpi';
import type { DeckPolicy, DeckRelease, DeckTarget } from '../deck-data.ts';

export interface DeckReview extends Review {
  readonly note: string | null;
  readonly sourceId: SourceId;
}

/** A target of the nation with what the provinces plan for it. */
export interface DeckPlans {
  readonly national: WholeTarget<DeckTarget>;
  readonly indicator: Indicator;
  readonly collected: CollectedPlans<DeckTarget>;
  readonly result: AddUp;
}

/** By what targets are assessed. */
export interface DeckRule {
  readonly method: TargetMethod;
  /** A day or a period, which stands for its last day. */
  readonly asOf: string;
  readonly basis: Basis;
}

/** What the deck of a policy's targets is made of: what its page has. */
export interface PolicyDeckData {
  readonly release: DeckRelease;
  readonly rule: DeckRule;
  readonly policy: DeckPolicy;
  /** The place it is made for, in the language; as printed where that is none; null where nothing is. */
  readonly scope: string | null;
  readonly scopeAreaId: AreaId | null;
  /** Only the targets of this place; null for all. */
  readonly areaId: AreaId | null;
  /** Those that implement it, however far, and set targets. */
  readonly below: readonly DeckPolicy[];
  /** How many documents implement it. */
  readonly carriers: number;
  /** Its targets and those of the documents below, of every place: they are one another's steps. */
  readonly targets: readonly DeckTarget[];
  readonly policies: AssessTargetsInput['policies'];
  readonly indicators: readonly Indicator[];
  readonly areas: AssessTargetsInput['areas'];
  readonly successions: AssessTargetsInput['successions'];
  /** What the targets are held against, on the boundaries of the rule. */
  readonly series: readonly TargetSeriesPoint[];
  readonly plans: readonly DeckPlans[];
  /** The nation's targets that nothing can be added up for: no plan was found, or there can be none. */
  readonly withoutPlans: readonly DeckTarget[];
  readonly notAddable: readonly DeckTarget[];
  readonly reviews: readonly DeckReview[];
  readonly sources: readonly Source[];
}
