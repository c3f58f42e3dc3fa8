import { drawLineFigure, type StaticFigure } from '@dinh/charts/static';
import { createTranslator } from '@dinh/i18n';

const points = [42.1, 45.6, 48, 67.3].map((value, index) => ({
  period: String(2013 + index),
  value,
  numerator: null,
  denominator: null,
  reportedShare: null,
  status: 'reported' as const,
  absence: null,
  complete: null,
  agrees: null,
  hint: null,
  differs: false,
  afterEnd: false,
  href: null,
}));

/** A made-up figure of one place and four years. */
export function drawExample(title: string, dataSet: 'reference' | 'synthetic' = 'reference'): StaticFigure {
  return drawLineFigure({
    title,
    subtitle: '% số thôn, tổ dân phố',
    series: [{ id: 'hai-phong', name: 'Hải Phòng', role: 'focus', points }],
    style: { unit: 'percent', decimals: 1 },
    imprint: {
      sources: [{ title: 'Báo Hải Phòng', url: null }],
      dataSet,
      asOf: '2026-11-22',
      release: 1,
      link: 'http://127.0.0.1:4180/indicators/example',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      report: 'mailto:',
    },
    t: createTranslator('vi'),
  });
}
