import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerCache } from '../cache/answer-cache.ts';
import { readPages } from '../docs/read-pages.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { listen } from '../listen.ts';
import { createDataSetLibrary } from '../open-data/data-set-library.ts';
import { listDistributions, listWholeDistributions } from '../open-data/list-distributions.ts';
import { createOpenDataRouter } from '../open-data/open-data-router.ts';
import { pageRoutes } from '../pages/page-routes.ts';
import { getLoadedData } from '../readiness.ts';
import { readXml } from '../testing/read-xml.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const origin = 'http://dinh.example.vn';
const headers = { Host: 'dinh.example.vn' };

interface Listed {
  readonly address: string;
  readonly changed: string | undefined;
  readonly alternates: Readonly<Record<string, string>>;
}

function readSitemap(document: string): readonly Listed[] {
  return readXml(document).children.map(({ children }) => {
    const textOf = (name: string) => children.find((child) => child.name === name)?.text;
    const links = children.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes);
    return {
      address: textOf('loc') ?? '',
      changed: textOf('lastmod'),
      alternates: Object.fromEntries(links.map(({ hreflang = '', href = '' }) => [hreflang, href])),
    };
  });
}

async function readListed(): Promise<readonly Listed[]> {
  return readSitemap((await app.ask('/sitemap.xml', { headers })).body);
}

/** Whether a group of a robots.txt lets a path be read: the longest rule that fits decides. @see RFC 9309, §2.2.2 */
function mayRead(robots: string, agent: string, path: string): boolean {
  const groups = robots.split('\n\n').map((group) => group.split('\n').map((line) => line.split(/: (.*)/s)));
  const group = groups.find((lines) => lines.some(([key, value]) => key === 'User-agent' && value === agent));
  const fits = (rule: string): boolean => {
    const [first = '', ...rest] = rule.replace(/\$$/, '').split('*');
    let at = path.startsWith(first) ? first.length : -1;
    for (const part of rest) {
      const found = at < 0 ? -1 : path.indexOf(part, at);
      at = found < 0 ? -1 : found + part.length;
    }
    return rule.endsWith('$') ? at === path.length : at >= 0;
  };
  const rules = (group ?? []).filter(([key, rule = '']) => (key === 'Allow' || key === 'Disallow') && fits(rule));
  const [longest] = rules.toSorted(([, a = ''], [, b = '']) => b.length - a.length);
  return longest === undefined || longest[0] === 'Allow';
}

describe('the site map', () => {
  it('lists every page of every route that is worth finding, once in each language', async () => {
    const listed = await readListed();
    const { db } = app.database;
    const tables = {
      area: 'area',
      indicator: 'indicator',
      heritageItem: 'heritageItem',
      policy: 'policy',
      source: 'source',
    } as const;
    let count = readPages().vi.length;
    for (const { listed: as } of pageRoutes) {
      if (as === 'page') count += 1;
      else if (as !== null) count += (await db.selectFrom(tables[as]).select('id').execute()).length;
    }
    expect(listed.length).toBe(2 * count);
    expect(new Set(listed.map(({ address }) => address)).size).toBe(listed.length);
    const { date } = await db.selectFrom('release').selectAll().executeTakeFirstOrThrow();
    for (const { address, changed, alternates } of listed) {
      const plain = address.split('?')[0];
      expect(changed).toBe(address.includes('/docs/') ? undefined : date);
      expect(alternates).toEqual({ vi: `${plain}?lang=vi`, en: `${plain}?lang=en`, 'x-default': plain });
    }
  });

  it('lists pages by the address that they name themselves, and that robots may read', async () => {
    const listed = await readListed();
    const robots = (await app.ask('/robots.txt', { headers })).body;
    expect(listed.filter(({ address }) => !mayRead(robots, '*', address.replace(origin, '')))).toEqual([]);
    const every = 61;
    for (const { address } of listed.filter((_, index) => index % every === 0 || index > listed.length - every)) {
      const { status, body } = await app.ask(address.replace(origin, ''), { headers });
      expect([status, address, body.includes(`<link rel="canonical" href="${address}"`)]).toEqual([200, address, true]);
    }
  });

  it('comes in parts where it is longer than one may be', async () => {
    const router = createOpenDataRouter({
      cache: createAnswerCache(1e8),
      getData: () => getLoadedData(app.readiness),
      library: createDataSetLibrary(),
      contact: null,
      publicUrl: origin,
      guards: [],
      mostListed: 1000,
    });
    const server = createHttpServer(express().use(router));
    const port = await listen(server, '127.0.0.1', 0);
    try {
      const read = async (path: string) => {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`);
        return { status: answer.status, body: await answer.text() };
      };
      const parts = readXml((await read('/sitemap.xml')).body).children.map(({ children }) => children[0]?.text ?? '');
      expect(parts.length).toBeGreaterThan(1);
      const listed: Listed[] = [];
      for (const part of parts) {
        const own = readSitemap((await read(part.replace(origin, ''))).body);
        expect(own.length).toBeLessThanOrEqual(1000);
        listed.push(...own);
      }
      expect(listed).toEqual(await readListed());
      expect((await read(`/sitemap-${parts.length + 1}.xml`)).status).not.toBe(200);
    } finally {
      await new Promise((done) => server.close(done));
    }
    expect((await app.ask('/sitemap-1.xml', { headers })).status).toBe(404);
    expect((await app.ask('/sitemap-x.xml', { headers })).status).toBe(404);
  });
});

const release = { number: 1 } as const;
const filesOfCatalogue = [
  ...listDistributions({ id: 'cultural-clubs', longestAreaId: 'VN31-2008' }, release, 'vi'),
  ...listWholeDistributions(release),
].map(({ path }) => path);

describe('robots', () => {
  it.each([
    ['/', true],
    ['/areas/VN31-2008', true],
    ['/indicators/cultural-clubs?areas=VN31-2008', true],
    ['/trpc/overview?input=%7B%7D', true],
    ['/api/v1/pack.json?release=1', true],
    ['/assets/main-abc123.js', true],
    ['/catalogue.ttl', true],
    ['/explore', true],
    ['/explore?lang=en', true],
    ['/explore?lang=en&indicator=cultural-clubs', false],
    ['/explore?indicator=cultural-clubs', false],
    ['/compare?areas=VN31-2008', false],
    ['/figure.svg?indicator=cultural-clubs', false],
    ['/api/v1/observations.csv?indicator=cultural-clubs', false],
    ['/sdmx/2.1/data/KPI', false],
    ['/sdmx/2.1/data/DINH,KPI,1.0/A.VN.?lastNObservations=1', false],
    ...filesOfCatalogue.map((path) => [path, true] as const),
  ] as const)('%s may be read: %s', async (path, may) => {
    const { body, headers: sent } = await app.ask('/robots.txt', { headers });
    expect(sent['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toContain(`\nSitemap: ${origin}/sitemap.xml\n`);
    expect([path, mayRead(body, '*', path)]).toEqual([path, may]);
    expect(mayRead(body, 'Twitterbot', path)).toBe(true);
  });
});
