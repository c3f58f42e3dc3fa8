import { type Build, findKeptFile, findShell, renewShell } from './keep-build.ts';

export interface AskedRequest {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

/**
 * How the worker answers. `asset`: a file whose name changes with its content; `file`: one of the
 * build whose name doesn't; `none` leaves a request to the browser.
 */
export type Way = 'page' | 'asset' | 'file' | 'none';

const serverPaths = /^\/(api|trpc|sdmx|docs|embed|healthz|readyz|metrics)(\/|$)/;
const hasExtension = /\.[^/]*$/;

/** Pages and the build's files are answered; what the server computes, and what is another's, never. */
export function chooseWay({ url, method, mode }: AskedRequest, build: Build, origin: string): Way {
  const { pathname, origin: asked } = new URL(url);
  if (method !== 'GET' || asked !== origin || serverPaths.test(pathname)) return 'none';
  if (mode === 'navigate') return hasExtension.test(pathname) ? 'none' : 'page';
  if (pathname.startsWith('/assets/')) return 'asset';
  return build.files.includes(pathname) ? 'file' : 'none';
}

const patienceMs = 4000;

function givePatience(): Promise<undefined> {
  return new Promise((done) => {
    setTimeout(() => done(undefined), patienceMs);
  });
}

interface PageOptions {
  readonly storage: CacheStorage;
  readonly build: Build;
  /** Work that goes on after the answer. */
  readonly goOn: (work: Promise<unknown>) => void;
}

/**
 * A page comes from the server, so that a new build or release shows at once; where the server
 * doesn't answer, in time or at all, from the shell kept, with the files of its own build.
 */
export async function answerPage(request: Request, { storage, build, goOn }: PageOptions): Promise<Response> {
  const asked = fetch(request).catch(() => undefined);
  // The shell stands for every address: not the one of a reader's passing choice of language.
  const isChoice = new URL(request.url).searchParams.has('lang');
  goOn(asked.then((page) => (page && !isChoice ? renewShell(storage, build, page.clone()) : undefined)));
  const first = await Promise.race([asked, givePatience()]);
  const answer = first ?? (await findShell(storage, build)) ?? (await asked);
  return answer ?? Response.error();
}

/** An asset of any build kept; else from the server. */
export async function answerAsset(request: Request, storage: CacheStorage): Promise<Response> {
  return (await storage.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

/** A file from the server, where the page comes from, so that the two are of one build; else the one kept with the shell. */
export async function answerFile(request: Request, storage: CacheStorage, build: Build): Promise<Response> {
  const asked = await fetch(request).catch(() => undefined);
  return asked ?? (await findKeptFile(storage, build, request.url)) ?? Response.error();
}
