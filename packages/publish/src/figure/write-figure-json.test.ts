import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCounts, exampleRow, exampleSheet } from '../testing/example-sheet.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { writeFigureJson } from './write-figure-json.ts';

describe('a figure as JSON', () => {
  it('says what it is, where it is from, and what its rows hold', () => {
    const file = JSON.parse(writeFigureJson(exampleSheet()));
    expect(file).toMatchObject({
      format: 'dinh-figure/1',
      query: exampleSheet().query,
      link: exampleSheet().link,
      release: { number: 3, date: '2026-11-22', dataSet: 'reference' },
      basis: 'as-reported',
      licence: { name: 'CC BY 4.0' },
      citation: expect.stringContaining('Dinh (2026).'),
      shown: null,
    });
    expect(file.columns.map(({ name }: { readonly name: string }) => name)).toEqual(Object.keys(file.rows[0]));
    expect(file.columns.every(({ meaning }: { readonly meaning: string }) => meaning !== '')).toBe(true);
    expect(file.rows[0]).toMatchObject({ areaId: 'VN31', areaName: 'Hải Phòng', value: (1186 * 100) / 1761 });
    expect(file.rows[3]).toMatchObject({ value: null, absence: 'not-found', sources: [] });
  });

  it('has a line a row, keys in one order, and the same bytes each time', () => {
    const text = writeFigureJson(exampleCounts());
    expect(text).toBe(writeFigureJson(exampleCounts()));
    expect(text.split('\n').filter((line) => line.startsWith('{"areaId":'))).toHaveLength(3);
    expect(Object.keys(JSON.parse(text)).slice(0, 4)).toEqual(['format', 'title', 'subtitle', 'notes']);
    expect(JSON.parse(writeFigureJson(exampleSheet({ rows: [] }))).rows).toEqual([]);
  });

  it('marks made-up figures', () => {
    const release = { number: 3, date: '2026-11-22', dataSet: 'synthetic' } as const;
    expect(JSON.parse(writeFigureJson(exampleSheet({ release }))).mark).toBe('SỐ LIỆU GIẢ LẬP / SYNTHETIC');
  });

  it('keeps every text and number', () => {
    fc.assert(
      fc.property(hostileText, fc.double({ noNaN: true, noDefaultInfinity: true }), (title, value) => {
        const file = JSON.parse(writeFigureJson(exampleSheet({ title, rows: [exampleRow({ value, note: title })] })));
        expect(file.title).toBe(title);
        expect(file.rows[0]).toMatchObject({ note: title, value: value === 0 ? 0 : value });
      }),
    );
  });
});
