import { readFigureFile } from '@dinh/publish/figure';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RawRequest, startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
let bare: TestApp;
beforeAll(async () => {
  [app, bare] = await Promise.all([startTestApp(), startTestApp({ answerCacheMegabytes: 0 })]);
});
afterAll(() => Promise.all([app.close(), bare.close()]));

const share = 'village-culture-houses-coverage';
const place = `indicator=${share}&area=VN31-2008`;
const manyIds = Array.from({ length: 121 }, (_, index) => `A${index}`).join(',');
const host = { Host: 'dinh.example.vn' };
const ask = (path: string, request: RawRequest = {}) =>
  app.ask(path, { ...request, headers: { ...host, ...request.headers } });

const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, words]) => words?.replaceAll(/<[^>]*>/gu, '')).join(' ');

function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('a figure as SVG', () => {
  it('says what it rests on, its link naming the release, its words as composed text', async () => {
    const { status, headers, body } = await ask(`/figure.svg?${place}`);
    expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    const said = textsOf(body);
    expect(said).toContain('Hải Phòng');
    expect(said).toContain('CC BY 4.0');
    expect(said.replaceAll(' ', '')).toContain('http://dinh.example.vn/explore?v=2&#38;form=line');
    expect(said.replaceAll(' ', '')).toContain('release=1');
    expect(said).toBe(said.normalize('NFC'));
  });

  it('has its font within it, unless only its name is wanted', async () => {
    const [embedded, named] = [await ask(`/figure.svg?${place}`), await ask(`/figure.svg?${place}&font=name`)];
    expect(embedded.body.match(/@font-face/gu)).toHaveLength(4);
    expect(embedded.body).toContain('url(data:font/woff2;base64,');
    expect(named.body).not.toContain('@font-face');
    expect(named.body).toContain('Be Vietnam Pro');
    expect(embedded.body.replace(/<style>.*?<\/style>/u, '')).toBe(named.body);
  });

  it('runs and fetches nothing where it is opened by itself, and pages of any origin may show it', async () => {
    const { headers } = await ask(`/figure.svg?${place}`);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-language': 'vi',
    });
  });

  it('escapes whatever a reader wrote', async () => {
    const title = `<script>alert("1")</script> & 'x'`;
    const { body } = await ask(`/figure.svg?${place}&title=${encodeURIComponent(title)}&note=%3Cb%3E`);
    expect(body).not.toContain('<script');
    expect(body).not.toContain('<b>');
    expect(body).toContain('&#60;script&#62;alert(');
  });

  it.each([
    ['width=500', 'width="500"'],
    ['width=800&ratio=16:9', 'width="800" height="450"'],
    ['preset=slide', 'width="960" height="540"'],
    ['preset=square&width=400', 'width="400" height="400"'],
    ['theme=dark', '#14181D'],
    ['lang=en', 'lang="en"'],
  ])('is drawn as %s says', async (query, expected) => {
    const { status, body } = await ask(`/figure.svg?${place}&font=name&${query}`);
    expect(status).toBe(200);
    expect(body.slice(0, 3000)).toContain(expected);
  });
});

describe('a figure as PNG', () => {
  it.each([
    ['preset=slide', 1920, 1080],
    ['preset=a4', 1920, 1440],
    ['preset=square', 1440, 1440],
    ['preset=social', 1200, 630],
    ['width=400&ratio=4:3&scale=1', 400, 300],
  ])('of %s is %i × %i dots', async (query, width, height) => {
    const { status, headers, bytes } = await ask(`/figure.png?${place}&${query}`);
    expect([status, headers['content-type'], headers['content-encoding']]).toEqual([200, 'image/png', undefined]);
    expect(sizeOf(bytes)).toEqual([width, height]);
  });

  it('carries the address it is drawn for', async () => {
    const { bytes } = await ask(`/figure.png?${place}&preset=social`);
    const read = readFigureFile(bytes, 'figure.png');
    expect(read).toMatchObject({ release: 1, link: expect.stringMatching(/^http:\/\/dinh\.example\.vn\/explore\?/u) });
    const query = 'query' in read ? read.query : '';
    expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({ indicator: share, area: 'VN31-2008' });
    const again = await ask(`/figure.png?${query}&preset=social`);
    expect(again.bytes.equals(bytes)).toBe(true);
  });

  it('is refused in more dots than a picture may have', async () => {
    const { status, body } = await ask(`/figure.png?indicator=${share}&width=1600&ratio=1:1&scale=4`);
    expect([status, JSON.parse(body)]).toEqual([
      400,
      expect.objectContaining({ code: 'unreadable', field: 'scale', seen: '4', accepted: ['1…3'] }),
    ]);
  });
});

