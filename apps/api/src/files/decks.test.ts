import { createTranslator, formatPeriod, formatReading, formatValue, type Language } from '@dinh/i18n';
import { fromPeriodSegment, rollUpTargets, type SeriesPoint, statusesByWorst, unpackRows } from '@dinh/kpi';
import { gatherAreaDeck, gatherPolicyDeck, writeAreaDeck, writePolicyDeck } from '@dinh/publish/deck';
import type { Slide, SlideDeck } from '@dinh/publish/pptx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeckHrefs } from '../decks/deck-hrefs.ts';
import { createCall, loadAreaDeck } from '../decks/load-area-deck.ts';
import { loadPolicyDeck } from '../decks/load-policy-deck.ts';
import { getLoadedData } from '../readiness.ts';
import { getRelease } from '../releases.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const origin = 'https://dinh.example.vn';
const basis = 'as-reported' as const;

function createSetting(language: Language, nameArea: (id: string) => string) {
  return { language, nameArea, hrefs: createDeckHrefs({ origin, release: 1, language, search: {} }) };
}

async function composeAreaDeck(areaId: string, language: Language): Promise<SlideDeck> {
  const data = getLoadedData(app.readiness);
  const asked = { areaId, basis, language };
  const { deck, nameArea } = await loadAreaDeck(data, getRelease(data.releases, 1), asked);
  return writeAreaDeck(gatherAreaDeck(deck), createSetting(language, nameArea));
}

async function loadPolicy(policyId: string, language: Language, areaId?: string) {
  const data = getLoadedData(app.readiness);
  const release = getRelease(data.releases, 1);
  const rule = { method: 'path', asOf: release.date, basis } as const;
  const { deck, nameArea } = await loadPolicyDeck(data, release, { policyId, areaId, rule, language });
  const facts = gatherPolicyDeck(deck);
  return { facts, deck: writePolicyDeck(facts, createSetting(language, nameArea)) };
}

const decks: readonly (readonly [string, (language: Language) => Promise<SlideDeck>])[] = [
  ...['VN', 'VN01-2008', 'VN31-2008', 'VN31-2025', 'VN34-2008-huyen-hung-ha'].map(
    (id) => [id, (language: Language) => composeAreaDeck(id, language)] as const,
  ),
  ...['strategy-1909', 'hn-plan147', 'res-33-nq-tw', 'hn-res09'].map(
    (id) => [id, async (language: Language) => (await loadPolicy(id, language)).deck] as const,
  ),
];
const languages = ['vi', 'en'] as const;
const all = decks.flatMap(([id, compose]) =>
  languages.map((language) => {
    // Once for all that is said of it.
    let made: Promise<SlideDeck> | undefined;
    const get = (): Promise<SlideDeck> => {
      made ??= compose(language);
      return made;
    };
    return [id, language, get] as const;
  }),
);

function isFilled({ body }: Slide): boolean {
  switch (body.kind) {
    case 'cover':
      return body.lines.length > 1;
    case 'facts':
      return body.facts.every(({ label, value }) => label !== '' && value !== '');
    case 'table':
      return body.table.rows.length > 0 && body.table.rows.every((row) => row.length === body.table.columns.length);
    case 'chart':
      return body.chart.series.some(({ values }) => values.some((value) => value !== null));
  }
}

