import { sdmxAgency, sdmxFlow } from '../sdmx-ids.ts';
import type { SdmxConstraint, SdmxCube } from './artefact.ts';
import { annotate, inBoth } from './in-both.ts';

/** What there is of the flow, or of a part of it. */
export interface SdmxAvailability {
  readonly cube: SdmxCube;
  readonly seriesCount: number;
  readonly obsCount: number;
  /** Whose figures were chosen, by id. */
  readonly sourceIds: readonly string[];
}

/** Under these types other services count, too. */
const countType = 'sdmx_metrics';

/** The whole flow's, or that of a part of it: which values there are data for, and how many data. */
export function describeConstraint(
  { cube, seriesCount, obsCount }: Omit<SdmxAvailability, 'sourceIds'>,
  extent: 'whole' | 'part',
): SdmxConstraint {
  const isWhole = extent === 'whole';
  return {
    kind: 'contentconstraint',
    agency: sdmxAgency,
    id: isWhole ? 'CR_KPI' : 'CR_KPI_PART',
    name: inBoth((t) => t(isWhole ? 'sdmxStructures.constraint.name' : 'sdmxStructures.constraint.partName')),
    description: inBoth((t) =>
      t(isWhole ? 'sdmxStructures.constraint.description' : 'sdmxStructures.constraint.partDescription'),
    ),
    annotations: [
      annotate(countType, {
        id: 'series_count',
        title: String(seriesCount),
        text: inBoth((t) => t('sdmxStructures.constraint.seriesCount', { count: seriesCount })),
      }),
      annotate(countType, {
        id: 'obs_count',
        title: String(obsCount),
        text: inBoth((t) => t('sdmxStructures.constraint.obsCount', { count: obsCount })),
      }),
    ],
    isStub: false,
    dataflow: sdmxFlow,
    cube,
  };
}
