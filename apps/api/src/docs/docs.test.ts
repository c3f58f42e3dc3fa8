import { languages } from '@dinh/i18n';
import { sdmxStatuses } from '@dinh/publish/sdmx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFormatWords, dataOffers, structureFormatWords } from '../sdmx/sdmx-offers.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { blockNames, fillBlocks } from './fill-blocks.ts';
import { readPages } from './read-pages.ts';
import { renderMarkdown } from './render-markdown.ts';

let app: TestApp;
let waiting: TestApp;
beforeAll(async () => {
  [app, waiting] = await Promise.all([startTestApp(), startTestApp({ isReady: false })]);
});
afterAll(() => Promise.all([app.close(), waiting.close()]));

const pages = readPages();
const addresses = languages.flatMap((language) => pages[language].map(({ id }) => `/docs/${id}?lang=${language}`));

function findAll(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
}

describe('the documentation', () => {
  it.each(addresses)('%s is a page in its language, whole', async (address) => {
    const { status, headers, body } = await app.ask(address);
    const language = address.slice(-2);
    expect([status, headers['content-type'], headers['content-language'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      language,
      'no-cache',
    ]);
    expect(body).toContain(`<html lang="${language}"`);
    expect(findAll(body, /<h1>/g)).toHaveLength(1);
    for (const landmark of ['<header>', '<nav ', '<main id="main"', '<footer']) expect(body).toContain(landmark);
    expect(body).not.toMatch(/\{\{|\{#|undefined|<script(?![^>]*src=)/);
    const ids = findAll(body, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no link that leads nowhere, to a page, a heading or a file', async () => {
    const bodies = new Map<string, string>();
    const read = async (address: string): Promise<string> => {
      const known = bodies.get(address);
      if (known !== undefined) return known;
      const { status, body } = await app.ask(address);
      expect([address, status]).toEqual([address, 200]);
      bodies.set(address, body);
      return body;
    };
    const dead: string[] = [];
    for (const address of addresses) {
      for (const href of findAll(await read(address), /<a [^>]*?href="([^"]+)"/g)) {
        if (/^https?:/.test(href)) continue;
        const [path = '', id] = href.split('#');
        const target = path === '' ? address : path;
        const body = await read(target);
        if (id !== undefined && !body.includes(` id="${id}"`)) dead.push(`${address}: ${href}`);
      }
    }
    expect(dead).toEqual([]);
    expect(bodies.size).toBeGreaterThan(addresses.length);
  });

  it('opens at /docs in the asker’s language, and leads to the same page in the other', async () => {
    const { body, headers } = await app.ask('/docs', { headers: { 'Accept-Language': 'en' } });
    expect(headers.vary).toContain('Accept-Language');
    expect(body).toContain('<h1>User guide</h1>');
    expect(body).toContain('href="/docs/guide?lang=vi"');
    expect((await app.ask('/docs')).body).toContain('<html lang="vi"');
  });

  it('lists the parts of a page while it or one of them is read', async () => {
    const whole = '<a href="/docs/programs?lang=en" aria-current="true">';
    const part = '<a href="/docs/programs-r?lang=en" aria-current="page">R</a>';
    const { body } = await app.ask('/docs/programs-r?lang=en');
    expect([body.includes(whole), body.includes(part)]).toEqual([true, true]);
    expect((await app.ask('/docs/programs?lang=en')).body).toContain('<a href="/docs/programs-r?lang=en">R</a>');
    expect((await app.ask('/docs/methods?lang=en')).body).not.toContain('/docs/programs-r?');
  });

  it('has examples that ask the server it is read from', async () => {
    const read = async (host: string) => (await app.ask('/docs/api', { headers: { Host: host } })).body;
    expect(await read('dinh.example.vn')).toContain('curl &#39;http://dinh.example.vn/api/v1/');
    expect(await read('dinh.example.vn')).not.toContain('127.0.0.1');
    expect(await read('a"b')).toContain('curl &#39;http://127.0.0.1:4180/api/v1/');
  });

  it('is revalidated by its content', async () => {
    const { headers } = await app.ask('/docs/methods');
    const again = await app.ask('/docs/methods', { headers: { 'If-None-Match': String(headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
    const other = await app.ask('/docs/methods?lang=en', { headers: { 'If-None-Match': String(headers.etag) } });
    expect(other.status).toBe(200);
    expect(await app.ask('/docs/methods', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect((await app.ask('/docs/methods', { method: 'POST' })).status).toBe(405);
  });

  it.each(['/docs/none', '/docs/methods/more', '/docs/%3Cb%3E', '/docs/notes.txt'])(
    '%s is no page: that is said in the asker’s language, beside those there are',
    async (address) => {
      const { status, body } = await app.ask(`${address}?lang=en`);
      expect(status).toBe(404);
      expect(body).toContain('There is no such page');
      for (const { id, title } of pages.en) expect(body).toContain(`<a href="/docs/${id}?lang=en">${title}</a>`);
      expect(body).not.toContain('<b>');
      expect((await app.ask(address)).body).toContain('Không có trang tài liệu này');
    },
  );

  it('is there while the data load', async () => {
    expect((await waiting.ask('/docs/operations')).status).toBe(200);
    expect((await waiting.ask('/docs/data')).status).toBe(200);
  });
});

describe('commands in the pages', () => {
  const shellBlock = /^```sh\n([\s\S]*?)^```$/gm;
  const commands = languages.flatMap((language) =>
    pages[language].flatMap(({ markdown }) =>
      findAll(markdown, shellBlock).flatMap((block) => block.trim().split('\n')),
    ),
  );
  const curls = [...new Set(commands.filter((command) => command.startsWith('curl')))];
  const shape = /^curl (?<options>(?:-[iI] |-o [\w.]+ )*)'http:\/\/127\.0\.0\.1:4180(?<path>\/[^']*)'$/;

  it.each(curls)('%s', async (command) => {
    const { options = '', path = '' } = shape.exec(command)?.groups ?? {};
    const { status, body } = await app.ask(path, { method: options.includes('-I') ? 'HEAD' : 'GET' });
    expect([path.startsWith('/'), status]).toEqual([true, 200]);
    // An example that shows nothing shows nothing.
    if (path.includes('.csv')) expect(body.split('\r\n').length).toBeGreaterThan(2);
    if (path.includes('.json') && !options.includes('-I')) expect(body).not.toContain('":[]}');
  });

  it('are there, and ask for every kind of file', () => {
    const files = [
      'observations.csv',
      'observations.json',
      'heritage.csv',
      'checks.json',
      'sources.json',
      'release.zip',
    ];
    expect(files.filter((file) => !curls.some((command) => command.includes(file)))).toEqual([]);
  });

  it('name metrics that the server gives', async () => {
    const { body } = await app.ask('/metrics');
    for (const { id, markdown } of pages.en) {
      const named = findAll(markdown, /`((?:dinh|nodejs|process)_[a-z0-9_]+)`/g);
      expect(named.filter((name) => !body.includes(`# TYPE ${name} `))).toEqual([]);
      expect([id, id !== 'operations' || named.length > 4]).toEqual([id, true]);
    }
  });
});

describe('what the program writes into the pages', () => {
  it('is asked for by a page, each of it', () => {
    const text = pages.vi.map(({ markdown }) => markdown).join('\n');
    expect(blockNames.filter((name) => !text.includes(`{{${name}}}`))).toEqual([]);
  });

  it('is refused where there is no such part', () => {
    expect(() => fillBlocks('# A\n\n{{none}}\n', 'en')).toThrow(/none/);
  });

  it('shows every address, parameter and column', async () => {
    const api = (await app.ask('/docs/api?lang=en')).body;
    const description = JSON.parse((await app.ask('/api/v1/openapi.json?lang=en')).body);
    const { '/figure-sets': _storing, ...files } = description.paths;
    for (const [path, { get }] of Object.entries<{ get: { parameters: { name: string }[] } }>(files)) {
      const section = api.split(`${path}</h3>`)[1]?.split('<h3')[0] ?? '';
      for (const { name } of get.parameters)
        expect([path, section]).toEqual([path, expect.stringContaining(`<code>${name}</code>`)]);
    }
    const data = (await app.ask('/docs/data')).body;
    const { body } = await app.ask('/api/v1/observations.csv?limit=1');
    for (const column of body.split('\r\n')[0]?.split(',') ?? []) expect(data).toContain(`<code>${column}</code>`);
    expect(data).toContain('không tìm thấy số liệu công bố');
  });
});

describe('what the pages say of SDMX', () => {
  it('is every form by both its names, and every status', async () => {
    const section = (await app.ask('/docs/api?lang=en')).body.split('<h2 id="sdmx">')[1]?.split('<h2')[0] ?? '';
    const offers = dataOffers.map(({ type, parameters }) => `${type};version=${parameters.version?.[0]}`);
    const words = [...Object.keys(dataFormatWords), ...Object.keys(structureFormatWords), ...sdmxStatuses];
    const isNamed = (code: string) =>
      [`<code>${code}<`, `<code>format=${code}<`].some((text) => section.includes(text));
    expect([...offers, ...words].filter((code) => !isNamed(code))).toEqual([]);
  });
});

describe('renderMarkdown', () => {
  it('shows HTML as text and follows no script', () => {
    const { html } = renderMarkdown('<script>alert(1)</script> [a](javascript:alert(1)) <img src=x onerror=y>', 'en');
    expect(html).not.toMatch(/<script|<img|href="javascript/);
  });

  it('keeps the language in links of ours, and leaves others alone', () => {
    const text = '[a](methods.md#values) [b](/areas?level=x#y) [c](/api/v1/areas.json) [d](https://x.example/) [e](#f)';
    const { html } = renderMarkdown(text, 'en');
    const hrefs = findAll(html, /href="([^"]+)"/g);
    expect(hrefs).toEqual([
      '/docs/methods?lang=en#values',
      '/areas?level=x&lang=en#y',
      '/api/v1/areas.json',
      'https://x.example/',
      '#f',
    ]);
  });

  it('lets code scroll by key, named after the heading above it, and shows it as text', () => {
    const { html } = renderMarkdown('# A\n\n## B {#b}\n\n```r\nx <- "<b>&"\n```\n', 'en');
    expect(html).toContain(
      '<pre class="docs-scroll" role="group" tabindex="0" aria-labelledby="b"><code class="language-r">x &#60;- &#34;&#60;b&#62;&#38;&#34;\n</code></pre>',
    );
  });

  it('names a table after the heading above it, and lets it scroll by key', () => {
    const { html, contents } = renderMarkdown('# A\n\n## Bé `b` {#be}\n\n| x |\n| --- |\n| 1 |\n', 'vi');
    expect(contents).toEqual([{ id: 'be', title: 'Bé b' }]);
    expect(html).toContain('<h2 id="be">Bé <code>b</code></h2>');
    expect(html).toContain('<div class="docs-scroll" role="group" tabindex="0" aria-labelledby="be">');
    expect(html).toContain('<th scope="col">x</th>');
  });
});
