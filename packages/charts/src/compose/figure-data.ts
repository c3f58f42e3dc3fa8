import type { FeatureSet, Indicator, indexPopulations, SeriesOnBasisInput, SeriesPoint, Source } from '@dinh/kpi';
import type { SourceHrefs } from '../figure/merge-sources.ts';
import type { FigureGround } from '../ground/index.ts';
import type { BoundaryFile } from '../map/boundary-file.ts';
import { type FigureSpec, findRegion } from '../spec/index.ts';
import type { ReadTargetsInput } from '../targets/assess-read-targets.ts';

/** One indicator as it is stored. */
export interface IndicatorData {
  readonly indicator: Indicator;
  /** Every chosen reading, of every level and day. */
  readonly points: readonly SeriesPoint[];
  /** Of the readings at least. */
  readonly sources: readonly Source[];
}

/** The provinces between two changes of boundaries, with what they are compared by. */
export interface FigureLayout {
  /** The last day on which they were these; null for today's. */
  readonly lastDay: string | null;
  readonly areas: readonly (FeatureSet & { readonly id: string; readonly region: string | null })[];
}

/** What is asked for of the figure's indicators, of whatever area. */
export interface TargetData {
  readonly targets: ReadTargetsInput['targets'];
  /** Those that the targets name, at least. */
  readonly policies: ReadTargetsInput['policies'];
}

/** What a figure is made of; `listNeeds` says which of it a spec takes. */
export interface FigureData {
  readonly ground: FigureGround;
  /** Those asked for that the release has, in the order asked. */
  readonly indicators: readonly IndicatorData[];
  readonly people?: {
    readonly findPopulation: ReturnType<typeof indexPopulations>;
    readonly sources: readonly Source[];
  };
  readonly layouts?: readonly FigureLayout[];
  /** The register that an indicator counts. */
  readonly findRegister?: (indicatorId: string) => SeriesOnBasisInput['register'];
  readonly boundaries?: BoundaryFile;
  /** None are drawn without them. */
  readonly asked?: TargetData;
}

export interface FigureNeeds {
  readonly people: boolean;
  readonly layouts: boolean;
  readonly registers: boolean;
  readonly boundaries: boolean;
}

/** What a figure takes besides readings, so that nothing else is fetched. */
export function listNeeds(
  { form, group, basis, per }: FigureSpec,
  indicators: readonly Pick<Indicator, 'kind'>[],
): FigureNeeds {
  return {
    people: per !== null,
    layouts: group !== null && (group === 'peers' || findRegion(group) !== undefined),
    registers: basis !== 'as-reported' && indicators.some(({ kind }) => kind === 'distinct'),
    boundaries: form === 'map',
  };
}

/** Addresses that a figure names. */
export interface FigureHrefs extends SourceHrefs {
  /** A reading's own page. */
  readonly cell: (cell: Pick<SeriesPoint, 'indicatorId' | 'areaId' | 'period'>) => string;
  /** The figure by its query, in full: a reader may have it on paper. */
  readonly figure: (query: string) => string;
  /** Where an error in the figure is reported. */
  readonly report: (about: { readonly title: string; readonly link: string; readonly cell: SeriesPoint }) => string;
}
