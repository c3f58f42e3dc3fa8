import { createTranslator, describeWarning } from '@dinh/i18n';
import type { SeriesPoint } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { indexGround } from '../ground/index.ts';
import { clubs, compose, country, point, share, source } from '../testing/figure-country.ts';
import { type FigureData, warningCodes } from './index.ts';

const visits = { ...clubs, id: 'visits', nameVi: 'Lượt khách', nameEn: 'Visits', measure: 'flow' as const };
const bare = { ...share, id: 'bare' };
const near = { ...share, id: 'near' };
const unsure = (reading: SeriesPoint): SeriesPoint => ({ ...reading, status: 'provisional' });
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const ids = ['HN', 'HUE', 'HP', 'HD'];

const indicators: FigureData['indicators'] = [
  // Whole, with parts, far apart, reported.
  {
    indicator: share,
    sources: [source],
    points: ids.flatMap((id, place) =>
      years.map((year, n) => point('share', id, String(year), 10 + 20 * place + n, [10 + 20 * place + n, 100])),
    ),
  },
  {
    indicator: clubs,
    sources: [source],
    points: [
      ...ids.flatMap((id, place) => years.map((year, n) => point('clubs', id, String(year), 10 * (place + 1) + n))),
      point('clubs', 'HP-2025', '2025', 80),
      point('clubs', 'HN', '2025', 17),
      unsure(point('clubs', 'HUE', '2026', 30)),
    ],
  },
  {
    indicator: visits,
    sources: [source],
    points: [
      ...ids.flatMap((id) => years.slice(0, 4).map((year, n) => point('visits', id, String(year), 1000 + n))),
      point('visits', 'HN', '2023-01/2023-06', 500),
      point('visits', 'HUE', '2020-06', 90),
    ],
  },
  {
    indicator: bare,
    sources: [source],
    points: ids.flatMap((id, place) => [
      point('bare', id, '2022', 10 + 20 * place),
      point('bare', id, '2023', 12 + 20 * place, [12, 100]),
    ]),
  },
  {
    indicator: near,
    sources: [source],
    points: ids.flatMap((id, place) =>
      years.map((year, n) => point('near', id, String(year), 90 + n, [90 + n + place * 0, 100])),
    ),
  },
];

const asked = {
  targets: [
    {
      ...{ id: 't1', policyId: 'p', areaId: 'HN', indicatorId: 'share', baselinePeriod: '2019', baselineValue: 10 },
      ...{ targetPeriod: '2030', targetValue: 60, comparator: '>=' as const, note: null },
    },
  ],
  policies: [{ id: 'p', periodStart: '2019', issued: null }],
};

const six = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
const [, hanoi] = country.ground.areas.filter(({ level, validTo }) => level === 'province' && validTo === null);
if (!hanoi) throw new TypeError('no province');
const areas = [...country.ground.areas, ...six.map((id) => ({ ...hanoi, id, nameVi: id, nameEn: id }))];
const given = {
  asked,
  ground: { ...country.ground, areas, ...indexGround(areas) },
  indicators: [
    ...indicators,
    {
      indicator: { ...clubs, id: 'six' },
      sources: [source],
      points: six.flatMap((id, place) => years.map((year, n) => point('six', id, String(year), 10 * place + n))),
    },
  ],
};

const warningsOf = (query: string) => compose(query, given).warnings;
const codesOf = (query: string) => warningsOf(query).map(({ code }) => code);

