import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const figure = 'indicator=village-culture-houses-coverage&area=VN31-2008';
const headers = { Host: 'dinh.example.vn' };
const plain = (text: string): string => text.replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));

describe('an embedded figure', () => {
  it('may be framed by any page, as nothing else may', async () => {
    const embed = await app.ask(`/embed?${figure}`);
    expect(embed.status).toBe(200);
    expect(embed.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(embed.headers['x-frame-options']).toBeUndefined();
    for (const path of ['/', `/explore?${figure}`, `/figure.svg?${figure}`, '/api/v1/areas.json', '/embed/x']) {
      const { headers: sent } = await app.ask(path);
      expect(sent['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(sent['x-frame-options'], path).toBe('DENY');
    }
  });

  it('runs its one script and no other', async () => {
    const { body, headers: sent } = await app.ask(`/embed?${figure}`);
    const policy = String(sent['content-security-policy']);
    for (const tag of ['script', 'style']) {
      const [text = '', ...more] = [...body.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gsu'))].map(
        ([, one]) => one,
      );
      expect(more).toEqual([]);
      const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString(
        'base64',
      );
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('has a name, its picture in words, and the ways to figure, data and licence', async () => {
    const { body } = await app.ask(`/embed?${figure}`, { headers });
    expect(body).toMatch(/<html lang="vi">/u);
    expect(/<title>(.*?)<\/title>/u.exec(body)?.[1]).toContain('Hải Phòng');
    expect(/alt="(.*?)"/u.exec(body)?.[1]).toContain('cao nhất 67,3%');
    const links = [...body.matchAll(/<a href="(.*?)"/gu)].map(([, href = '']) => plain(href));
    expect(links).toEqual([
      expect.stringMatching(/^http:\/\/dinh\.example\.vn\/explore\?.*release=1$/u),
      expect.stringMatching(/^\/figure\.csv\?.*release=1$/u),
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    expect((await app.ask(String(links[1]))).status).toBe(200);
  });

  it.each([
    ['light', 2, 0],
    ['dark', 0, 2],
    ['auto', 2, 2],
  ])('shows pictures on %s paper that are there, narrow and wide, each of its release', async (theme, light, dark) => {
    const { body } = await app.ask(`/embed?${figure}&theme=${theme}`);
    const pictures = [...body.matchAll(/src(?:set)?="(.*?)"/gu)].map(([, href = '']) => plain(href));
    expect(pictures.filter((href) => href.endsWith('theme=light'))).toHaveLength(light);
    expect(pictures.filter((href) => href.endsWith('theme=dark'))).toHaveLength(dark);
    for (const href of pictures) {
      const { status, headers: sent } = await app.ask(href);
      expect([status, sent['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      expect(sent['cache-control']).toContain('immutable');
    }
  });

  it('is the newest, asked for again, or frozen where its release is named', async () => {
    const [live, frozen] = [await app.ask(`/embed?${figure}`), await app.ask(`/embed?${figure}&release=1`)];
    expect(live.headers['cache-control']).toBe('public, no-cache');
    expect(frozen.headers['cache-control']).toContain('immutable');
    expect(frozen.body).toBe(live.body);
  });

  it('writes nothing of a reader’s as markup', async () => {
    const words = `"><script>alert(1)</script>`;
    const { status, body } = await app.ask(`/embed?${figure}&title=${encodeURIComponent(words)}`);
    expect(status).toBe(200);
    expect(body.match(/<script/gu)).toHaveLength(1);
    expect(body).toContain('&#34;&#62;&#60;script&#62;');
  });

  it.each([
    ['', 400, 'indicator'],
    [`${figure}&theme=sepia`, 400, 'theme'],
    [`${figure}&width=400`, 400, 'width'],
    [`${figure}&v=3`, 400, 'v'],
    ['indicator=none', 404, 'indicator'],
  ])('%s is refused: %i, naming %s', async (query, status, field) => {
    const answer = await app.ask(`/embed?${query}`);
    expect([answer.status, JSON.parse(answer.body).field]).toEqual([status, field]);
  });
});
