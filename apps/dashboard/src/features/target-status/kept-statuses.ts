import { type TargetStatus, targetStatuses } from '@dinh/kpi';

/** What a reader saw: the status of each target at a release. */
export interface SeenStatuses {
  readonly release: number;
  readonly hash: string;
  /** ISO day on which it was seen. */
  readonly on: string;
  readonly statuses: ReadonlyMap<string, TargetStatus>;
}

/** What the browser keeps: what was seen last, and what was seen of the release before that. */
interface Kept {
  readonly last: SeenStatuses;
  readonly before: SeenStatuses | null;
}

/** Why there is nothing to compare with, or what there is. */
export type Look =
  | { readonly status: 'refused' | 'first' }
  | { readonly status: 'same-release'; readonly on: string }
  | { readonly status: 'compared'; readonly before: SeenStatuses };

const key = 'dinh.targets-seen';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What was written, as long as it is still of our form: a browser keeps things for years. */
function parseSeen(value: unknown): SeenStatuses | null {
  if (!isRecord(value) || !isRecord(value.statuses)) return null;
  const { release, hash, on } = value;
  if (typeof release !== 'number' || typeof hash !== 'string' || typeof on !== 'string') return null;
  const statuses = Object.entries(value.statuses).flatMap(([id, word]) => {
    const status = targetStatuses.find((one) => one === word);
    return status === undefined ? [] : [[id, status] as const];
  });
  return { release, hash, on, statuses: new Map(statuses) };
}

function readKept(storage: Storage): Kept | null {
  const text = storage.getItem(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    const last = isRecord(value) ? parseSeen(value.last) : null;
    return last && isRecord(value) ? { last, before: parseSeen(value.before) } : null;
  } catch {
    return null;
  }
}

function write(seen: SeenStatuses | null) {
  return seen && { ...seen, statuses: Object.fromEntries(seen.statuses) };
}

/**
 * Compares what a reader sees with what they saw of the release before, and keeps what they see. Looking at the same
 * release again still compares with the one before it. `storage` is asked for, since a browser may refuse even that.
 */
export function lookAgain(getStorage: () => Storage, seen: SeenStatuses): Look {
  try {
    const storage = getStorage();
    const kept = readKept(storage);
    const isSame = kept?.last.release === seen.release && kept.last.hash === seen.hash;
    const before = isSame ? kept.before : (kept?.last ?? null);
    storage.setItem(key, JSON.stringify({ last: write(seen), before: write(before) }));
    if (before) return { status: 'compared', before };
    return isSame ? { status: 'same-release', on: kept.last.on } : { status: 'first' };
  } catch {
    return { status: 'refused' };
  }
}

const looks = new Map<string, Look>();

/** The same, once a visit for each release: drawing the page again, or coming back to it, is no second look. */
export function lookOnce(getStorage: () => Storage, seen: SeenStatuses): Look {
  const known = looks.get(seen.hash) ?? lookAgain(getStorage, seen);
  looks.set(seen.hash, known);
  return known;
}
