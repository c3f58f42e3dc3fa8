import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from '@dinh/i18n';
import { areaLevels } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { pageRoutes } from './page-routes.ts';
import { writeDataBlock } from './write-data-block.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const headers = { Host: 'dinh.example.vn' };
const origin = 'http://dinh.example.vn';
const share = 'village-culture-houses-coverage';

async function headOf(path: string) {
  const { body, status } = await app.ask(path, { headers });
  const canonical = [...body.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href);
  const alternates = [...body.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]*)"/g)];
  const blocks = [...body.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)];
  return {
    status,
    canonical,
    alternates: Object.fromEntries(alternates.map(([, language, href]) => [language, href])),
    isListed: !body.includes('<meta name="robots" content="noindex"'),
    blocks: blocks.map(([, json = '']) => JSON.parse(json)),
    bytes: body.length,
  };
}

describe('a page is known by one address in each language', () => {
  it.each([
    ['/', '/?lang=vi'],
    ['/areas/VN31-2008?lang=en', '/areas/VN31-2008?lang=en'],
    ['/areas/VN31%2D2008/', '/areas/VN31-2008?lang=vi'],
    [`/indicators/${share}?areas=VN31-2008&year=2020&view=map&lang=en`, `/indicators/${share}?lang=en`],
    [`/indicators/${share}?release=1`, `/indicators/${share}?lang=vi`],
    ['/compare?areas=VN31-2008,VN01-2008', '/compare?lang=vi'],
    [`/explore?indicator=${share}`, '/explore?lang=vi'],
    [`/d/1/${share}/VN31-2008/2024-11`, `/d/1/${share}/VN31-2008/2024-11?lang=vi`],
    ['/docs', '/docs/guide?lang=vi'],
    ['/docs/methods?lang=en', '/docs/methods?lang=en'],
  ])('%s as %s', async (path, known) => {
    const { canonical, alternates, isListed } = await headOf(path);
    expect([canonical, isListed]).toEqual([[`${origin}${known}`], true]);
    const [plain = ''] = known.split('?');
    expect(alternates).toEqual({
      vi: `${origin}${plain}?lang=vi`,
      en: `${origin}${plain}?lang=en`,
      'x-default': `${origin}${plain}`,
    });
    // It is the one of itself, and there.
    expect(await headOf(known)).toMatchObject({ status: 200, canonical: [`${origin}${known}`] });
  });

  it.each(['/nowhere', '/areas/VN99', '/docs/none', `/indicators/${share}?release=7`])(
    '%s, which is not there, is not to be listed',
    async (path) => {
      expect(await headOf(path)).toMatchObject({
        status: 404,
        canonical: [],
        alternates: {},
        isListed: false,
        blocks: [],
      });
    },
  );

  it('a figure in a frame is not to be listed, and leads to the figure', async () => {
    const { canonical, isListed } = await headOf(`/embed?indicator=${share}&area=VN31-2008&lang=en`);
    expect([isListed, canonical.length]).toEqual([false, 1]);
    expect(canonical[0]).toContain(`${origin}/explore?`);
  });

  it('nothing is said where the page’s own address isn’t known', async () => {
    const { body } = await app.ask('/', { headers: { Host: '"><script>' } });
    expect(body).not.toMatch(/canonical|hreflang="x-default"|ld\+json/);
  });

  it('the routes are those of the dashboard', () => {
    const folder = new URL('../../../dashboard/src/routes/', import.meta.url);
    const paths = readdirSync(folder).flatMap((name) => {
      const [, path] = /^ {2}path: '([^']+)'/m.exec(readFileSync(new URL(name, folder), 'utf8')) ?? [];
      return path === undefined ? [] : [path.replaceAll(/\$\w+/g, ':x')];
    });
    expect(pageRoutes.map(({ path }) => path.replaceAll(/:\w+/g, ':x')).toSorted()).toEqual(paths.toSorted());
  });
});

describe('the data of a page', () => {
  it('are told of an indicator as search engines for data ask', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const { blocks } = await headOf(`/indicators/${share}?lang=${lang}&areas=VN31-2008`);
      const [block] = blocks;
      const { rows } = await app.database.db
        .selectFrom('observation')
        .where('indicatorId', '=', share)
        .where('absence', 'is', null)
        .selectAll()
        .execute()
        .then((found) => ({ rows: found }));
      const days = rows.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]).toSorted();
      const { number, date } = await app.database.db.selectFrom('release').selectAll().executeTakeFirstOrThrow();
      expect(block).toMatchObject({
        '@context': 'https://schema.org/',
        '@type': 'Dataset',
        url: `${origin}/indicators/${share}?lang=${lang}`,
        identifier: share,
        inLanguage: lang,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isAccessibleForFree: true,
        temporalCoverage: `${days[0]}/${days.at(-1)}`,
        version: String(number),
        dateModified: date,
        spatialCoverage: { '@type': 'Place', identifier: 'VN' },
        variableMeasured: { '@type': 'PropertyValue', unitText: '%' },
        creator: { '@type': 'Organization', contactPoint: { email: 'figures@example.org' } },
        includedInDataCatalog: { '@type': 'DataCatalog' },
      });
      expect(block.description).toContain(String(rows.length));
      expect(block.description.length).toBeGreaterThanOrEqual(50);
      expect(block.name).not.toBe(block.alternateName);
      expect(block.isBasedOn.length).toBe(12);
      expect(block.distribution.length).toBe(7);
    }
  });

  it('are told of every indicator that has any, in few bytes, and of no other', async () => {
    const ids = await app.database.db.selectFrom('indicator').select('id').execute();
    const levels = await app.database.db
      .selectFrom('observation')
      .where('absence', 'is', null)
      .select(['indicatorId', 'areaLevel'])
      .distinct()
      .execute();
    const levelsById = Map.groupBy(levels, ({ indicatorId }) => indicatorId);
    const t = createTranslator('vi');
    const plain = (await headOf('/problems')).bytes;
    const told: string[] = [];
    for (const { id } of ids) {
      const { blocks, bytes } = await headOf(`/indicators/${id}`);
      expect([id, bytes - plain < 10_000]).toEqual([id, true]);
      for (const { description, identifier, keywords } of blocks) {
        const found = areaLevels.filter((level) => keywords.includes(t(`words.level.${level}`)));
        expect([id, found.toSorted()]).toEqual([
          id,
          levelsById
            .get(id)
            ?.map(({ areaLevel }) => areaLevel)
            .toSorted(),
        ]);
        expect([id, description.length >= 50 && description.length <= 5000]).toEqual([id, true]);
        told.push(identifier);
      }
    }
    expect(told.toSorted()).toEqual([...levelsById.keys()].toSorted());
  });

  it('are told of all of it on the start page, and on no other', async () => {
    const { blocks } = await headOf('/?lang=en');
    expect(blocks).toMatchObject([
      { '@type': 'DataCatalog', dataset: { '@type': 'Dataset', identifier: 'release-1' }, inLanguage: 'en' },
    ]);
    for (const path of ['/areas', '/areas/VN31-2008', `/d/1/${share}/VN31-2008/2024-11`]) {
      expect((await headOf(path)).blocks).toEqual([]);
    }
  });

  it('hold no text that could end their element', () => {
    const hostile = '</script><script>alert(1)</script><!-- &amp; \u2028\u2029 $& $1';
    const block = writeDataBlock({ name: hostile });
    expect(block.match(/<\/?script/g)).toHaveLength(2);
    expect(block).not.toMatch(/<!--|&|[\u2028\u2029]/);
    expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({ name: hostile });
  });
});
