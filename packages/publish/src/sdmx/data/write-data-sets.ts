import type { SdmxCell } from '../sdmx-cell.ts';
import { isSameSeries, type SdmxLayout } from './data-layout.ts';
import type { SdmxAction, SdmxDataSet } from './data-message.ts';

/** How a format writes the parts of a data set; `isFirst`: nothing of its kind came before in what it stands in. */
export interface DataSetForm {
  openDataSet(action: SdmxAction, isFirst: boolean): string;
  readonly closeDataSet: string;
  openSeries(cell: SdmxCell, action: SdmxAction, isFirst: boolean): string;
  readonly closeSeries: string;
  observation(cell: SdmxCell, action: SdmxAction, isFirst: boolean): string;
}

/**
 * Data sets as text, a chunk of cells at a time: one without cells is left out, series open and close with their keys,
 * and nothing is held but the last cell.
 */
export async function* writeDataSets(
  dataSets: readonly SdmxDataSet[],
  layout: SdmxLayout,
  form: DataSetForm,
): AsyncGenerator<string> {
  const hasSeries = layout.seriesDimensions.length > 0;
  let isFirstSet = true;
  for (const { action, cells } of dataSets) {
    let last: SdmxCell | undefined;
    let isFirst = true;
    for await (const some of cells) {
      let text = '';
      for (const cell of some) {
        if (!last) text += form.openDataSet(action, isFirstSet);
        const isNew = hasSeries && !(last && isSameSeries(layout, last, cell));
        if (isNew) text += (last ? form.closeSeries : '') + form.openSeries(cell, action, !last);
        if (layout.hasObservations) text += form.observation(cell, action, isFirst || isNew);
        isFirst = false;
        last = cell;
      }
      if (text !== '') yield text;
    }
    if (!last) continue;
    isFirstSet = false;
    yield (hasSeries ? form.closeSeries : '') + form.closeDataSet;
  }
}
