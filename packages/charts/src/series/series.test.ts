import { createTranslator } from '@dinh/i18n';
import type { SeriesPoint } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { composeImprint, composeSeriesFigure, type SeriesPlace } from './index.ts';

const t = createTranslator('vi');
const indicator = {
  nameVi: 'Tỷ lệ thôn có nhà văn hóa',
  nameEn: 'Villages with a culture house',
  definitionVi: '',
  definitionEn: '',
  numeratorVi: 'thôn có nhà văn hóa',
  numeratorEn: 'villages with a culture house',
  denominatorVi: 'thôn',
  denominatorEn: 'villages',
  unit: 'percent',
  decimals: 1,
} as const;

function pointOf(period: string, value: number | null, sourceId = 'a'): SeriesPoint {
  return {
    indicatorId: 'share',
    areaId: 'place',
    period,
    value,
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
    sourceId,
    note: null,
    absence: null,
    complete: null,
    reason: 'only',
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    others: [],
  };
}

function placeOf(level: 'country' | 'province', name: string, points: readonly SeriesPoint[]): SeriesPlace {
  return { area: { id: name, level, validFrom: '2008-08-01', validTo: null }, name, points };
}

const city = placeOf('province', 'Hải Phòng', [pointOf('2024-11', 67.35), pointOf('2018', 40)]);
const nation = placeOf('country', 'Việt Nam', [pointOf('2012', 44.7, 'b')]);
const hrefOf = ({ period }: SeriesPoint): string => `/d/${period}`;

describe('composeSeriesFigure', () => {
  it('names places and years, and puts readings into their order', () => {
    const { title, subtitle, series, style } = composeSeriesFigure({ indicator, places: [city, nation], hrefOf }, t);
    expect(title).toBe('Tỷ lệ thôn có nhà văn hóa, Hải Phòng và Việt Nam, 2012–2024');
    expect(subtitle).toBe('Đơn vị: % của thôn. Địa giới theo ngày của số liệu.');
    expect(style).toEqual({ unit: 'percent', decimals: 1, denominatorName: 'thôn' });
    expect(series.map(({ role, points }) => [role, points.map(({ href }) => href)])).toEqual([
      ['focus', ['/d/2018', '/d/2024-11']],
      ['nation', ['/d/2012']],
    ]);
  });

  it('draws the nation as such in the first place too, and others as peers', () => {
    const rolesOf = (places: readonly [SeriesPlace, ...SeriesPlace[]]) =>
      composeSeriesFigure({ indicator, places, hrefOf }, t).series.map(({ role }) => role);
    expect(rolesOf([nation])).toEqual(['nation']);
    expect(rolesOf([city, placeOf('province', 'Hà Nội', [])])).toEqual(['focus', 'peer']);
  });

  it('says whose boundaries, and what a rate is of', () => {
    const basis = { day: '2025-07-01', rate: { counted: { unit: 'count' as const } } };
    const { subtitle } = composeSeriesFigure({ indicator, places: [city], hrefOf, basis }, t);
    expect(subtitle).toContain('Địa giới ngày 1/7/2025');
    expect(subtitle).not.toContain('thôn');
  });
});

describe('composeImprint', () => {
  const sources = new Map(
    (['a', 'b', 'c'] as const).map((id) => [
      id as string,
      {
        id,
        kind: 'press',
        publisher: `Báo ${id}`,
        title: '',
        url: `https://example.vn/${id}`,
        published: null,
      } as const,
    ]),
  );
  const release = { number: 2, date: '2026-11-22', dataSet: 'reference' } as const;
  const hrefs = { source: (id: string) => `/sources/${id}`, sources: (find: string) => `/sources?find=${find}` };
  const common = { sources, release, link: '/link', report: '/report', hrefs };

  it('names the sources of the points drawn, each once, and of what they were divided by', () => {
    const points = [...city.points, ...nation.points];
    const imprint = composeImprint({ ...common, points, alsoFrom: [...sources.values()].slice(1) }, t);
    expect(imprint?.sources.map(({ title }) => title)).toEqual(['Báo a', 'Báo b', 'Báo c']);
    expect(imprint).toMatchObject({ asOf: '2026-11-22', release: 2, link: '/link', report: '/report' });
  });

  it('is none where no point has a known source', () => {
    expect(composeImprint({ ...common, points: [] }, t)).toBeNull();
    expect(composeImprint({ ...common, points: [pointOf('2024', 1, 'unknown')] }, t)).toBeNull();
  });
});
