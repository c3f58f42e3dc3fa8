import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const headers = { Host: 'dinh.example.vn' };
const share = 'village-culture-houses-coverage';
const plain = (text: string): string => text.replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));

async function cardOf(path: string): Promise<Readonly<Record<string, string>>> {
  const { body } = await app.ask(path, { headers });
  const tags = body.matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)">/gu);
  return Object.fromEntries([...tags].map(([, name = '', text = '']) => [name, plain(text)]));
}

describe('what is shown of a page where its address is posted', () => {
  it.each([
    ['/indicators/village-culture-houses-coverage?areas=VN31-2008', share, 'VN31-2008'],
    ['/d/1/village-culture-houses-coverage/VN31-2008/2024-11', share, 'VN31-2008'],
    [`/compare?areas=VN31-2008,VN01-2008&indicators=${share}`, share, 'VN31-2008,VN01-2008'],
    [`/explore?indicator=${share}&area=VN31-2008&lang=vi`, share, 'VN31-2008'],
  ])('%s is its figure', async (path, indicator, area) => {
    const card = await cardOf(path);
    expect(card).toMatchObject({
      'og:url': `http://dinh.example.vn${path}`,
      'og:image:width': '1200',
      'twitter:card': 'summary_large_image',
    });
    expect(card['og:title']).toContain('Hải Phòng');
    const image = new URL(String(card['og:image']));
    expect(image.origin).toBe('http://dinh.example.vn');
    expect(Object.fromEntries(image.searchParams)).toMatchObject({ indicator, area, preset: 'social' });
    const { status, bytes } = await app.ask(`${image.pathname}${image.search}`, { headers });
    expect([status, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, 1200, 630]);
  });

  it('of stored settings is their figure, by their short name', async () => {
    const posted = await fetch(`http://127.0.0.1:${app.port}/api/v1/figure-sets`, {
      method: 'POST',
      body: `indicator=${share}&area=VN31-2008`,
    });
    const { id } = Object(await posted.json());
    const card = await cardOf(`/explore?set=${id}&lang=en&release=1`);
    expect(card['og:image']).toBe(`http://dinh.example.vn/figure.png?set=${id}&lang=en&release=1&preset=social`);
    expect((await app.ask(String(card['og:image']).replace('http://dinh.example.vn', ''))).status).toBe(200);
  });

  it('of a place is the indicator of which most years are known there', async () => {
    const image = new URL(String((await cardOf('/areas/VN31-2008?lang=en&release=1'))['og:image']));
    expect(Object.fromEntries(image.searchParams)).toMatchObject({ area: 'VN31-2008', lang: 'en', release: '1' });
    expect((await app.ask(`${image.pathname}${image.search}`)).status).toBe(200);
  });

  it.each([
    '/',
    '/sources',
    '/policies/res-33-nq-tw',
    '/compare',
    '/compare?areas=VN99&indicators=none',
    '/compare?indicators=%00%22%3E&areas=%ff',
    '/explore',
    '/explore?indicator=none',
    '/explore?indicator=none&v=9',
    '/explore?set=none',
    '/explore?set=aaaaaaaaaaaaaaaaaaaa',
    '/areas/VN99',
    '/nowhere',
  ])('%s is the name of the whole', async (path) => {
    const card = await cardOf(path);
    expect(card).toMatchObject({ 'og:image': 'http://dinh.example.vn/card.png?lang=vi', 'og:title': 'Dinh' });
  });

  it('the name of the whole is a picture in each language', async () => {
    const pictures = await Promise.all(['vi', 'en'].map((lang) => app.ask(`/card.png?lang=${lang}`)));
    for (const { status, headers: sent, bytes } of pictures) {
      expect([status, sent['content-type'], bytes.readUInt32BE(16)]).toEqual([200, 'image/png', 1200]);
    }
    expect(pictures[0]?.bytes.equals(pictures[1]?.bytes ?? Buffer.of())).toBe(false);
    expect((await app.ask('/card.png?lang=fr')).status).toBe(400);
  });

  it('is nothing where the page’s own address isn’t known, nor ever markup of an address', async () => {
    const { body } = await app.ask('/', { headers: { Host: '"><script>' } });
    expect(body).not.toContain('og:');
    expect((await app.ask('/sources?x="><script>alert(1)</script>', { headers })).body).not.toContain('<script>alert');
  });
});
