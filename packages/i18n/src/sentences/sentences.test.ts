import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeCompleteness, describeWithout } from './describe-completeness.ts';
import { announcePoint, describeFlags, describeValue } from './describe-point.ts';
import { describeReading } from './describe-reading.ts';
import { type FlaggedPoint, listFlags } from './point-flags.ts';
import { summariseFigure } from './summarise-figure.ts';
import { summariseRanking } from './summarise-ranking.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const style = { unit: 'percent', decimals: 1 } as const;
const haiPhong = {
  value: (1186 / 1761) * 100,
  numerator: 1186,
  denominator: 1761,
  reportedShare: '63.7',
  agrees: false,
  hint: 'digits-swapped',
  status: 'reported',
  complete: null,
  differs: false,
  afterEnd: false,
} as const;
const plain: FlaggedPoint = {
  status: 'reported',
  complete: null,
  agrees: null,
  hint: null,
  differs: false,
  afterEnd: false,
};

describe('describeReading', () => {
  it('shows both figures where the printed share does not agree', () => {
    const named = { ...style, denominatorName: 'thôn, tổ dân phố' };
    expect(describeReading(haiPhong, named, vi)).toBe('1.186/1.761 thôn, tổ dân phố, 67,35%; nguồn công bố 63,7%');
    expect(describeReading(haiPhong, { ...style, denominatorName: 'villages' }, en)).toBe(
      '1,186 of 1,761 villages, 67.35%; source printed 63.7%',
    );
  });

  it('shows a truncated share beside the computed one', () => {
    const centres = { ...haiPhong, value: (190 / 217) * 100, numerator: 190, denominator: 217 };
    const truncated = { ...centres, reportedShare: '87.5', agrees: true, hint: 'truncated' } as const;
    expect(describeReading(truncated, style, vi)).toBe('190/217, 87,56%; nguồn công bố 87,5%');
  });

  it('says nothing of a printed share that agrees, nor of parts that are missing', () => {
    const agreeing = { ...haiPhong, agrees: true, hint: null, reportedShare: '67.3' };
    expect(describeReading(agreeing, style, vi)).toBe('1.186/1.761, 67,3%');
    expect(describeReading({ ...agreeing, denominator: null, agrees: null }, style, vi)).toBe('67,3%');
    expect(describeReading({ ...agreeing, value: null }, style, vi)).toBeNull();
  });
});

describe('describeCompleteness', () => {
  it('counts the areas due', () => {
    expect(describeCompleteness({ have: 9, due: 63, level: 'province' }, vi)).toBe(
      '9 trong 63 tỉnh, thành có số liệu công bố',
    );
    expect(describeCompleteness({ have: 9, due: 63, level: 'province' }, en)).toBe(
      '9 of 63 provinces have a published figure',
    );
    expect(describeCompleteness({ have: 63, due: 63, level: 'province' }, vi)).toBe(
      'cả 63 tỉnh, thành có số liệu công bố',
    );
    expect(describeCompleteness({ have: 0, due: 34, level: 'province' }, en)).toBe(
      'no published figure found for any of 34 provinces',
    );
    expect(describeWithout({ count: 54, level: 'province' }, vi)).toBe('54 tỉnh, thành không tìm thấy số liệu công bố');
  });
});

describe('flags', () => {
  it('come weightiest first', () => {
    expect(listFlags({ ...haiPhong, status: 'derived', differs: true, complete: false, afterEnd: true })).toEqual([
      'disagrees',
      'differs',
      'incomplete',
      'derived',
      'after-end',
    ]);
    expect(listFlags(plain)).toEqual([]);
  });

  it('take rounded parts and truncation as notes, not as disagreement', () => {
    expect(listFlags({ ...plain, agrees: false, hint: 'rounded-parts' })).toEqual(['rounded-parts']);
    expect(listFlags({ ...plain, agrees: true, hint: 'truncated' })).toEqual(['truncated']);
  });

  it('are none for an absence', () => {
    expect(listFlags({ ...plain, status: 'derived', absence: 'withheld' })).toEqual([]);
    expect(describeFlags({ value: null, absence: 'not-found' }, vi)).toBe('');
  });
});

describe('announcePoint', () => {
  it('says place, period, value with unit and flag', () => {
    expect(announcePoint({ area: 'Hải Phòng', period: '2024-11', cell: haiPhong, style }, vi)).toBe(
      'Hải Phòng, tháng 11/2024: 67,3%; tỷ lệ công bố không khớp với tử số và mẫu số',
    );
  });

  it('says the kind of absence, never that a place did not report', () => {
    const cell = { value: null, absence: 'not-found' } as const;
    expect(announcePoint({ area: 'Hải Phòng', period: '2023', cell, style }, vi)).toBe(
      'Hải Phòng, năm 2023: không tìm thấy số liệu công bố',
    );
    expect(describeValue(cell, style, en)).toBe('no published figure found');
  });

  it('says a reported zero as a value', () => {
    expect(describeValue({ ...plain, value: 0 }, { unit: 'count', decimals: 0 }, vi)).toBe('0');
  });
});

describe('summariseFigure', () => {
  it('says first, last, highest, lowest, gaps and what is behind', () => {
    const summary = summariseFigure(
      {
        title: 'Tỷ lệ thôn có nhà văn hóa',
        style,
        contextCount: 7,
        series: [
          {
            name: 'Hải Phòng',
            gaps: 1,
            points: [
              { period: '2018', value: 40 },
              { period: '2019', value: 70.25 },
              { period: '2020', value: null },
              { period: '2024-11', value: 67.3 },
            ],
          },
          { name: 'Hà Nội', gaps: 0, points: [{ period: '2020', value: 5 }] },
          { name: 'Huế', gaps: 0, points: [] },
        ],
      },
      vi,
    );
    expect(summary).toBe(
      'Tỷ lệ thôn có nhà văn hóa. Hải Phòng: từ 40,0% (năm 2018) đến 67,3% (tháng 11/2024); ' +
        'cao nhất 70,3% (năm 2019), thấp nhất 40,0% (năm 2018). Có 1 khoảng trống không có số liệu. ' +
        'Hà Nội: chỉ có một số liệu, 5,0% (năm 2020). Huế: không tìm thấy số liệu công bố. Đường xám: 7 địa phương khác.',
    );
  });

  it('ranks', () => {
    expect(
      summariseRanking(
        {
          title: 'Relics',
          period: '2024',
          style: { unit: 'relics', decimals: 0 },
          rows: [
            { name: 'Huế', value: 40, isFocus: false },
            { name: 'Hải Phòng', value: 1, isFocus: true },
          ],
          completeness: '61 provinces: no published figure found',
        },
        en,
      ),
    ).toBe(
      'Relics. 2024: highest Huế 40\u00a0relics, lowest Hải Phòng 1\u00a0relic. Hải Phòng: 1\u00a0relic. 61 provinces: no published figure found.',
    );
  });
});

describe('createTranslator', () => {
  it('leaves names alone, whatever characters they hold', () => {
    const area = '$t(units.name.percent) {{period}} <b>';
    expect(vi('figure.pointOf', { area, period: 'năm 2024', reading: '5' })).toBe(`${area}, năm 2024: 5`);
  });

  it('writes numbers in the language', () => {
    expect(vi('words.areas.commune', { count: 10_035 })).toBe('10.035 xã, phường');
    expect(en('words.areas.commune', { count: 1 })).toBe('1 commune');
  });
});
