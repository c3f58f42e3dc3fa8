import type { SdmxCell } from '../sdmx-cell.ts';
import { type SdmxDimension, sdmxAgency, sdmxDataStructure, sdmxMeasure, sdmxVersion } from '../sdmx-ids.ts';
import { planLayout, type SdmxAttribute, type SdmxLayout } from './data-layout.ts';
import type { SdmxDataMessage, SdmxDataSet } from './data-message.ts';
import { type DataSetForm, writeDataSets } from './write-data-sets.ts';
import { escapeAttribute, schemas, structureId, writeHeader } from './write-xml.ts';

const structureUrn = `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${sdmxAgency}:${sdmxDataStructure}(${sdmxVersion})`;

/** The namespace of the types that a schema of the structure declares, one for each dimension at observation level. */
export function toSpecificNamespace({ dimensionAtObservation }: Pick<SdmxLayout, 'dimensionAtObservation'>): string {
  return `${structureUrn}:ObsLevelDim:${dimensionAtObservation}`;
}

function writeValues(
  cell: SdmxCell,
  components: readonly (SdmxDimension | SdmxAttribute | typeof sdmxMeasure)[],
): string {
  let text = '';
  for (const component of components) {
    const value = cell[component];
    if (value !== null) text += ` ${component}="${escapeAttribute(String(value))}"`;
  }
  return text;
}

function createForm(layout: SdmxLayout): DataSetForm {
  const { seriesDimensions, observationDimensions } = layout;
  const inSeries = [...seriesDimensions, ...layout.seriesAttributes];
  const inObservation = [...observationDimensions, sdmxMeasure, ...layout.observationAttributes] as const;
  return {
    openDataSet: (action) =>
      `<message:DataSet data:structureRef="${structureId}" xsi:type="kpi:DataSetType" data:dataScope="DataStructure" data:action="${action}">\n`,
    closeDataSet: '</message:DataSet>\n',
    openSeries: (cell, action) => `<Series${writeValues(cell, action === 'Delete' ? seriesDimensions : inSeries)}>\n`,
    closeSeries: '</Series>\n',
    observation: (cell, action) =>
      `<Obs${writeValues(cell, action === 'Delete' ? observationDimensions : inObservation)}/>\n`,
  };
}

/** SDMX-ML 2.1 StructureSpecificData, grouped as the message asks; a missing value as in `writeGenericData`. */
export async function* writeSpecificData(
  dataSets: readonly SdmxDataSet[],
  message: SdmxDataMessage,
): AsyncGenerator<string> {
  const layout = planLayout(message.detail, message.dimensionAtObservation);
  const namespace = toSpecificNamespace(layout);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<message:StructureSpecificData xmlns:message="${schemas}/message" xmlns:common="${schemas}/common" xmlns:data="${schemas}/data/structurespecific" xmlns:kpi="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${writeHeader(message, layout, namespace)}`;
  yield* writeDataSets(dataSets, layout, createForm(layout));
  yield '</message:StructureSpecificData>\n';
}
