import { readBuild } from './page-release.ts';

/** Lets the worker of this build keep the pages for a time without a network; a browser that can't goes on without. */
export function registerWorker(): void {
  if (readBuild() === '') return;
  navigator.serviceWorker?.register('/sw.js').catch(() => {});
}
