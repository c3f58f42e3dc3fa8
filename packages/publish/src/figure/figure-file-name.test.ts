import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exampleAreas,
  exampleCounts,
  exampleLongSheet,
  exampleRow,
  exampleSheet,
  housesIndicator,
} from '../testing/example-sheet.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { toFigureFileName } from './figure-file-name.ts';

describe('the name of a figure’s file', () => {
  it('says the filter, in Vietnamese as it is written', () => {
    expect(toFigureFileName(exampleSheet(), 'xlsx')).toBe(
      'Tỷ lệ thôn, tổ dân phố có nhà văn hóa, Hải Phòng, Đà Nẵng, Thừa Thiên Huế, 2016–2024, bản phát hành 3.xlsx',
    );
    expect(toFigureFileName(exampleLongSheet(), 'csv')).toBe(
      'Tỷ lệ thôn, tổ dân phố có nhà văn hóa, 63 địa phương, 2009–2024, bản phát hành 3.csv',
    );
    expect(toFigureFileName(exampleCounts({ language: 'en', basis: 'on:2025-07-01' }), 'json')).toBe(
      'Di tích đã xếp hạng, Hải Phòng, Đà Nẵng, Thừa Thiên Huế, 2024, boundaries of 2025-07-01, release 3.json',
    );
    const two = [housesIndicator, { ...housesIndicator, id: 'b', name: 'B' }];
    expect(toFigureFileName(exampleSheet({ indicators: two }), 'csv')).toContain('có nhà văn hóa +1, ');
  });

  it('says what the numbers are where they aren’t the indicator’s own, and keeps days together', () => {
    const areas = exampleAreas.slice(0, 1).map((area) => ({ ...area, name: 'Hải Phòng (đến 30/6/2025)' }));
    const rows = [exampleRow({ shown: 1 })];
    const shown = { measure: 'index', unitName: 'năm 2022 = 100', decimals: 1 } as const;
    expect(toFigureFileName(exampleSheet({ areas, rows, shown }), 'csv')).toBe(
      'Tỷ lệ thôn, tổ dân phố có nhà văn hóa, Hải Phòng (đến 30-6-2025), 2024, năm 2022 = 100, bản phát hành 3.csv',
    );
    const indicators = [{ ...housesIndicator, name: 'Câu lạc bộ', factor: 100_000, unitName: 'số trên 100.000 dân' }];
    expect(toFigureFileName(exampleSheet({ areas, rows, indicators }), 'csv')).toContain(', số trên 100.000 dân, ');
  });

  it('says before all else that its figures are made up', () => {
    const release = { number: 3, date: '2026-11-22', dataSet: 'synthetic' } as const;
    expect(toFigureFileName(exampleSheet({ release }), 'csv')).toMatch(/^SYNTHETIC-Tỷ lệ/);
  });

  it('cuts the indicator’s name where it is too long, and nothing else', () => {
    const name = 'Tỷ lệ hộ gia đình được công nhận danh hiệu “Gia đình văn hóa” trong phong trào '.repeat(4);
    const cut = toFigureFileName(exampleSheet({ indicators: [{ ...housesIndicator, name }] }), 'xlsx');
    expect(cut).toMatch(
      /^Tỷ lệ hộ gia đình .*…, Hải Phòng, Đà Nẵng, Thừa Thiên Huế, 2016–2024, bản phát hành 3\.xlsx$/,
    );
    expect(cut.length).toBeGreaterThan(100);
  });

  it('is one that every file system takes, whatever the names', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (indicator, area, unitName) => {
        const name = toFigureFileName(
          exampleSheet({
            basis: 'on:2025-07-01',
            shown: { measure: 'index', unitName: unitName.repeat(4), decimals: 1 },
            indicators: [{ ...housesIndicator, name: indicator.repeat(3) }],
            areas: [{ ...(exampleAreas[0] ?? expect.fail()), name: area }],
          }),
          'xlsx',
        );
        expect(name.length).toBeLessThanOrEqual(120);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        expect(name).toMatch(/bản phát hành 3\.xlsx$/);
        expect(name).not.toMatch(/["\\/:*?<>|\p{Cc}\p{Cf}]/u);
        expect(name).not.toMatch(/^[ .]/);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });

  it.each(['CON.', 'nul.a', 'Com1.'])('is no name of a device: %s', (name) => {
    expect(toFigureFileName(exampleSheet({ indicators: [{ ...housesIndicator, name }] }), 'csv')).toMatch(/^_/);
  });
});
