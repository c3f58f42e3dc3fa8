import { answerAsset, answerFile, answerPage, chooseWay } from './answer-request.ts';
import { type Build, dropOtherBuilds, keepBuild } from './keep-build.ts';

interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What the worker uses of its surroundings; TypeScript's own library for workers contradicts that for pages. */
interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  readonly location: { readonly origin: string };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

declare const self: WorkerScope;
/** Written in by `build/offline-worker.ts`. */
declare const __BUILD__: Build;

const build = __BUILD__;

// A newer worker waits until the pages of the one before are closed: they go on with their own files.
self.addEventListener('install', (event) => event.waitUntil(keepBuild(self.caches, build)));

self.addEventListener('activate', (event) =>
  event.waitUntil(dropOtherBuilds(self.caches, build).then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = chooseWay(request, build, self.location.origin);
  if (way === 'page') {
    const goOn = (work: Promise<unknown>): void => event.waitUntil(work);
    event.respondWith(answerPage(request, { storage: self.caches, build, goOn }));
  }
  if (way === 'asset') event.respondWith(answerAsset(request, self.caches));
  if (way === 'file') event.respondWith(answerFile(request, self.caches, build));
});
