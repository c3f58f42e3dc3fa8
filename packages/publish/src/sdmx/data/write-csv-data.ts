import { toCsv } from '../../csv/index.ts';
import type { SdmxCell } from '../sdmx-cell.ts';
import type { SdmxLabels } from '../sdmx-data-asking.ts';
import { type SdmxDimension, sdmxAgency, sdmxFlow, sdmxMeasure, sdmxVersion } from '../sdmx-ids.ts';
import { isSameSeries, planLayout, type SdmxAttribute } from './data-layout.ts';
import type { SdmxAction, SdmxDataMessage, SdmxDataSet } from './data-message.ts';

type Column = SdmxDimension | SdmxAttribute | typeof sdmxMeasure;

const actionLetters: Readonly<Record<SdmxAction, string>> = { Information: 'I', Replace: 'R', Delete: 'D' };
const flowId = `${sdmxAgency}:${sdmxFlow}(${sdmxVersion})`;

/** An id or a value with its name, as one column or two. */
function label(labels: SdmxLabels, id: string, name: string | undefined): readonly string[] {
  if (labels === 'name') return [id, name ?? ''];
  return [labels === 'both' && name !== undefined ? `${id}: ${name}` : id];
}

/**
 * SDMX-CSV 2.0: one row per observation, or per series where no observation is asked for. A row to delete holds its
 * key alone.
 */
export async function* writeCsvData(
  dataSets: readonly SdmxDataSet[],
  message: SdmxDataMessage,
  labels: SdmxLabels,
): AsyncGenerator<string> {
  const { language, names } = message;
  const layout = planLayout(message.detail, message.dimensionAtObservation);
  const isOfSeries = !layout.hasObservations;
  const dimensions: readonly Column[] = isOfSeries
    ? layout.seriesDimensions
    : planLayout(message.detail, 'AllDimensions').observationDimensions;
  const measures: readonly Column[] = isOfSeries ? [] : [sdmxMeasure];
  const columns: readonly Column[] = [
    ...dimensions,
    ...measures,
    ...layout.seriesAttributes,
    ...layout.observationAttributes,
  ];
  const flow = names.flow[language];
  yield toCsv([
    [
      'STRUCTURE',
      ...(labels === 'name' ? ['STRUCTURE_ID', 'STRUCTURE_NAME'] : ['STRUCTURE_ID']),
      'ACTION',
      ...columns.flatMap((column) => label(labels, column, names.components[column][language])),
    ],
  ]);
  const findName = (column: Column, value: string): string | undefined =>
    labels === 'id' || column === sdmxMeasure ? undefined : names.findCode(column, value)?.[language];
  for (const { action, cells } of dataSets) {
    const begin = ['dataflow', ...label(labels, flowId, flow), actionLetters[action]];
    const written: readonly Column[] = action === 'Delete' ? dimensions : columns;
    const toRow = (cell: SdmxCell): readonly string[] => [
      ...begin,
      ...columns.flatMap((column) => {
        const value = written.includes(column) ? String(cell[column] ?? '') : '';
        return label(labels, value, value === '' ? undefined : findName(column, value));
      }),
    ];
    let last: SdmxCell | undefined;
    for await (const some of cells) {
      const rows: (readonly string[])[] = [];
      for (const cell of some) {
        if (!(isOfSeries && last && isSameSeries(layout, last, cell))) rows.push(toRow(cell));
        last = cell;
      }
      if (rows.length > 0) yield toCsv(rows);
    }
  }
}
