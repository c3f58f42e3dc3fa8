import { createTranslator } from '@dinh/i18n';
import type { FigureImprint } from '../figure/figure-imprint.ts';
import type { FigurePoint } from '../figure/figure-series.ts';

/** Made-up readings for the gallery and the tests; no place reported them. */
export function examplePoint(period: string, value: number | null, more: Partial<FigurePoint> = {}): FigurePoint {
  return {
    period,
    value,
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
    absence: value === null ? 'not-found' : null,
    complete: null,
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    href: `/d/1/example/place/${period.replace('/', '--')}`,
    ...more,
  };
}

/** One reading a year from the first year on; null leaves the year out. */
export function exampleYears(first: number, values: readonly (number | null)[]): readonly FigurePoint[] {
  return values.flatMap((value, index) => (value === null ? [] : [examplePoint(String(first + index), value)]));
}

export const exampleImprint: FigureImprint = {
  sources: [
    { title: 'Sở Văn hóa và Thể thao, trao đổi kinh nghiệm', url: 'https://example.org/a' },
    { title: 'Báo Hải Phòng', url: null },
  ],
  dataSet: 'reference',
  asOf: '2026-11-22',
  release: 1,
  link: '/indicator/example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
  report: 'mailto:loi@example.org?subject=example',
};

export const exampleTranslate = createTranslator('vi');
