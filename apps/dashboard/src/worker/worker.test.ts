import { afterEach, describe, expect, it, vi } from 'vitest';
import { toBoundariesUrl } from '../pack/kept-boundaries.ts';
import { createKeptPacks } from '../pack/kept-packs.ts';
import { createFakeCaches } from '../testing/fake-caches.ts';
import { answerAsset, answerFile, answerPage, chooseWay } from './answer-request.ts';
import { type Build, dropOtherBuilds, findShell, keepBuild } from './keep-build.ts';

const a: Build = { id: 'a', files: ['/assets/main-a.js', '/icon.svg'] };
const b: Build = { id: 'b', files: ['/assets/main-b.js', '/icon.svg'] };
const origin = 'http://localhost';

const ofAddress =
  '<meta name="robots" content="noindex" data-of-address><link rel="canonical" href="/areas?lang=vi" data-of-address><script type="application/ld+json" data-of-address>{"name":"a > b"}</script>';

const toPage = (build: Build, release = 1): string =>
  `${ofAddress}<meta name="release" content="${release} hash" /><meta name="build" content="${build.id}" /><script src="${build.files[0]}">`;

/** A server that has the files of one build, and its page. */
function serve(build: Build, { without = [], release = 1 }: { without?: readonly string[]; release?: number } = {}) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: RequestInfo) => {
    const { pathname, search } = new URL(typeof request === 'string' ? request : request.url, origin);
    asked.push(pathname + search);
    if (without.includes(pathname)) return new Response('', { status: 404 });
    if (pathname === '/api/v1/pack.json') return new Response('pack');
    if (pathname === '/api/v1/boundaries.topojson') return new Response('boundaries');
    if (build.files.includes(pathname)) return new Response(`${build.id} ${pathname}`);
    return pathname.startsWith('/assets/') ? new Response('', { status: 404 }) : new Response(toPage(build, release));
  });
  return asked;
}

function goOffline(): void {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
}

const NativeRequest = globalThis.Request;

/** Node knows no page to take an address from. */
function stubRequest(): void {
  vi.stubGlobal(
    'Request',
    class extends NativeRequest {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(typeof input === 'string' ? new URL(input, origin) : input, init);
      }
    },
  );
}

afterEach(() => vi.unstubAllGlobals());

async function openPage(path: string, build: Build, storage: CacheStorage): Promise<string> {
  const work: Promise<unknown>[] = [];
  const goOn = (more: Promise<unknown>): void => void work.push(more);
  const page = await answerPage(new NativeRequest(origin + path), { storage, build, goOn });
  await Promise.all(work);
  return page.type === 'error' ? 'no page' : page.text();
}

const openAsset = async (path: string, storage: CacheStorage): Promise<string> =>
  (await answerAsset(new NativeRequest(origin + path), storage)).text();

describe('the worker answers', () => {
  const way = (path: string, over: object = {}) =>
    chooseWay({ url: origin + path, method: 'GET', mode: 'cors', ...over }, a, origin);

  it.each([
    ['/', 'page'],
    ['/areas/VN31-2025?lang=en', 'page'],
    ['/nowhere', 'page'],
    ['/api', 'none'],
    ['/api/v1/observations.csv', 'none'],
    ['/docs', 'none'],
    ['/docs/methods', 'none'],
    ['/healthz', 'none'],
    ['/embed?indicator=x', 'none'],
    ['/figure.svg?indicator=x', 'none'],
    ['/metrics', 'none'],
    ['/sdmx/2.1/data/KPI/all', 'none'],
    ['/catalogue.ttl', 'none'],
    ['/sw.js', 'none'],
  ])('a visit of %s as %s', (path, expected) => {
    expect(way(path, { mode: 'navigate' })).toBe(expected);
  });

  it('files of the build, and nothing that the server computes', () => {
    expect(way('/assets/main-a.js')).toBe('asset');
    expect(way('/assets/chunk-of-another-build.js')).toBe('asset');
    expect(way('/icon.svg')).toBe('file');
    expect(way('/trpc/overview')).toBe('none');
    expect(way('/api/v1/pack.json?release=1')).toBe('none');
    expect(way('/', { mode: 'navigate', method: 'POST' })).toBe('none');
    expect(chooseWay({ url: 'http://elsewhere/', method: 'GET', mode: 'navigate' }, a, origin)).toBe('none');
  });
});

