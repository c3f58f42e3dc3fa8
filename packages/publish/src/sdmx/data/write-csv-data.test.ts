import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exampleMessage, toDataSet } from '../../testing/example-sdmx.ts';
import type { SdmxCell } from '../sdmx-cell.ts';
import type { SdmxLabels } from '../sdmx-data-asking.ts';
import { writeCsvData } from './write-csv-data.ts';

const cell: SdmxCell = {
  FREQ: 'A',
  REF_AREA: 'VN31-2008',
  INDICATOR: 'clubs',
  TIME_PERIOD: '2024',
  OBS_VALUE: 12.5,
  OBS_STATUS: 'A',
  UNIT_MEASURE: 'count',
  DECIMALS: 0,
  NUMERATOR: null,
  DENOMINATOR: null,
  COMMENT_OBS: 'one, "two"',
  SOURCE: 'some',
};

async function write(labels: SdmxLabels, message = exampleMessage): Promise<readonly (readonly string[])[]> {
  let text = '';
  for await (const some of writeCsvData([toDataSet([cell])], message, labels)) text += some;
  return parse(text);
}

describe('SDMX-CSV 2.0', () => {
  it('has the columns of the standard in the order of the structure', async () => {
    expect(await write('id')).toEqual([
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,DECIMALS,OBS_STATUS,NUMERATOR,DENOMINATOR,COMMENT_OBS,SOURCE'.split(
        ',',
      ),
      [
        'dataflow',
        'DINH:KPI(1.0)',
        'I',
        'A',
        'VN31-2008',
        'clubs',
        '2024',
        '12.5',
        'count',
        '0',
        'A',
        '',
        '',
        'one, "two"',
        'some',
      ],
    ]);
  });

  it('has names behind ids, in the language asked for', async () => {
    const [head, row] = await write('both', { ...exampleMessage, language: 'en', detail: 'dataonly' });
    expect(head?.slice(1, 5)).toEqual(['STRUCTURE_ID', 'ACTION', 'FREQ: frequency (en)', 'REF_AREA: area (en)']);
    expect(row?.slice(1, 5)).toEqual(['DINH:KPI(1.0): flow (en)', 'I', 'A', 'VN31-2008: REF_AREA VN31-2008 (en)']);
  });

  it('has names in columns of their own, empty where there is none', async () => {
    const [head, row] = await write('name', { ...exampleMessage, language: 'en', detail: 'dataonly' });
    expect(head?.slice(1, 8)).toEqual([
      'STRUCTURE_ID',
      'STRUCTURE_NAME',
      'ACTION',
      'FREQ',
      'frequency (en)',
      'REF_AREA',
      'area (en)',
    ]);
    expect(row?.slice(2, 8)).toEqual(['flow (en)', 'I', 'A', '', 'VN31-2008', 'REF_AREA VN31-2008 (en)']);
    expect(row).toHaveLength(head?.length ?? 0);
  });
});
