import type { Area, DataSet, Indicator, Source } from '@dinh/kpi';
import { sdmxStatuses } from '../sdmx-cell.ts';
import { sdmxDimensions, sdmxMeasure, sdmxObservationAttributes, sdmxSeriesAttributes } from '../sdmx-ids.ts';
import type { TextInBoth } from '../structure/artefact.ts';
import { nameSource } from '../structure/describe-sources.ts';
import { markMadeUp, sdmxFrequencies } from '../structure/describe-structures.ts';
import { inBoth } from '../structure/in-both.ts';
import type { SdmxNames } from './data-message.ts';

/** What the names of a message follow from; what isn't given has none. */
export interface NamedThings {
  readonly dataSet: DataSet;
  readonly areas: readonly Pick<Area, 'id' | 'nameVi' | 'nameEn'>[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'nameVi' | 'nameEn' | 'unit'>[];
  readonly sources: readonly Source[];
}

const components = [...sdmxDimensions, sdmxMeasure, ...sdmxSeriesAttributes, ...sdmxObservationAttributes] as const;
type NamedComponents = SdmxNames['components'];

type Named = Iterable<readonly [string, TextInBoth]>;

function toNames(rows: readonly { readonly id: string; readonly nameVi: string; readonly nameEn: string }[]): Named {
  return rows.map(({ id, nameVi, nameEn }) => [id, { vi: nameVi, en: nameEn }]);
}

/** The names that messages of data give, as the structures of the same release do. */
export function nameCodes({ dataSet, areas, indicators, sources }: NamedThings): SdmxNames {
  const lists: Readonly<Record<string, Named>> = {
    FREQ: sdmxFrequencies.map((code) => [code, inBoth((t) => t(`sdmxStructures.frequency.${code}.name`))]),
    REF_AREA: toNames(areas),
    INDICATOR: toNames(indicators),
    OBS_STATUS: sdmxStatuses.map((code) => [code, inBoth((t) => t(`sdmxStructures.status.${code}.name`))]),
    UNIT_MEASURE: indicators.map(({ unit }) => [unit, inBoth((t) => t(`units.name.${unit}`))]),
    SOURCE: sources.map((source) => [source.id, inBoth((t) => nameSource(source, t))]),
  };
  const known = new Map(Object.entries(lists).map(([component, list]) => [component, new Map(list)]));
  const named = components.map((id) => [id, inBoth((t) => t(`sdmxStructures.concept.${id}.name`))]);
  const ofComponents: NamedComponents = Object.fromEntries(named);
  return {
    flow: markMadeUp(
      inBoth((t) => t('sdmxStructures.flow.name')),
      dataSet,
    ),
    sender: inBoth((t) => t('sdmxStructures.agency.name')),
    components: ofComponents,
    findCode: (component, code) => known.get(component)?.get(code),
  };
}
