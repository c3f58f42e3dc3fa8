import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleMessage, orderCells, someCells, toDataSet, writeWhole } from '../../testing/example-sdmx.ts';
import { readSdmxData, sortCells, toReadCell } from '../../testing/read-sdmx.ts';
import type { SdmxCell } from '../sdmx-cell.ts';
import {
  type DimensionAtObservation,
  type SdmxDataDetail,
  sdmxDataDetails,
  sdmxDataFormats,
} from '../sdmx-data-asking.ts';
import { sdmxDimensions, sdmxObservationAttributes, sdmxSeriesAttributes } from '../sdmx-ids.ts';

const placements: readonly DimensionAtObservation[] = [...sdmxDimensions, 'AllDimensions'];
const layouts = sdmxDataDetails.flatMap((detail) => placements.map((at) => [detail, at] as const));

/** What a message has to say of each cell, or once of each series. */
function expectedComponents(detail: SdmxDataDetail, at: DimensionAtObservation): readonly (keyof SdmxCell)[] {
  const ofSeries = sdmxDimensions.filter((dimension) => dimension !== (at === 'AllDimensions' ? 'TIME_PERIOD' : at));
  switch (detail) {
    case 'full':
      return [...sdmxDimensions, 'OBS_VALUE', ...sdmxSeriesAttributes, ...sdmxObservationAttributes];
    case 'dataonly':
      return [...sdmxDimensions, 'OBS_VALUE'];
    case 'serieskeysonly':
      return ofSeries;
    case 'nodata':
      return ofSeries.includes('INDICATOR') ? [...ofSeries, ...sdmxSeriesAttributes] : ofSeries;
  }
}

function expectedCells(cells: readonly SdmxCell[], components: readonly (keyof SdmxCell)[]) {
  const read = cells.map((cell) => toReadCell(cell, components));
  return sortCells([...new Map(read.map((cell) => [JSON.stringify(cell), cell])).values()]);
}

describe.each(layouts)('%s with %s at observation level', (detail, dimensionAtObservation) => {
  const message = { ...exampleMessage, detail, dimensionAtObservation };
  const order = dimensionAtObservation === 'AllDimensions' ? 'TIME_PERIOD' : dimensionAtObservation;

  it.each(sdmxDataFormats)('says as %s what was given', async (format) => {
    await fc.assert(
      fc.asyncProperty(someCells, someCells, fc.integer({ min: 1, max: 30 }), async (cells, gone, atOnce) => {
        const sets = [
          toDataSet(orderCells(cells, order), { action: 'Replace', atOnce }),
          toDataSet(orderCells(gone, order), { action: 'Delete', atOnce }),
        ];
        const read = readSdmxData(format, await writeWhole(format, sets, message));
        const isSeries = detail === 'serieskeysonly' || detail === 'nodata';
        const keys = expectedComponents(isSeries ? 'serieskeysonly' : 'full', dimensionAtObservation).slice(0, 4);
        const expected = [
          { action: 'Replace', cells: expectedCells(cells, expectedComponents(detail, dimensionAtObservation)) },
          { action: 'Delete', cells: expectedCells(gone, keys) },
        ].filter((set) => set.cells.length > 0);
        expect(read.map((set) => ({ ...set, cells: sortCells(set.cells) }))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});

describe('a message', () => {
  it('is the same however its cells come', async () => {
    const [cells = []] = fc.sample(someCells, { numRuns: 1, seed: 7 });
    for (const format of sdmxDataFormats) {
      const [one, all] = await Promise.all(
        [1, 100].map((atOnce) =>
          writeWhole(format, [toDataSet(orderCells(cells, 'TIME_PERIOD'), { atOnce })], exampleMessage),
        ),
      );
      expect(one).toBe(all);
    }
  });
});
