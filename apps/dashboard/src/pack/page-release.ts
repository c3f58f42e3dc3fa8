/** A release by its number and what it holds. */
export interface ReleaseMark {
  readonly number: number;
  readonly hash: string;
}

function readMeta(name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

/** The latest release, as the server named it on the page; undefined on a page that no server wrote. */
export function readPageRelease(): ReleaseMark | undefined {
  const [number, hash] = readMeta('release').split(' ');
  return number && hash ? { number: Number(number), hash } : undefined;
}

/**
 * The number of the latest release: an answer kept by the browser says which one it was when it came, the page which
 * one it is.
 */
export function findLatestRelease({ latest }: { readonly latest: number }): number {
  return Math.max(latest, readPageRelease()?.number ?? 0);
}

/** Tells one build of the dashboard from another; empty while developing. */
export function readBuild(): string {
  return readMeta('build');
}
