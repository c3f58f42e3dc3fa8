import type { SdmxCell } from '../sdmx-cell.ts';
import type { SdmxDimension } from '../sdmx-ids.ts';
import { planLayout, type SdmxAttribute, type SdmxLayout } from './data-layout.ts';
import type { SdmxDataMessage, SdmxDataSet } from './data-message.ts';
import { type DataSetForm, writeDataSets } from './write-data-sets.ts';
import { escapeAttribute, schemas, structureId, writeHeader } from './write-xml.ts';

function writeValues(cell: SdmxCell, components: readonly (SdmxDimension | SdmxAttribute)[]): string {
  let text = '';
  for (const component of components) {
    const value = cell[component];
    if (value !== null) text += `<generic:Value id="${component}" value="${escapeAttribute(String(value))}"/>`;
  }
  return text;
}

function createForm(layout: SdmxLayout): DataSetForm {
  const { seriesDimensions, seriesAttributes, observationDimensions, observationAttributes } = layout;
  const [only, ...more] = observationDimensions;
  const toKey = (cell: SdmxCell): string =>
    only !== undefined && more.length === 0
      ? `<generic:ObsDimension id="${only}" value="${escapeAttribute(cell[only])}"/>`
      : `<generic:ObsKey>${writeValues(cell, observationDimensions)}</generic:ObsKey>`;
  const toAttributes = (cell: SdmxCell, attributes: readonly SdmxAttribute[]): string =>
    attributes.length === 0 ? '' : `<generic:Attributes>${writeValues(cell, attributes)}</generic:Attributes>`;
  return {
    openDataSet: (action) => `<message:DataSet structureRef="${structureId}" action="${action}">\n`,
    closeDataSet: '</message:DataSet>\n',
    openSeries: (cell, action) => {
      const key = `<generic:SeriesKey>${writeValues(cell, seriesDimensions)}</generic:SeriesKey>`;
      return `<generic:Series>${key}${action === 'Delete' ? '' : toAttributes(cell, seriesAttributes)}\n`;
    },
    closeSeries: '</generic:Series>\n',
    observation: (cell, action) => {
      const isGone = action === 'Delete';
      const value = isGone || cell.OBS_VALUE === null ? '' : `<generic:ObsValue value="${cell.OBS_VALUE}"/>`;
      const attributes = isGone ? '' : toAttributes(cell, observationAttributes);
      return `<generic:Obs>${toKey(cell)}${value}${attributes}</generic:Obs>\n`;
    },
  };
}

/**
 * SDMX-ML 2.1 GenericData, grouped as the message asks. An observation without a value has none written, and says why
 * in OBS_STATUS.
 */
export async function* writeGenericData(
  dataSets: readonly SdmxDataSet[],
  message: SdmxDataMessage,
): AsyncGenerator<string> {
  const layout = planLayout(message.detail, message.dimensionAtObservation);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<message:GenericData xmlns:message="${schemas}/message" xmlns:common="${schemas}/common" xmlns:generic="${schemas}/data/generic">
${writeHeader(message, layout)}`;
  yield* writeDataSets(dataSets, layout, createForm(layout));
  yield '</message:GenericData>\n';
}
