import { measureText } from '@dinh/charts/text-metrics';
import type { Database } from '@dinh/db';
import {
  findAreas,
  findIndicators,
  selectPackedPoints,
  selectPolicies,
  selectReleases,
  selectSources,
  selectSuccessions,
  selectTargets,
} from '@dinh/db/queries';
import { createTestDatabase, type TestDatabase } from '@dinh/db/testing';
import type { Language } from '@dinh/i18n';
import { assessTargets, findTargetCourses, type SeriesPoint, toReportedSeries, unpackRows } from '@dinh/kpi';
import { drawPicture } from '@dinh/publish/picture';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toReleases } from '../releases.ts';
import { type DrawnSeries, drawSeries } from './draw-series.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const origin = 'https://dinh.example.vn';
const share = 'village-culture-houses-coverage';

async function read(
  db: Kysely<Database>,
  indicatorId: string,
  language: Language = 'vi',
  areaId = 'VN31-2008',
): Promise<DrawnSeries> {
  const { latest: release } = toReleases(await selectReleases(db));
  const areaIds = [areaId, 'VN'];
  const [[indicator], areas, packed] = await Promise.all([
    findIndicators(db, release.number, [indicatorId]),
    findAreas(db, release.number, areaIds),
    selectPackedPoints(db, release.number, { indicatorId, areaIds }),
  ]);
  if (!indicator) throw new RangeError(`no such indicator: ${indicatorId}`);
  const points = unpackRows<SeriesPoint>(packed);
  const sources = await selectSources(db, release.number, [...new Set(points.map(({ sourceId }) => sourceId))]);
  const [place, nation] = areaIds.map((id) => {
    const area = areas.find((one) => one.id === id);
    if (!area) throw new RangeError(`no such area: ${id}`);
    return {
      area,
      name: language === 'vi' ? area.nameVi : area.nameEn,
      points: points.filter(({ areaId }) => areaId === id),
    };
  });
  if (!place) throw new RangeError('no place');
  return { indicator, place, nation, sources, release, language, origin };
}

const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, words]) => words?.replaceAll(/<[^>]*>/g, '')).join(' ');

describe('the drawn series of a place', () => {
  it('is the place before the nation, with what both rest on', async () => {
    const input = await read(database.db, share);
    const figure = drawSeries(input);
    const said = textsOf(figure?.svg ?? '');
    expect(said).toContain('Hải Phòng');
    expect(figure?.svg).toContain('data-series="VN31-2008"');
    expect(figure?.svg.includes('data-series="VN"')).toBe(input.nation?.points.some(({ value }) => value !== null));
    expect(said).toContain(`${origin}/indicators/${share}?areas=VN31-2008`);
    expect(said).toContain(`release=${input.release.number}&#38;lang=vi`);
    expect(said).toContain('CC BY 4.0');
    expect(figure?.alt).toContain('Hải Phòng');
  });

  it('leaves the nation’s total out of the scale of a place', async () => {
    const { svg } = drawSeries(await read(database.db, 'cultural-clubs')) ?? {};
    expect(svg).toContain('data-series="VN31-2008"');
    expect(svg).not.toContain('data-series="VN"');
  });

  it('is held against the targets of the place, those of no other', async () => {
    const { db } = database;
    const input = await read(db, 'commune-cultural-centres-coverage', 'vi', 'VN01-2008');
    const { number, date } = input.release;
    const rows = await selectTargets(db, number, { column: 'indicatorId', id: input.indicator.id });
    const ofAreas = rows.flatMap(({ areaId }) => areaId ?? []);
    const [policies, areas, successions, indicators] = await Promise.all([
      selectPolicies(db, number),
      findAreas(db, number, [...new Set(ofAreas)]),
      selectSuccessions(db, number),
      findIndicators(db, number, [input.indicator.id]),
    ]);
    const asked = {
      ...{ targets: rows, policies, indicators, areas, successions, asOf: date },
      series: toReportedSeries(input.place.points),
    };
    const targets = { assessed: assessTargets(asked), courses: findTargetCourses(asked), asOf: date };
    const { svg = '', alt = '' } = drawSeries({ ...input, targets }) ?? {};
    const own = rows.filter(({ areaId, targetValue }) => areaId === 'VN01-2008' && targetValue !== null);
    expect(own.length).toBeGreaterThan(0);
    expect(rows.length).toBeGreaterThan(own.length);
    const drawn = [...svg.matchAll(/data-target="([^"]*)"/g)].map(([, id = '']) => id);
    expect(drawn.length).toBeGreaterThan(0);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
    expect(alt.length).toBeGreaterThan((drawSeries(input)?.alt ?? '').length);
    expect(drawSeries(input)?.svg).not.toContain('data-target');
  });

  it('is in the language asked for', async () => {
    const { svg = '' } = drawSeries(await read(database.db, share, 'en')) ?? {};
    expect(textsOf(svg)).toMatch(/Sources?: /);
    expect(svg).toContain('lang="en"');
  });

  it('is none where nothing was found', async () => {
    const input = await read(database.db, share);
    expect(drawSeries({ ...input, place: { ...input.place, points: [] } })).toBeNull();
    expect(drawSeries({ ...input, sources: [] })).toBeNull();
  });

  it('fits as PNG the widths that it was laid out by', async () => {
    const figure = drawSeries(await read(database.db, share));
    if (!figure) throw new RangeError('no figure');
    const { width, height, png, alt } = await drawPicture(figure, { scale: 1 });
    expect([width, height, alt]).toEqual([figure.width, figure.height, figure.alt]);
    expect(png.length).toBeGreaterThan(10_000);
    // One line of text alone, drawn by the same font: its ink ends where the layout expects it.
    const words = 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa';
    for (const weight of [400, 600] as const) {
      const expected = measureText(words, { size: 20, weight });
      const fits = async (room: number): Promise<boolean> => {
        const line = (text: string) =>
          `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(room)}" height="40" font-family="Be Vietnam Pro"><text y="25" font-size="20" font-weight="${weight}">${text}</text></svg>`;
        // What would stand past the edge makes no difference where all fits.
        const [alone, more] = await Promise.all(
          [words, `${words}.`].map((text) => drawPicture({ svg: line(text), alt: '' }, { scale: 1 })),
        );
        return Buffer.from(alone?.png ?? []).equals(Buffer.from(more?.png ?? []));
      };
      // With room to spare the full stop shows; without it is cut away with the edge.
      expect(await fits(expected * 0.97)).toBe(true);
      expect(await fits(expected * 1.03)).toBe(false);
    }
  });
});
