import { sdmxAgency, sdmxDataStructure, sdmxFlow, sdmxVersion } from '../sdmx-ids.ts';
import { type CodeIndices, createCodeIndices } from './code-indices.ts';
import { planLayout, type SdmxLayout } from './data-layout.ts';
import type { SdmxDataMessage, SdmxDataSet } from './data-message.ts';
import { type DataSetForm, writeDataSets } from './write-data-sets.ts';

const infomodel = 'urn:sdmx:org.sdmx.infomodel.datastructure';
const flowLink = { rel: 'dataflow', urn: `${infomodel}.Dataflow=${sdmxAgency}:${sdmxFlow}(${sdmxVersion})` };
const structureLink = {
  rel: 'datastructure',
  urn: `${infomodel}.DataStructure=${sdmxAgency}:${sdmxDataStructure}(${sdmxVersion})`,
};
const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/1.0/sdmx-json-data-schema.json';

function createForm(layout: SdmxLayout, { toIndex }: CodeIndices): DataSetForm {
  const { seriesDimensions, seriesAttributes, observationDimensions, observationAttributes } = layout;
  const hasSeries = seriesDimensions.length > 0;
  const observations = layout.hasObservations ? ',"observations":{' : '';
  return {
    openDataSet: (action, isFirst) =>
      `${isFirst ? '' : ','}{"action":"${action}","links":[${JSON.stringify(flowLink)}],"${hasSeries ? 'series' : 'observations'}":{\n`,
    closeDataSet: '}}',
    openSeries: (cell, action, isFirst) => {
      const key = seriesDimensions.map((dimension) => toIndex(cell, dimension)).join(':');
      const attributes =
        action === 'Delete' ? [] : seriesAttributes.map((attribute) => toIndex(cell, attribute) ?? 'null');
      return `${isFirst ? '' : ',\n'}"${key}":{"attributes":[${attributes.join(',')}]${observations}`;
    },
    closeSeries: layout.hasObservations ? '}}' : '}',
    observation: (cell, action, isFirst) => {
      let text = `${isFirst ? '' : ',\n'}"`;
      for (const [index, dimension] of observationDimensions.entries()) {
        text += `${index > 0 ? ':' : ''}${toIndex(cell, dimension)}`;
      }
      if (action === 'Delete') return `${text}":[null]`;
      text += `":[${cell.OBS_VALUE}`;
      for (const attribute of observationAttributes) text += `,${toIndex(cell, attribute)}`;
      return `${text}]`;
    },
  };
}

function writeMeta({ id, prepared, isTest, source, language, names }: SdmxDataMessage): string {
  const other = language === 'vi' ? 'en' : 'vi';
  return JSON.stringify({
    schema,
    id,
    test: isTest,
    prepared,
    contentLanguages: [language, other],
    name: source[language],
    names: source,
    sender: { id: sdmxAgency, name: names.sender[language], names: names.sender },
  });
}

/**
 * SDMX-JSON 1.0: data sets first, so that they leave as they come, then the structure with every value they number.
 * Distinct values are held until then: those of attributes without a list (the parts, the comment) grow with the
 * observations, so that whoever asks for `full` has to bound those.
 */
export async function* writeJsonData(
  dataSets: readonly SdmxDataSet[],
  message: SdmxDataMessage,
): AsyncGenerator<string> {
  const layout = planLayout(message.detail, message.dimensionAtObservation);
  const indices = createCodeIndices(layout, message);
  yield `{"meta":${writeMeta(message)},"data":{"dataSets":[`;
  yield* writeDataSets(dataSets, layout, createForm(layout, indices));
  yield '],"structure":';
  yield* indices.writeStructure([flowLink, structureLink]);
  yield '}}\n';
}
