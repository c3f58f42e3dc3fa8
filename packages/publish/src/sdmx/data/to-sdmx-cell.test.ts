import { createTranslator } from '@dinh/i18n';
import { absenceKinds, observationStatuses } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { type SdmxPoint, toSdmxCell } from './to-sdmx-cell.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const indicator = { unit: 'percent', decimals: 1, kind: 'ratio' } as const;
const point: SdmxPoint = {
  indicatorId: 'cultural-families-rate',
  areaId: 'VN31-2008',
  period: '2024',
  value: 67.5,
  numerator: 27,
  denominator: 40,
  reportedShare: '67.5',
  status: 'reported',
  absence: null,
  complete: null,
  sourceId: 'some-source',
  note: null,
  agrees: true,
  hint: null,
  differs: false,
};

describe('the cell of a point', () => {
  it('has its whole key, its parts and what follows from its indicator', () => {
    expect(toSdmxCell(point, indicator, vi)).toEqual({
      FREQ: 'A',
      REF_AREA: 'VN31-2008',
      INDICATOR: 'cultural-families-rate',
      TIME_PERIOD: '2024',
      OBS_VALUE: 67.5,
      OBS_STATUS: 'A',
      UNIT_MEASURE: 'percent',
      DECIMALS: 1,
      NUMERATOR: 27,
      DENOMINATOR: 40,
      COMMENT_OBS: null,
      SOURCE: 'some-source',
    });
    expect(toSdmxCell({ ...point, period: '2016/2018' }, indicator, vi)).toMatchObject({
      FREQ: '_O',
      TIME_PERIOD: '2016-01-01/P3Y',
    });
  });

  it.each([
    ['reported', 'A', null],
    ['provisional', 'P', 'Provisional figure.'],
    ['estimated', 'E', 'Estimated figure.'],
    ['approximate', 'E', 'Approximate figure.'],
    ['derived', 'A', 'Figure derived from other figures.'],
  ] as const)('says %s by %s', (status, code, comment) => {
    expect(toSdmxCell({ ...point, status }, indicator, en)).toMatchObject({ OBS_STATUS: code, COMMENT_OBS: comment });
  });

  it('tells what is counted from register items from what is made of figures', () => {
    const counted = toSdmxCell({ ...point, status: 'derived' }, { ...indicator, kind: 'distinct' }, en);
    expect(counted).toMatchObject({ OBS_STATUS: 'A', COMMENT_OBS: 'Counted from the heritage register.' });
  });

  it.each([
    ['not-found', 'O'],
    ['not-applicable', 'M'],
    ['withheld', 'Q'],
    ['lost-by-merger', 'L'],
    ['not-yet-due', 'O'],
    ['overdue', 'O'],
  ] as const)('keeps the reason of a blank: %s by %s', (absence, code) => {
    const blank = { ...point, value: null, numerator: null, denominator: null, reportedShare: null, absence };
    const cell = toSdmxCell({ ...blank, agrees: null }, indicator, vi);
    expect(cell).toMatchObject({ OBS_VALUE: null, OBS_STATUS: code, COMMENT_OBS: vi(`sdmxData.absence.${absence}`) });
  });

  it('tells kinds of absence and of certainty apart that share a code', () => {
    const comments = [
      ...absenceKinds.map((absence) => toSdmxCell({ ...point, value: null, absence }, indicator, vi).COMMENT_OBS),
      ...observationStatuses.map((status) => toSdmxCell({ ...point, status }, indicator, vi).COMMENT_OBS),
    ];
    expect(new Set(comments).size).toBe(comments.length);
  });

  it('says a break by its code, the rest in words, then the note as compiled', () => {
    const told = {
      ...point,
      status: 'estimated',
      agrees: false,
      reportedShare: '65.7',
      complete: false,
      differs: true,
      note: 'definition changed in 2024',
    } as const;
    expect(toSdmxCell(told, indicator, en)).toMatchObject({
      OBS_STATUS: 'B',
      COMMENT_OBS:
        'Estimated figure. The source prints a share of 65.7%, which does not agree with its parts. The figure covers only a part of what it counts. Another source gives another figure. definition changed in 2024',
    });
    expect(toSdmxCell({ ...told, note: null, hint: 'rounded-parts' }, indicator, en).COMMENT_OBS).toContain(
      'The source prints a share of 65.7%; a part is rounded.',
    );
    expect(toSdmxCell(told, indicator, vi).COMMENT_OBS).toContain('Nguồn công bố tỷ lệ 65,7%,');
  });

  it('leaves out of a note what no XML can hold, and nothing else', () => {
    const note = 'a\u0000\u0008b\tc\nd\uD83D<&"\u{1F3DB}';
    expect(toSdmxCell({ ...point, note }, indicator, vi).COMMENT_OBS).toBe('ab\tc\nd\uFFFD<&"\u{1F3DB}');
  });
});
