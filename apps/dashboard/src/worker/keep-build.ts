/** A build of the dashboard, as the build writes it into the worker. */
export interface Build {
  readonly id: string;
  /** Addresses of every file that its pages load. */
  readonly files: readonly string[];
}

// As `kept-packs.ts` has them, which this can't import: a worker is one file. A test holds the two together.
const prefixes = ['dinh-shell-', 'dinh-pack-'];
const shellAddress = '/';

function toShellName({ id }: Build): string {
  return `dinh-shell-${id}`;
}

function readMeta(html: string, name: string): string {
  return new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** Keeps the pack of the release that the shell names, unless the page has done so. */
async function keepPack(storage: CacheStorage, { id }: Build, html: string): Promise<void> {
  const [release] = readMeta(html, 'release').split(' ');
  if (!release) throw new TypeError('The page names no release');
  const url = `/api/v1/pack.json?release=${release}`;
  const packs = await storage.open(`dinh-pack-${id}`);
  if (!(await packs.match(url))) await packs.add(new Request(url, { cache: 'no-cache' }));
  // Maps need it besides; a release may have none.
  const boundaries = `/api/v1/boundaries.topojson?release=${release}`;
  if (await packs.match(boundaries)) return;
  const answer = await fetch(new Request(boundaries, { cache: 'no-cache' }));
  if (answer.ok) await packs.put(boundaries, answer);
}

/** What the server marks as said of the one address it served; no text in it holds a `<`. */
const ofAddress = /<(meta|link|script)\b[^>]*\sdata-of-address(?=[\s>])[^>]*>(?:[^<]*<\/script>)?/g;

/** A page as it stands for every address: without what is true of its own alone. */
function toShell(html: string, { headers }: Response): Response {
  return new Response(html.replace(ofAddress, ''), { headers });
}

/**
 * Keeps all that a build's pages need: its files, the page itself, the release that the page names.
 * All or nothing: what fails leaves the build before it in place.
 *
 * @throws TypeError where the server has gone on to another build, or a file doesn't come.
 */
export async function keepBuild(storage: CacheStorage, build: Build): Promise<void> {
  const page = await fetch(shellAddress, { cache: 'no-cache' });
  const html = await page.text();
  if (!page.ok || readMeta(html, 'build') !== build.id) throw new TypeError('The page is of another build');
  const shell = await storage.open(toShellName(build));
  await shell.addAll([...build.files]);
  await keepPack(storage, build, html);
  await shell.put(shellAddress, toShell(html, page));
}

/** Lets go of every other build's files and packs. */
export async function dropOtherBuilds(storage: CacheStorage, { id }: Build): Promise<void> {
  const names = await storage.keys();
  const others = names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)) && !name.endsWith(`-${id}`));
  await Promise.all(others.map((name) => storage.delete(name)));
}

export async function findKeptFile(storage: CacheStorage, build: Build, url: string): Promise<Response | undefined> {
  return (await storage.open(toShellName(build))).match(url, { ignoreVary: true });
}

export function findShell(storage: CacheStorage, build: Build): Promise<Response | undefined> {
  return findKeptFile(storage, build, shellAddress);
}

/** Puts a page just served in the shell's place, where it is of the same build: it names the latest release. */
export async function renewShell(storage: CacheStorage, build: Build, page: Response): Promise<void> {
  const html = await page.text();
  if (!page.ok || readMeta(html, 'build') !== build.id) return;
  await (await storage.open(toShellName(build))).put(shellAddress, toShell(html, page));
}