describe('what may mislead in a figure', () => {
  it.each([
    // An axis of its own range.
    ['indicator=near&area=HN', ['axis-cut']],
    ['indicator=near&area=HN,HUE', ['axis-cut']],
    ['indicator=near', ['axis-cut']],
    ['indicator=near&area=HN&from=2021', ['axis-cut']],
    ['form=multiples&indicator=near&area=HN,HP', ['axis-cut']],
    ['form=multiples&indicator=near', ['axis-cut']],
    ['indicator=share&area=HD&to=2022', ['axis-cut']],
    ['indicator=share&area=HUE', ['axis-cut']],
    // More lines than colours.
    ['indicator=six&area=A1,A2,A3,A4,A5,A6', ['many-lines']],
    ['indicator=six&area=A1,A2,A3,A4,A5,A6&from=2020', ['many-lines']],
    // Targets that are not in view.
    ['indicator=share&area=HN&to=2024', ['axis-cut', 'target-unseen']],
    ['indicator=share&area=HN,HD&to=2024', ['target-unseen']],
    ['indicator=share&area=HN,HD&to=2029', ['target-unseen']],
    ['indicator=share&area=HN,HD&from=2019&to=2021', ['target-unseen']],
    ['form=multiples&indicator=share&area=HN,HD&to=2024', ['target-unseen']],
    ['form=bars&indicator=share&area=HN&to=2024', ['target-unseen']],
    ['form=slope&indicator=share&area=HN,HD', ['target-unseen']],
    ['form=table&indicator=share&area=HN,HD', ['target-unseen']],
    ['form=matrix&indicator=share&area=HN', ['target-unseen']],
    ['indicator=share&area=HN,HD&index=2019', ['target-unseen']],
    ['indicator=share&area=HN,HD&change=year', ['target-unseen']],
    // Provisional beside final.
    ['indicator=clubs&area=HUE', ['mixed-status']],
    ['indicator=clubs&area=HUE,HN', ['mixed-status']],
    ['form=table&indicator=clubs&area=HUE', ['mixed-status']],
    ['form=matrix&indicator=clubs&area=HUE', ['mixed-status']],
    ['form=multiples&indicator=clubs&area=HUE', ['mixed-status']],
    ['form=stacked&indicator=clubs&area=HUE', ['mixed-status']],
    ['indicator=clubs&area=HUE&from=2024', ['mixed-status']],
    // Part of a year beside years.
    ['indicator=visits&area=HN', ['part-year']],
    ['indicator=visits&area=HUE', ['part-year']],
    ['indicator=visits&area=HN,HD', ['part-year']],
    ['form=multiples&indicator=visits&area=HN', ['part-year']],
    ['form=table&indicator=visits&area=HN', ['part-year']],
    ['indicator=visits', ['part-year']],
    // Shares without parts.
    ['indicator=bare&area=HN,HD', ['no-denominator']],
    ['indicator=bare', ['no-denominator']],
    ['form=bars&indicator=bare&to=2022', ['no-denominator']],
    ['form=table&indicator=bare&area=HN,HD', ['no-denominator']],
    ['form=slope&indicator=bare', ['no-denominator']],
    ['form=matrix&indicator=bare', ['no-denominator']],
    // Before and after the provinces were redrawn.
    ['indicator=clubs&area=HP,HP-2025', ['redrawn']],
    ['indicator=clubs&area=HN,HP', ['redrawn']],
    ['form=table&indicator=clubs&area=HN,HP,HP-2025', ['redrawn']],
    ['form=matrix&indicator=clubs', ['mixed-status', 'redrawn']],
    ['form=multiples&indicator=clubs&area=HN,HP', ['redrawn']],
  ])('in %s: %j', (query, codes) => {
    const warnings = warningsOf(query);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    expect(codes).not.toEqual([]);
    // What is offered mends it.
    for (const { code, fix } of warnings) {
      if (fix === null) continue;
      const parameters = new URLSearchParams(query);
      for (const [key, value] of Object.entries(fix)) {
        if (value === null) parameters.delete(key);
        else parameters.set(key, String(value));
      }
      expect(codesOf(parameters.toString())).not.toContain(code);
    }
  });

  it.each([
    ['indicator=share&area=HN,HD'],
    ['indicator=share&area=HN,HP'],
    ['indicator=share&area=HN,HUE,HP'],
    ['indicator=share&area=HN,HUE,HP,HD'],
    ['indicator=share'],
    ['indicator=share&area=HP,HN&to=2024'],
    ['indicator=share&area=HP,HN&from=2020'],
    ['indicator=share&area=HD,HN&focus=HD&to=2022'],
    ['form=multiples&indicator=share&area=HN,HD'],
    ['form=multiples&indicator=share&area=HN,HUE,HP,HD'],
    ['form=multiples&indicator=share&area=HP,HN&to=2023'],
    ['form=bars&indicator=share&area=HP,HD&to=2024'],
    ['form=bars&indicator=share'],
    ['form=bars&indicator=share&to=2022&area=HUE,HD'],
    ['form=bars&indicator=share&group=all&to=2021'],
    ['form=slope&indicator=share&area=HP,HD'],
    ['form=slope&indicator=share'],
    ['form=slope&indicator=share&from=2020&to=2023'],
    ['form=slope&indicator=clubs&from=2019&to=2024'],
    ['form=table&indicator=share&area=HP,HD'],
    ['form=table&indicator=share'],
    ['form=table&indicator=share,clubs&area=HP,HD&to=2024'],
    ['form=matrix&indicator=share'],
    ['form=matrix&indicator=clubs&to=2024'],
    ['form=matrix&indicator=share&area=HP&group=all'],
    ['form=stacked&indicator=clubs&area=HP,HD&to=2024'],
    ['form=stacked&indicator=clubs&to=2024'],
    ['form=stacked&indicator=clubs&area=HN,HUE,HP,HD&to=2024'],
    ['form=scatter&indicator=share,clubs&to=2024'],
    ['form=scatter&indicator=share,clubs&to=2022&area=HP,HD'],
    ['indicator=clubs&area=HN,HD&to=2024'],
    ['indicator=clubs&area=HN&to=2024'],
    ['indicator=clubs&to=2024'],
    ['indicator=clubs&area=HN&index=2019&to=2024'],
    ['indicator=clubs&area=HN,HP&change=year&to=2024'],
    ['indicator=visits&area=HP'],
    ['indicator=visits&area=HP,HD'],
    ['indicator=visits&area=HN&to=2022'],
    ['form=bars&indicator=visits&to=2021'],
    ['indicator=bare&area=HN,HD&from=2023'],
    ['form=bars&indicator=bare&to=2023'],
    ['form=stacked&indicator=visits&area=HP,HD'],
    ['indicator=near&area=HN&index=2019'],
    // Its own boundaries are what they were.
    ['indicator=clubs&area=HN'],
    ['form=bars&indicator=near&to=2024'],
    ['indicator=clubs&area=HN,HUE,HP,HD&basis=on:2026-01-01&to=2024&focus=HN'],
  ])('nothing in %s', (query) => {
    expect(compose(query, given).drawn).not.toBeNull();
    expect(codesOf(query)).toEqual([]);
  });

  it('knows every kind, and prints under the figure what no note of it says', () => {
    for (const language of ['vi', 'en'] as const) {
      const said = warningCodes.map((code) => describeWarning({ code, count: 2 }, createTranslator(language)));
      expect(new Set(said).size).toBe(warningCodes.length);
      expect(said.join(' ')).not.toContain('explore.');
    }
    const notesOf = (query: string) => compose(query, given).drawn?.input.notes;
    expect(notesOf('indicator=bare&area=HN,HD')).toContain('Có 2 tỷ lệ không công bố tử số và mẫu số.');
    expect(notesOf('form=slope&indicator=share&area=HN,HD')).toContain('Chỉ tiêu của năm 2030 không nằm trong hình.');
    expect(notesOf('indicator=near&area=HN')).toEqual([]);
  });
});