describe('a build is kept', () => {
  it('whole: files, page and release; then any page opens without a network', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    goOffline();
    expect(await openPage('/areas/VN31-2025', a, storage)).toContain('main-a.js');
    expect(await openAsset('/assets/main-a.js', storage)).toBe('a /assets/main-a.js');
    expect(await (await storage.open('dinh-pack-a')).match('/api/v1/pack.json?release=1')).toBeDefined();
  });

  it('with its release where the pages look for it, and the other way round', async () => {
    stubRequest();
    serve(a);
    const storage = createFakeCaches();
    const packs = createKeptPacks(storage, a.id);
    await keepBuild(storage, a);
    expect(await (await packs.find(1))?.text()).toBe('pack');

    await packs.keep(2, new Response('kept by a page'), 2);
    const asked = serve(a, { release: 2 });
    await keepBuild(storage, a);
    expect(asked.filter((address) => address.includes('pack.json'))).toEqual([]);
  });

  it('with the boundaries of its release, or without where the release has none', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    expect(await (await storage.open('dinh-pack-a')).match(toBoundariesUrl(1))).toBeDefined();
    expect(await createKeptPacks(storage, 'a').list()).toEqual([1]);
    const other = createFakeCaches();
    serve(a, { without: ['/api/v1/boundaries.topojson'] });
    await keepBuild(other, a);
    expect(await findShell(other, a)).toBeDefined();
    expect(await (await other.open('dinh-pack-a')).match(toBoundariesUrl(1))).toBeUndefined();
  });

  it('without fetching again the release that the page has kept', async () => {
    stubRequest();
    const storage = createFakeCaches();
    await (await storage.open('dinh-pack-a')).put('/api/v1/pack.json?release=1', new Response('kept'));
    const asked = serve(a);
    await keepBuild(storage, a);
    expect(asked.filter((path) => path.startsWith('/api/v1/pack.json'))).toEqual([]);
  });

  it.each([
    ['the server has gone on to another build', () => serve(b)],
    ['a file does not come', () => serve(a, { without: ['/icon.svg'] })],
    ['the release does not come', () => serve(a, { without: ['/api/v1/pack.json'] })],
    ['the server is not ready', () => serve(a, { without: ['/'] })],
  ])('not at all where %s', async (_, start) => {
    stubRequest();
    const storage = createFakeCaches();
    start();
    await expect(keepBuild(storage, a)).rejects.toThrow();
    expect(await findShell(storage, a)).toBeUndefined();
  });
});

describe('after a new build', () => {
  it('the next visit shows it, though the worker is of the build before', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    serve(b);
    expect(await openPage('/', a, storage)).toContain('main-b.js');
    expect(await openAsset('/assets/main-b.js', storage)).toBe('b /assets/main-b.js');
  });

  it('a file whose name stays the same is the page’s own, online and off', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    const icon = () => answerFile(new NativeRequest(`${origin}/icon.svg`), storage, a).then((file) => file.text());
    serve(b);
    expect(await icon()).toBe('b /icon.svg');
    goOffline();
    expect(await icon()).toBe('a /icon.svg');
  });

  it('the old worker opens the old page with the old files while offline, never a mix', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    serve(b);
    await openPage('/', a, storage);
    goOffline();
    const page = await openPage('/', a, storage);
    expect(page).toContain('main-a.js');
    expect(page).not.toContain('main-b.js');
    expect(await openAsset('/assets/main-a.js', storage)).toBe('a /assets/main-a.js');
  });

  it('the new worker has its own, and the old one’s go when it takes over', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    serve(b);
    await keepBuild(storage, b);
    // Pages of the build before still find their files.
    expect(await openAsset('/assets/main-a.js', storage)).toBe('a /assets/main-a.js');
    await storage.open('another-app');
    await dropOtherBuilds(storage, b);
    expect((await storage.keys()).toSorted()).toEqual(['another-app', 'dinh-pack-b', 'dinh-shell-b']);
    goOffline();
    expect(await openPage('/', b, storage)).toContain('main-b.js');
  });
});

describe('a page', () => {
  it('renews the shell with a newer release, but not with a passing choice of language', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    serve(a, { release: 2 });
    await openPage('/areas?lang=en', a, storage);
    expect(await (await findShell(storage, a))?.text()).toContain('"1 hash"');
    await openPage('/areas', a, storage);
    expect(await (await findShell(storage, a))?.text()).toContain('"2 hash"');
  });

  it('says of an address what is true of it, the shell of none', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    const kept = async () => (await findShell(storage, a))?.text();
    const [bare] = toPage(a).split(ofAddress).slice(1);
    expect(await kept()).toBe(bare);
    expect(await openPage('/areas', a, storage)).toBe(toPage(a));
    expect(await kept()).toBe(bare);
  });

  it('comes from the shell where the server takes its time', async () => {
    stubRequest();
    const storage = createFakeCaches();
    serve(a);
    await keepBuild(storage, a);
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const page = answerPage(new NativeRequest(`${origin}/`), { storage, build: a, goOn: () => {} });
    await vi.advanceTimersByTimeAsync(4000);
    vi.useRealTimers();
    expect(await (await page).text()).toContain('main-a.js');
  });

  it('is the browser’s own failure where nothing is kept', async () => {
    goOffline();
    expect(await openPage('/', a, createFakeCaches())).toBe('no page');
  });
});
