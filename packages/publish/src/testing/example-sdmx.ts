import { compareText, keepWritable } from '@dinh/kpi';
import fc from 'fast-check';
import {
  type DimensionAtObservation,
  type SdmxCell,
  type SdmxDataFormat,
  type SdmxDataMessage,
  type SdmxDataSet,
  type SdmxDimension,
  sdmxStatuses,
  toSdmxTime,
  writeCsvData,
  writeGenericData,
  writeJsonData,
  writeSpecificData,
} from '../sdmx/index.ts';
import { hostileText } from './hostile-text.ts';

const twice = (name: string) => ({ vi: `${name} (vi) & "Đình"`, en: `${name} (en)` });

export const exampleMessage: SdmxDataMessage = {
  id: 'DINH-KPI-1',
  prepared: '2026-11-28T00:00:00Z',
  isTest: false,
  source: twice('release 1'),
  detail: 'full',
  dimensionAtObservation: 'TIME_PERIOD',
  language: 'vi',
  names: {
    flow: twice('flow'),
    sender: twice('Dinh'),
    components: {
      FREQ: twice('frequency'),
      REF_AREA: twice('area'),
      INDICATOR: twice('indicator'),
      TIME_PERIOD: twice('period'),
      OBS_VALUE: twice('value'),
      OBS_STATUS: twice('status'),
      UNIT_MEASURE: twice('unit'),
      DECIMALS: twice('decimals'),
      NUMERATOR: twice('numerator'),
      DENOMINATOR: twice('denominator'),
      COMMENT_OBS: twice('comment'),
      SOURCE: twice('source'),
    },
    findCode: (component, code) =>
      component === 'REF_AREA' || component === 'INDICATOR' ? twice(`${component} ${code}`) : undefined,
  },
};

const periods = [
  ['A', '2023'],
  ['A', '2024'],
  ['Q', '2024-Q3'],
  ['M', '2024-11'],
  ['D', '2024-11-30'],
  ['_O', '2016/2018'],
  ['_O', '2016-06/2018-02'],
] as const;
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));

/** Some cells, no key twice, with comments that break files. */
export const someCells: fc.Arbitrary<readonly SdmxCell[]> = fc.uniqueArray(
  fc
    .record({
      at: fc.constantFrom(...periods),
      REF_AREA: fc.constantFrom('VN', 'VN31-2008', 'VN31-2025'),
      indicator: fc.constantFrom(['clubs', 'count', 0] as const, ['families-rate', 'percent', 1] as const),
      OBS_VALUE: fc.option(number),
      OBS_STATUS: fc.constantFrom(...sdmxStatuses),
      NUMERATOR: fc.option(number),
      DENOMINATOR: fc.option(number),
      // CSV can't tell an empty text from none.
      COMMENT_OBS: fc.option(hostileText.map(keepWritable).filter((text) => text !== '')),
      SOURCE: fc.constantFrom('one', 'another'),
    })
    .map(
      ({ at: [FREQ, period], indicator: [INDICATOR, UNIT_MEASURE, DECIMALS], ...rest }): SdmxCell => ({
        FREQ,
        TIME_PERIOD: toSdmxTime(period),
        INDICATOR,
        UNIT_MEASURE,
        DECIMALS,
        ...rest,
      }),
    ),
  { selector: (cell) => [cell.FREQ, cell.REF_AREA, cell.INDICATOR, cell.TIME_PERIOD].join(' '), maxLength: 25 },
);

/** In the order that the series of a message need. */
export function orderCells(cells: readonly SdmxCell[], at: DimensionAtObservation): readonly SdmxCell[] {
  const toKey = (cell: SdmxCell): string => {
    const { INDICATOR, REF_AREA, FREQ, TIME_PERIOD } = cell;
    const key: Readonly<Record<SdmxDimension, string>> = { INDICATOR, REF_AREA, FREQ, TIME_PERIOD };
    return Object.entries(key)
      .map(([dimension, value]) => (dimension === at ? '' : value))
      .join(' ');
  };
  return cells.toSorted((a, b) => compareText(toKey(a), toKey(b)));
}

/** Cells as a writer takes them, so many at a time. */
export function toDataSet(
  cells: readonly SdmxCell[],
  { action = 'Information', atOnce = 3 }: { readonly action?: SdmxDataSet['action']; readonly atOnce?: number } = {},
): SdmxDataSet {
  async function* chunk(): AsyncGenerator<readonly SdmxCell[]> {
    for (let from = 0; from < cells.length; from += atOnce) yield cells.slice(from, from + atOnce);
  }
  return { action, cells: chunk() };
}

/** The whole message as text. */
export async function writeWhole(
  format: SdmxDataFormat,
  dataSets: readonly SdmxDataSet[],
  message: SdmxDataMessage,
): Promise<string> {
  const writers = {
    generic: writeGenericData,
    specific: writeSpecificData,
    json: writeJsonData,
    csv: (sets: readonly SdmxDataSet[], said: SdmxDataMessage) => writeCsvData(sets, said, 'id'),
  };
  let text = '';
  for await (const some of writers[format](dataSets, message)) text += some;
  return text;
}
