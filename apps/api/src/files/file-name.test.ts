import { describe, expect, it } from 'vitest';
import { toContentDisposition, toFileName } from './file-name.ts';

describe('names of files', () => {
  it('are in the language of the file', () => {
    const subject = { release: 12, dataSet: 'reference', extension: 'csv', names: ['Hải Phòng'] } as const;
    expect(toFileName({ ...subject, language: 'vi' })).toBe('Số liệu văn hóa, Hải Phòng, bản phát hành 12.csv');
    expect(toFileName({ ...subject, names: [], language: 'en' })).toBe('Culture figures, release 12.csv');
  });

  it('say before all else that their figures are made up', () => {
    const subject = { release: 1, dataSet: 'synthetic', extension: 'csv', names: [] } as const;
    for (const language of ['vi', 'en'] as const) expect(toFileName({ ...subject, language })).toMatch(/^SYNTHETIC-/);
  });

  it('travel in UTF-8 beside a form without accents, and break no header', () => {
    const header = toContentDisposition('attachment', 'Đà Nẵng "mới"\r\nX: (1)\\.csv');
    expect(header).toBe(
      'attachment; filename="Da Nang moi X (1) .csv"; filename*=UTF-8\'\'%C4%90%C3%A0%20N%E1%BA%B5ng%20m%E1%BB%9Bi%20X%20%281%29%20.csv',
    );
  });
});
