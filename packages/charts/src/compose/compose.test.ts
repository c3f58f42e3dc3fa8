import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureSpec, figureForms, plainSpec, readFigureQuery } from '../spec/index.ts';
import { areas, compose, country, hrefs } from '../testing/figure-country.ts';
import { readBoundaries } from '../testing/read-boundaries.ts';
import { composeFigure } from './index.ts';

const rowsOf = (query: string) =>
  compose(query)
    .toSheet('shown')
    ?.rows.map(({ areaId, period, value, shown, absence }) => [areaId, period, shown ?? value ?? absence]);

describe('composeFigure', () => {
  it('draws chosen places in the order of the focus, and everybody where nobody is chosen', () => {
    const { drawn, query, problems } = compose('indicator=share&area=HP,HN&focus=HN');
    expect(problems).toEqual([]);
    if (drawn?.form !== 'line') throw new TypeError('no lines');
    expect(drawn.input.title).toBe('Tỷ lệ thôn có nhà văn hóa, Hà Nội và Hải Phòng (đến 30/6/2025), 2022–2024');
    expect(drawn.input.series.map(({ id, role }) => [id, role])).toEqual([
      ['HN', 'focus'],
      ['HP', 'peer'],
    ]);
    expect(query).toContain('release=3');
    expect(drawn.input.imprint.link).toBe(`https://dinh.example.vn/explore?${query}`);
    const all = compose('indicator=share');
    if (all.drawn?.form !== 'line') throw new TypeError('no lines');
    expect(all.drawn.input.series.map(({ id, role }) => [id, role])).toEqual([
      ['VN', 'nation'],
      ['HP', 'context'],
      ['HD', 'context'],
      ['HN', 'context'],
    ]);
  });

  it('has every blank of the years it shows, and nothing from outside them', () => {
    expect(rowsOf('indicator=share&area=HN,HD')).toEqual([
      ['HN', '2022', 60],
      ['HN', '2023', 'not-found'],
      ['HN', '2024', 70],
      ['HD', '2022', 'not-found'],
      ['HD', '2023', 'not-found'],
      ['HD', '2024', 10],
    ]);
    expect(rowsOf('indicator=share&area=HN&from=2023&to=2024')).toEqual([['HN', '2024', 70]]);
  });

  it('ranks the year with most figures, or the one asked for', () => {
    expect(rowsOf('form=bars&indicator=share&group=all')).toEqual([
      ['HP', '2024', 50],
      ['HD', '2024', 10],
      ['HN', '2024', 70],
      ['HUE', '2024', 'not-found'],
      ['VN', '2024', 60],
    ]);
    expect(rowsOf('form=bars&indicator=share&to=2022&area=HN,HP')).toEqual([
      ['HN', '2022', 60],
      ['HP', '2022', 30],
    ]);
    const idsIn = (order: string) => {
      const bars = compose(`form=bars&indicator=share&area=HP,HN,HD&order=${order}`).drawn;
      return bars?.form === 'bars' ? [bars.input.direction, ...bars.input.entries.map(({ id }) => id)] : [];
    };
    expect(idsIn('given')).toEqual([null, 'HP', 'HN', 'HD']);
    expect(idsIn('name')).toEqual([null, 'HN', 'HD', 'HP']);
    expect(idsIn('value')).toEqual(['up', 'HP', 'HN', 'HD']);
    const { drawn } = compose('form=bars&indicator=share');
    if (drawn?.form !== 'bars') throw new TypeError('no bars');
    expect(drawn.input.entries.map(({ id, role }) => [id, role])).toContainEqual(['VN', 'nation']);
  });

  it('reads figures on the boundaries of a day, and leads from an old place to the one that holds it', () => {
    const { problems, drawn, toSheet } = compose('form=bars&indicator=share&basis=on:2026-01-01&group=all&area=HP');
    expect(problems).toEqual([{ code: 'not-with', field: 'area', seen: 'HP', accepted: ['HP-2025'] }]);
    expect(toSheet('shown')?.rows.find(({ areaId }) => areaId === 'HP-2025')).toMatchObject({
      value: 30,
      numerator: 60,
      denominator: 200,
      complete: true,
      status: 'derived',
    });
    expect(drawn?.input.subtitle).toContain('Địa giới ngày 1/1/2026');
  });

  it('draws an index and yearly changes beside the values they are of', () => {
    expect(rowsOf('indicator=clubs&area=HN,HP&index=2022')).toEqual([
      ['HN', '2022', 100],
      ['HN', '2023', 125],
      ['HN', '2024', 110],
      ['HP', '2022', 'not-found'],
      ['HP', '2023', 'not-found'],
      ['HP', '2024', 9],
    ]);
    const { drawn, toSheet } = compose('indicator=clubs&area=HN,HP&index=2022');
    expect(toSheet('shown')?.rows.at(-1)).toMatchObject({ value: 9, shown: null });
    expect(drawn?.input.notes).toContain('Không tính được chỉ số cho 1 địa phương vì không có số liệu năm 2022.');
    expect(drawn?.input.subtitle).toContain('năm 2022 = 100');
    expect(
      compose('indicator=clubs&area=HN&change=year')
        .toSheet('shown')
        ?.rows.map((row) => row.shown),
    ).toEqual([null, 10, -6]);
  });

  it('counts per people, and names who counted them', () => {
    const { drawn, toSheet } = compose('indicator=clubs&area=HN&per=people&form=bars&to=2024');
    expect(toSheet('shown')?.rows).toMatchObject([{ value: 4.4, numerator: 44, denominator: 1_000_000 }]);
    expect(toSheet('shown')?.indicators).toMatchObject([{ kind: 'ratio', factor: 100_000 }]);
    expect(drawn?.input.imprint.sources.map(({ title }) => title)).toEqual(['Sở', 'Cục Thống kê']);
  });

  it('puts two years, two indicators, several indicators and small charts side by side', () => {
    expect(rowsOf('form=slope&indicator=share&area=HN,HP')).toEqual([
      ['HN', '2022', 60],
      ['HN', '2024', 70],
      ['HP', '2022', 30],
      ['HP', '2024', 50],
    ]);
    expect(rowsOf('form=scatter&indicator=share,clubs&to=2024&group=all')).toEqual([
      ['HP', '2024', 50],
      ['HP', '2024', 9],
      ['HD', '2024', 10],
      ['HD', '2024', 3],
      ['HN', '2024', 70],
      ['HN', '2024', 44],
    ]);
    const several = compose('indicator=share,clubs&area=HN');
    expect(several.problems).toMatchObject([{ code: 'not-with', field: 'indicator', seen: 'clubs' }]);
    const small = compose('form=multiples&indicator=clubs&area=HN&group=all').drawn;
    if (small?.form !== 'multiples') throw new TypeError('no small charts');
    expect(small.input.facets.map(({ id }) => id)).toEqual(['HN']);
    expect(small.input.context?.map(({ id }) => id)).toEqual(['HP', 'HD', 'HUE']);
  });

  it('shades the provinces of a year, the chosen ones outlined', () => {
    const layer = { geometries: areas.slice(1).map(({ id }) => ({ type: 'MultiPolygon' as const, id, arcs: [] })) };
    const file = readBoundaries();
    const boundaries = { ...file, objects: { ...file.objects, areas_2008: layer } };
    const { drawn, toSheet } = compose('form=map&indicator=share&area=HN', { boundaries });
    if (drawn?.form !== 'map') throw new TypeError('no map');
    expect(drawn.input).toMatchObject({ layer: 'areas_2008', year: '2024', years: '2022–2024' });
    expect(drawn.input.entries.map(({ id, point: one, colour }) => [id, one?.value ?? null, colour])).toEqual([
      ['HP', 50, undefined],
      ['HD', 10, undefined],
      ['HN', 70, 'series-1'],
      ['HUE', null, undefined],
    ]);
    expect(toSheet('shown')?.rows).toHaveLength(4);
    // Outlines that don't know the places draw none.
    expect(compose('form=map&indicator=share', { boundaries: file }).nothing).toBe('no-form');
  });

  it('fills tables by years and by indicators, and orders them', () => {
    expect(rowsOf('form=table&indicator=share&area=HN,HP&order=value')).toEqual([
      ['HN', '2022', 60],
      ['HN', '2023', 'not-found'],
      ['HN', '2024', 70],
      ['HP', '2022', 30],
      ['HP', '2023', 'not-found'],
      ['HP', '2024', 50],
    ]);
    expect(rowsOf('form=table&indicator=share,clubs&area=HP,HN&to=2024')).toEqual([
      ['HP', '2024', 50],
      ['HP', '2024', 9],
      ['HN', '2024', 70],
      ['HN', '2024', 44],
    ]);
    // Of one place each indicator has its unit.
    expect(rowsOf('form=table&indicator=share,clubs&area=HN&from=2024')).toEqual([
      ['HN', '2024', 70],
      ['HN', '2024', 44],
    ]);
    expect(rowsOf('form=matrix&indicator=clubs&from=2024')).toEqual([
      ['HN', '2024', 44],
      ['HP', '2024', 9],
      ['HD', '2024', 3],
      ['HUE', '2024', 'not-found'],
    ]);
    // Who was not there then is no blank.
    expect(compose('form=matrix&indicator=clubs&from=2024').cells.map(({ areaId }) => areaId)).not.toContain('HP-2025');
  });

  it('adds up counts alone', () => {
    const { drawn } = compose('form=stacked&indicator=clubs&area=HN,HP');
    if (drawn?.form !== 'stacked') throw new TypeError('no stack');
    expect(drawn.input.periods).toEqual(['2022', '2023', '2024']);
    const refused = compose('form=stacked&indicator=share&area=HN,HP');
    expect(refused).toMatchObject({ drawn: null, nothing: 'no-form' });
    expect(refused.problems).toMatchObject([{ field: 'form', seen: 'stacked' }]);
  });

  it('has the groups of a place, by region and by likeness', () => {
    const idsOf = (query: string) => [...new Set(compose(query).cells.map(({ areaId }) => areaId))];
    expect(idsOf('form=bars&indicator=clubs&to=2023&group=region:central')).toEqual(['HUE']);
    expect(idsOf('form=bars&indicator=clubs&to=2023&area=HN&group=peers&basis=on:2026-01-01')).toEqual([
      'HN',
      'HP-2025',
      'HUE',
    ]);
    expect(compose('indicator=clubs&group=region:nowhere').problems).toMatchObject([{ field: 'group' }]);
  });

  it('says the reader’s words: title, note, and remarks with their place and time', () => {
    const { drawn } = compose('indicator=share&area=HN&title=Tên riêng&note=Lời dẫn&remark=HN@2023~Đổi cách đếm');
    expect(drawn?.input.title).toBe('Tên riêng');
    expect(drawn?.input.notes?.slice(0, 2)).toEqual(['Lời dẫn', 'Chú thích 1 (Hà Nội, năm 2023): Đổi cách đếm']);
    if (drawn?.form !== 'line') throw new TypeError('no lines');
    expect(drawn.input.breaks).toContainEqual({ day: '2023-12-31', words: 'Chú thích 1 (2023)' });
  });

  it.each([
    ['indicator=share,none&area=HN', [{ code: 'unknown', field: 'indicator', seen: 'none' }]],
    ['indicator=share&area=HN,nowhere', [{ code: 'unknown', field: 'area', seen: 'nowhere' }]],
    ['indicator=share&area=HN&focus=HP', [{ code: 'not-with', field: 'focus', seen: 'HP', accepted: ['HN'] }]],
    ['indicator=share&area=HN&per=people', [{ code: 'not-with', field: 'per' }]],
    ['indicator=share&area=HN&form=bars&index=2022', [{ code: 'not-with', field: 'index' }]],
    ['indicator=share&area=HN&index=2022&change=year', [{ code: 'not-with', field: 'change' }]],
    ['indicator=share&area=HN&from=2024&to=2022', [{ code: 'not-with', field: 'from', accepted: ['from ≤ 2022'] }]],
    ['indicator=share&area=HN&basis=on:2030-01-01', [{ code: 'not-with', field: 'basis' }]],
    ['indicator=share,clubs&area=HN&form=bars', [{ code: 'not-with', field: 'indicator', seen: 'clubs' }]],
  ])('loses one setting of %s, and names it', (query, problems) => {
    const composed = compose(query);
    expect(composed.problems).toMatchObject(problems);
    expect(composed.drawn).not.toBeNull();
  });

  it('keeps of its settings what it shows', () => {
    const kept = (query: string) => compose(query).spec;
    expect(kept('indicator=share&area=HN&focus=HP').focus).toBeNull();
    expect(kept('indicator=clubs&area=HN&group=region:nowhere').group).toBe('none');
    expect(kept('indicator=share,clubs&area=HN&form=bars').indicators).toEqual(['share']);
    // What places became stands in their place, each once.
    expect(kept('indicator=share&area=HP,HD&form=bars&basis=on:2026-01-01').areas).toEqual(['HP-2025']);
    // A figure is never left without an indicator.
    expect(kept('indicator=none').indicators).toEqual(['none']);
  });

  it('says what there is nothing of', () => {
    expect(compose('indicator=none')).toMatchObject({ drawn: null, nothing: 'no-indicator', cells: [] });
    expect(compose('indicator=share&area=HUE')).toMatchObject({ drawn: null, nothing: 'no-figures' });
    expect(compose('indicator=share&form=scatter')).toMatchObject({ drawn: null, nothing: 'no-form' });
  });

  it('gives the whole series too', () => {
    const all = compose('form=bars&indicator=clubs&to=2024&area=HN').toSheet('all');
    expect(all?.rows.map(({ areaId, period }) => `${areaId} ${period}`)).toHaveLength(6);
    expect(all?.sources.map(({ id }) => id)).toEqual(['paper']);
  });

  it('never throws, whatever is asked, and draws the same again from its own link', () => {
    const anySpec = fc.record({
      form: fc.constantFrom(...figureForms),
      indicators: fc.uniqueArray(fc.constantFrom('share', 'clubs', 'none'), { minLength: 1, maxLength: 3 }),
      areas: fc.uniqueArray(fc.constantFrom('VN', 'HP', 'HD', 'HN', 'HUE', 'HP-2025', 'x'), { maxLength: 6 }),
      group: fc.constantFrom(null, 'all', 'none', 'peers', 'region:north'),
      from: fc.constantFrom(null, '2020', '2022', '2024-06', '2016/2018'),
      to: fc.constantFrom(null, '2022', '2024', '2030'),
      basis: fc.constantFrom('as-reported', 'on:2026-01-01', 'on:2010-01-01', 'on:2200-01-01'),
      per: fc.constantFrom(null, 'people' as const),
      index: fc.constantFrom(null, '2022', '1900'),
      change: fc.constantFrom(null, 'year' as const),
      order: fc.constantFrom(null, 'value' as const, 'name' as const, 'given' as const),
      focus: fc.constantFrom(null, 'HN', 'x'),
      lang: fc.constantFrom('vi' as const, 'en' as const),
    });
    fc.assert(
      fc.property(anySpec, (some) => {
        const spec: FigureSpec = { ...plainSpec, ...some };
        const indicators = country.indicators.filter(({ indicator }) => spec.indicators.includes(indicator.id));
        const first = composeFigure({ spec, data: { ...country, indicators }, hrefs });
        expect(first.drawn === null).toBe(first.nothing !== null);
        const again = readFigureQuery(new URLSearchParams(first.query));
        expect(again.problems).toEqual([]);
        if (!again.spec) throw new TypeError('no spec');
        const second = composeFigure({ spec: again.spec, data: { ...country, indicators }, hrefs });
        expect(second.query).toBe(first.query);
        // A link of ours is refused by nothing.
        if (first.drawn !== null) expect(second.problems).toEqual([]);
        expect(JSON.stringify(second.cells)).toBe(JSON.stringify(first.cells));
      }),
      { numRuns: 2000 },
    );
  });
});

it('speaks the language of the figure', () => {
  const { drawn } = compose('indicator=share&area=HN&lang=en');
  expect(drawn?.input.title).toBe('Villages with a culture house, Hà Nội, 2022–2024');
  expect(drawn?.input.t.language).toBe(createTranslator('en').language);
});