describe('every figure', () => {
  const addresses = [
    `/figure.svg?${place}`,
    `/figure.svg?indicator=${share}&form=bars&lang=en&theme=dark`,
    `/figure.svg?indicator=${share}&form=map&preset=slide`,
    `/figure.png?${place}&form=slope&preset=social`,
  ];
  it.each(addresses)('%s is the same, byte for byte, also where nothing is kept', async (address) => {
    const first = await ask(address);
    expect(first.status).toBe(200);
    const answers = [await ask(address), await ask(`${address}&release=1`)];
    for (let time = 0; time < 2; time += 1) answers.push(await bare.ask(address, { headers: host }));
    for (const { bytes, headers } of answers) {
      expect(bytes.equals(first.bytes)).toBe(true);
      expect(headers.etag).toBe(first.headers.etag);
    }
  });

  it('is kept for ever where its release is named, else asked for again', async () => {
    const [named, latest] = [await ask(`/figure.svg?${place}&release=1`), await ask(`/figure.svg?${place}`)];
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(latest.headers['cache-control']).toBe('public, no-cache');
    const again = await ask(`/figure.svg?${place}`, { headers: { 'If-None-Match': String(latest.headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('has a name to be saved under, which says what it is', async () => {
    const { headers } = await ask(`/figure.png?${place}`);
    const name = decodeURIComponent(String(headers['content-disposition']).split("UTF-8''")[1] ?? '');
    expect(name).toMatch(/Hải Phòng.*2018.*2024.*\.png$/u);
    expect(headers['content-disposition']).toMatch(/^inline; /u);
  });

  it('is drawn of its own origin for each host, and of no host that is none', async () => {
    const other = await app.ask(`/figure.svg?${place}`, { headers: { Host: 'figures.example.org' } });
    expect(textsOf(other.body)).toContain('http://figures.example.org/explore');
    const { status, body } = await app.ask(`/figure.svg?${place}`, { headers: { Host: '"><script>' } });
    expect([status, JSON.parse(body).field]).toEqual([400, 'host']);
  });

  it('is only read', async () => {
    const { status, headers } = await ask(`/figure.svg?${place}`, { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    const head = await ask(`/figure.svg?${place}`, { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });
});

describe('a figure that can’t be drawn as asked', () => {
  it.each([
    ['', 400, 'unreadable', 'indicator'],
    ['indicator=none', 404, 'not-found', 'indicator'],
    [`indicator=${share},none`, 404, 'not-found', 'indicator'],
    [`indicator=${share}&area=VN99`, 404, 'not-found', 'area'],
    [`indicator=${share}&area=${manyIds}`, 400, 'too-long', 'area'],
    [`${place}&area=VN`, 400, 'repeated-parameter', 'area'],
    [`${place}&form=pie`, 400, 'unreadable', 'form'],
    [`${place}&form=stacked`, 400, 'not-with', 'form'],
    [`${place}&form=scatter`, 400, 'not-with', 'form'],
    [`${place}&basis=on:1900-01-01`, 400, 'unreadable', 'basis'],
    [`${place}&focus=VN01-2008`, 400, 'not-with', 'focus'],
    [`${place}&per=people`, 400, 'not-with', 'per'],
    [`${place}&from=2020&to=2019`, 400, 'not-with', 'from'],
    [`${place}&v=3`, 400, 'future-version', 'v'],
    [`${place}&v=x`, 400, 'unreadable', 'v'],
    [`${place}&release=7`, 404, 'not-found', 'release'],
    [`${place}&release=0`, 400, 'unreadable', 'release'],
    [`${place}&title=${'x'.repeat(121)}`, 400, 'too-long', 'title'],
    [`${place}&note=${'x'.repeat(4000)}`, 400, 'too-long', 'note'],
    [`${place}&colour=red`, 400, 'unknown-parameter', 'colour'],
    [`${place}&width=10`, 400, 'unreadable', 'width'],
    [`${place}&width=1e3`, 400, 'unreadable', 'width'],
    [`${place}&ratio=2:1`, 400, 'unreadable', 'ratio'],
    [`${place}&theme=sepia`, 400, 'unreadable', 'theme'],
    [`${place}&preset=poster`, 400, 'unreadable', 'preset'],
    [`${place}&theme=dark&theme=light`, 400, 'repeated-parameter', 'theme'],
    [`${place}&to=1950`, 404, 'nothing-to-draw', 'indicator'],
  ])('%.60s: %i %s of %s, with a sentence', async (query, status, code, field) => {
    for (const lang of ['vi', 'en']) {
      const answer = await ask(`/figure.svg?${query}${query.includes('lang') ? '' : `&lang=${lang}`}`);
      const refusal = JSON.parse(answer.body);
      expect([answer.status, refusal.code, refusal.field]).toEqual([status, code, field]);
      expect(refusal.message).toMatch(/^.{20,}\.$/su);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('says what could have stood there', async () => {
    const acceptedOf = async (query: string) => JSON.parse((await ask(`/figure.svg?${place}&${query}`)).body).accepted;
    expect(await acceptedOf('colour=red')).toEqual(expect.arrayContaining(['indicator', 'form', 'width', 'theme']));
    expect(await acceptedOf('v=3')).toEqual(['1…2']);
    expect(await acceptedOf('preset=poster')).toEqual(['slide', 'a4', 'square', 'social']);
  });

  it('never counts as an error of ours', () => expect(app.logged).toEqual([]));
});