describe.each(all)('the deck of %s in %s', (_, language, getDeck) => {
  it('has on each slide something, its source with a day, a link to its page, and a notes page', async () => {
    const { slides, day } = await getDeck();
    const date = formatPeriod(day, language, language === 'vi' ? 'short' : 'long');
    expect(slides.length).toBeGreaterThanOrEqual(4);
    expect(slides.length).toBeLessThanOrEqual(16);
    for (const slide of slides) {
      expect(isFilled(slide), slide.title).toBe(true);
      expect(slide.source, slide.title).toContain(date);
      expect(slide.link.href, slide.title).toMatch(/^https:\/\/dinh\.example\.vn\/\w+\/\S+[?&]release=1\b/);
      expect(slide.link.href).toContain(`lang=${language}`);
      expect(slide.speakerNotes.length, slide.title).toBeGreaterThan(0);
    }
    const [cover, ...rest] = slides.map(({ body }) => body.kind);
    expect([cover, rest.includes('cover')]).toEqual(['cover', false]);
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
    // A name that no message gave, and a value that none had.
    expect(JSON.stringify(slides)).not.toMatch(/\{\{|undefined|NaN|decks\.\w/);
  });

  it('says in each cell that leads to a figure what the page of the figure says', async () => {
    const { slides } = await getDeck();
    const call = createCall(getLoadedData(app.readiness));
    const cells = slides.flatMap(({ body }) => (body.kind === 'table' ? body.table.rows.flat() : []));
    const linked = cells.filter(({ href }) => href?.startsWith(`${origin}/d/`));
    for (const { text, href } of linked) {
      const [, , release, indicatorId = '', areaId = '', segment = ''] = new URL(href ?? '').pathname
        .split('/')
        .map(decodeURIComponent);
      expect(release).toBe('1');
      const period = fromPeriodSegment(segment);
      const { point, indicator } = await call.cell({ release: 1, indicatorId, areaId, period });
      const said =
        point?.value === null || point === undefined || point === null
          ? []
          : [formatValue(point.value, indicator, language), formatReading(point, indicator, language) ?? ''];
      const when = formatPeriod(period, language, 'short');
      expect([...said.map((value) => text.startsWith(`${value} (`) && text.includes(when)), text === when]).toContain(
        true,
      );
    }
  });
});

describe('what a deck shows', () => {
  it('says of a merged place what the figures of before make, and of others nothing', async () => {
    const [cover] = (await composeAreaDeck('VN31-2025', 'en')).slides;
    const said = cover?.body.kind === 'cover' ? cover.body.lines.join(' ') : '';
    const [, figures = '', whole = '', partial = ''] =
      /From before the merger: (\d+) figures of .+: (\d+) figures with all parts, (\d+) with/.exec(said) ?? [];
    const { former } = await createCall(getLoadedData(app.readiness)).area({ id: 'VN31-2025', release: 1 });
    const { indicators } = await createCall(getLoadedData(app.readiness)).catalogue({ release: 1 });
    const counted = new Set(indicators.flatMap(({ id, kind }) => (kind === 'distinct' ? [] : id)));
    const known = unpackRows<SeriesPoint>(former).filter((one) => one.value !== null && counted.has(one.indicatorId));
    expect(Number(figures)).toBe(known.length);
    expect(Number(whole)).toBeGreaterThan(0);
    expect(Number(partial)).toBeGreaterThan(0);
    expect(JSON.stringify((await composeAreaDeck('VN01-2008', 'en')).slides[0])).not.toContain('before the merger');
  });

  it('draws of a place the figures of its page, each at its year and none between', async () => {
    const { slides } = await composeAreaDeck('VN', 'en');
    const { points } = await createCall(getLoadedData(app.readiness)).area({ id: 'VN', release: 1 });
    const stored = unpackRows<SeriesPoint>(points);
    const charts = slides.flatMap(({ body, link }) => (body.kind === 'chart' ? [{ chart: body.chart, link }] : []));
    expect(charts.length).toBeGreaterThan(2);
    for (const { chart, link } of charts) {
      const id = new URL(link.href).pathname.split('/').at(-1);
      const own = new Map(
        stored
          .filter(({ indicatorId, value }) => indicatorId === id && value !== null)
          .map(({ period, value }) => [formatPeriod(period, 'en', 'short'), value]),
      );
      const [line] = chart.series;
      expect(line?.values).toEqual(chart.categories.map((category) => own.get(category) ?? null));
      expect(line?.values.filter((value) => value !== null).length).toBeGreaterThan(2);
    }
    expect(charts.some(({ chart }) => chart.series[0]?.values.includes(null))).toBe(true);
  });

  it('counts the targets of a policy as the file of targets does', async () => {
    const t = createTranslator('en');
    const { facts, deck } = await loadPolicy('hn-plan147', 'en');
    const { counts } = JSON.parse((await app.ask('/api/v1/targets.json?policy=hn-plan147&release=1')).body);
    expect(rollUpTargets(facts.own.map(({ assessment }) => assessment))).toEqual(counts);
    const [chart] = deck.slides.flatMap(({ body }) => (body.kind === 'chart' ? [body.chart] : []));
    const found = statusesByWorst.filter((status) => counts.statuses[status] > 0);
    expect(chart?.categories).toEqual(found.map((status) => t(`target.status.${status}`)));
    expect(chart?.series[0]?.values).toEqual(found.map((status) => counts.statuses[status]));
    expect(deck.slides.some(({ title }) => title.includes(`${counts.targets} targets`))).toBe(true);
  });

  it('draws the way to a target from its base to its deadline, over the figures that it is judged by', async () => {
    const { facts, deck } = await loadPolicy('hn-plan147', 'vi');
    const [drawn] = facts.drawn;
    const slide = deck.slides.find(({ body }) => body.kind === 'chart' && body.chart.series.length === 2);
    const chart = slide?.body.kind === 'chart' ? slide.body.chart : undefined;
    const [path, figures] = chart?.series ?? [];
    expect(drawn?.course.path.length).toBeGreaterThan(1);
    expect([path?.isTarget, figures?.isFocus]).toEqual([true, true]);
    expect(path?.values.at(-1)).toBe(drawn?.target.value);
    expect(path?.values.find((value) => value !== null)).toBe(drawn?.course.path[0]?.value);
    expect(figures?.values).toContain(drawn?.target.assessment.judged?.value);
  });

  it('takes only the targets of a place where one is asked for', async () => {
    const whole = await loadPolicy('res-33-nq-tw', 'vi');
    const { facts } = await loadPolicy('res-33-nq-tw', 'vi', 'VN01-2008');
    expect(facts.below.length).toBeGreaterThan(0);
    expect(facts.below.length).toBeLessThan(whole.facts.below.length);
    expect(facts.below.every(({ areaId }) => areaId === 'VN01-2008')).toBe(true);
  });
});

describe('the address of a deck', () => {
  it('gives the same PowerPoint file for good where the release is named, with its name in Vietnamese', async () => {
    const path = '/api/v1/decks/areas/VN31-2025.pptx?release=1';
    const { status, headers, bytes } = await app.ask(path);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
    const name = /filename\*=UTF-8''([^;]+)/.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
    expect(decodeURIComponent(name)).toBe('Văn hóa Hải Phòng (từ 1 7 2025) hồ sơ số liệu.pptx');
    const slides = Object.keys(unzipSync(bytes)).filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file));
    expect(slides.length).toBeGreaterThan(5);
    const again = await app.ask(path, { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(again.status).toBe(304);
  });

  it('leads to pages on the boundaries and by the rule that it was asked with', async () => {
    const query = 'release=1&basis=on:2026-01-01&method=un&asOf=2025-12-31&lang=en';
    const { status, bytes } = await app.ask(`/api/v1/decks/policies/hn-plan147.pptx?${query}`);
    expect(status).toBe(200);
    const files = unzipSync(bytes);
    const relations = strFromU8(files['ppt/slides/_rels/slide2.xml.rels'] ?? new Uint8Array());
    expect(relations).toMatch(
      /policies\/hn-plan147\?release=1&#38;lang=en&#38;method=un&#38;asOf=2025-12-31&#38;basis=on%3A2026-01-01#targets/,
    );
  });

  it.each([
    ['areas/nowhere.pptx', 404, 'area'],
    ['policies/nothing.pptx', 404, 'policy'],
    ['policies/hn-plan147.pptx?area=nowhere', 404, 'area'],
    ['policies/hn-plan147.pptx?method=fast', 400, 'method'],
    ['policies/hn-plan147.pptx?asOf=tomorrow', 400, 'asOf'],
    ['areas/VN.pptx?asOf=2025', 400, 'asOf'],
    ['areas/VN.pptx?basis=on:1900-01-01', 400, 'basis'],
    ['areas/VN34-2008-huyen-hung-ha.pptx?basis=on:2026-01-01', 400, 'basis'],
    ['areas/VN.pptx?release=99', 404, 'release'],
    ['areas/VN.pptx?lang=fr', 400, 'lang'],
  ])('%s is refused naming what to blame', async (path, status, field) => {
    const answer = await app.ask(`/api/v1/decks/${path}`);
    expect([answer.status, JSON.parse(answer.body).field]).toEqual([status, field]);
  });
});
