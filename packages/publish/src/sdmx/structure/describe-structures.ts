import { formatDate } from '@dinh/i18n';
import type { DataSet, Indicator, Source } from '@dinh/kpi';
import { sdmxStatuses } from '../sdmx-cell.ts';
import { sdmxAgency, sdmxCodelists, sdmxDataStructure, sdmxFlow } from '../sdmx-ids.ts';
import type { SdmxArtefact, SdmxCodelistId, SdmxDataflow, SdmxItem, SdmxItemScheme, TextInBoth } from './artefact.ts';
import { type DescribedArea, describeAreas, type FormerName } from './describe-areas.ts';
import { describeConstraint, type SdmxAvailability } from './describe-constraint.ts';
import { describeConcepts, describeDataStructure } from './describe-data-structure.ts';
import { describeIndicators } from './describe-indicators.ts';
import { describeSources } from './describe-sources.ts';
import { annotate, inBoth } from './in-both.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
/** As the standard has it: agencies that are below none are listed by SDMX itself, under an id of its own. */
const topAgency = 'SDMX';
const agenciesId = 'AGENCIES';

export const sdmxFrequencies = ['A', 'Q', 'M', 'D', '_O'] as const;

/** What the structures of a release follow from. */
export interface StructureSubject {
  readonly release: { readonly number: number; readonly date: string; readonly dataSet: DataSet };
  readonly areas: readonly DescribedArea[];
  readonly formerNames: readonly FormerName[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly availability: SdmxAvailability;
}

function describeAgencies(): SdmxItemScheme {
  return {
    kind: 'agencyscheme',
    agency: topAgency,
    id: agenciesId,
    name: inBoth((t) => t('sdmxStructures.agency.scheme.name')),
    description: inBoth((t) => t('sdmxStructures.agency.scheme.description')),
    annotations: [],
    isStub: false,
    isPartial: true,
    items: [
      {
        id: sdmxAgency,
        name: inBoth((t) => t('sdmxStructures.agency.name')),
        description: inBoth((t) => t('sdmxStructures.agency.description')),
        annotations: [],
        parentId: null,
      },
    ],
  };
}

/** Figures that are made up say so wherever their flow is named. */
export function markMadeUp(name: TextInBoth, dataSet: DataSet): TextInBoth {
  return dataSet === 'synthetic' ? inBoth((t) => `${t('words.synthetic')}: ${name[t.language]}`) : name;
}

/** A state of the data by its number and day. */
export function nameRelease({ number, date }: Omit<StructureSubject['release'], 'dataSet'>): TextInBoth {
  return inBoth((t) => t('sdmxStructures.release', { number: String(number), date: formatDate(date, t.language) }));
}

function describeFlow({ number, date, dataSet }: StructureSubject['release']): SdmxDataflow {
  return {
    kind: 'dataflow',
    agency: sdmxAgency,
    id: sdmxFlow,
    name: markMadeUp(
      inBoth((t) => t('sdmxStructures.flow.name')),
      dataSet,
    ),
    description: inBoth((t) => t('sdmxStructures.flow.description')),
    annotations: [
      annotate('RELEASE', {
        title: String(number),
        text: nameRelease({ number, date }),
      }),
      annotate('LICENCE', { title: licence.name, url: licence.url }),
    ],
    isStub: false,
    dataStructure: sdmxDataStructure,
  };
}

function describeList(id: SdmxCodelistId, items: readonly SdmxItem[]): SdmxItemScheme {
  return {
    kind: 'codelist',
    agency: sdmxAgency,
    id,
    name: inBoth((t) => t(`sdmxStructures.list.${id}.name`)),
    description: inBoth((t) => t(`sdmxStructures.list.${id}.description`)),
    annotations: [],
    isStub: false,
    isPartial: false,
    items,
  };
}

function toItem(id: string, name: TextInBoth, description: TextInBoth): SdmxItem {
  return { id, name, description, annotations: [], parentId: null };
}

function listItems(
  id: SdmxCodelistId,
  { areas, formerNames, indicators, sources }: StructureSubject,
): readonly SdmxItem[] {
  switch (id) {
    case 'CL_FREQ':
      return sdmxFrequencies.map((code) =>
        toItem(
          code,
          inBoth((t) => t(`sdmxStructures.frequency.${code}.name`)),
          inBoth((t) => t(`sdmxStructures.frequency.${code}.description`)),
        ),
      );
    case 'CL_AREA':
      return describeAreas(areas, formerNames);
    case 'CL_INDICATOR':
      return describeIndicators(indicators);
    case 'CL_OBS_STATUS':
      return sdmxStatuses.map((code) =>
        toItem(
          code,
          inBoth((t) => t(`sdmxStructures.status.${code}.name`)),
          inBoth((t) => t(`sdmxStructures.status.${code}.description`)),
        ),
      );
    case 'CL_UNIT':
      return [...new Set(indicators.map(({ unit }) => unit))].toSorted().map((unit) =>
        toItem(
          unit,
          inBoth((t) => t(`units.name.${unit}`)),
          inBoth((t) => t(`sdmxStructures.unit.${unit}`)),
        ),
      );
    case 'CL_SOURCE':
      return describeSources(sources);
  }
}

/** Every artefact of a release: the flow first, then what it rests on, in a fixed order. */
export function describeStructures(subject: StructureSubject): readonly SdmxArtefact[] {
  return [
    describeFlow(subject.release),
    describeDataStructure(),
    describeConcepts(),
    ...Object.values(sdmxCodelists).map((id) => describeList(id, listItems(id, subject))),
    describeAgencies(),
    describeConstraint(subject.availability, 'whole'),
  ];
}
