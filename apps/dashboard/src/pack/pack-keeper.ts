import type { OpenPack } from '@dinh/release-pack';
import type { KeptPacks } from './kept-packs.ts';
import type { ReleaseMark } from './page-release.ts';

/** A call of a procedure. */
export interface Call {
  readonly path: string;
  readonly input: unknown;
}

export interface PackKeeper {
  /** The answer to a call from the release it asks for; undefined where the server has to be asked. */
  readonly findAnswer: (call: Call) => Promise<unknown>;
  /** The same without a server: from the newest release kept, where none is named. */
  readonly findKeptAnswer: (call: Call) => Promise<unknown>;
  /** Told of every answer of the server: the release it is of is fetched once the page is quiet. */
  readonly noticeAnswer: (call: Call, answer: unknown) => void;
  /** True when pages are answered from a pack. */
  readonly hasPack: () => boolean;
}

type LocalAnswers = Pick<typeof import('./local-answers.ts'), 'findAnswer' | 'openPack'>;

export interface PackKeeperOptions {
  readonly kept: KeptPacks;
  /** The latest release; undefined turns the keeper off. */
  readonly latest: ReleaseMark | undefined;
  /** Asks the server for a pack; `etag` is that of the one kept. */
  readonly fetchPack: (release: number, etag: string | null) => Promise<Response>;
  /** Keeps what belongs to a release besides its pack; anew where the pack is. */
  readonly keepBesides: (kept: { readonly release: number; readonly isAnew: boolean }) => Promise<void>;
  readonly loadLocalAnswers: () => Promise<LocalAnswers>;
  readonly whenQuiet: (work: () => void) => void;
  /** Another release, or another state of it, is answered from now on: what is on screen is asked for anew. */
  readonly onReplaced: () => void;
  /** The pack of the latest release is kept. */
  readonly onKept: () => void;
}

function findRelease(input: unknown): number | undefined {
  if (typeof input !== 'object' || input === null || !('release' in input)) return undefined;
  return typeof input.release === 'number' ? input.release : undefined;
}

function findMark(answer: unknown): ReleaseMark | undefined {
  if (typeof answer !== 'object' || answer === null || !('release' in answer)) return undefined;
  const { release } = answer;
  if (typeof release !== 'object' || release === null || !('number' in release && 'hash' in release)) return undefined;
  return { number: Number(release.number), hash: String(release.hash) };
}

/**
 * Answers calls from releases kept in the browser, and sees to it that they are kept: a release is
 * fetched once, and asked for again with its ETag once a visit, when the page is quiet.
 */
export function createPackKeeper(options: PackKeeperOptions): PackKeeper {
  const { kept, fetchPack, keepBesides, loadLocalAnswers, whenQuiet, onReplaced, onKept } = options;
  let { latest } = options;
  const packs = new Map<number, Promise<OpenPack | undefined>>();
  const refreshed = new Set<number>();
  let answerFrom: LocalAnswers['findAnswer'] | undefined;
  let isAnswering = false;

  const open = async (pack: Response): Promise<OpenPack | undefined> => {
    const [local, content] = await Promise.all([loadLocalAnswers(), pack.json()]);
    answerFrom = local.findAnswer;
    return local.openPack(content);
  };

  const isOther = ({ release: { number, hash } }: OpenPack): boolean =>
    number === latest?.number && hash !== latest.hash;

  const openKept = async (release: number): Promise<OpenPack | undefined> => {
    try {
      const pack = await kept.find(release);
      return pack && (await open(pack));
    } catch {
      // What can't be read, or opened, is asked for anew.
      return undefined;
    }
  };

  const getPack = (release: number): Promise<OpenPack | undefined> => {
    const known = packs.get(release) ?? openKept(release);
    packs.set(release, known);
    return known;
  };

  const answer = (pack: OpenPack | undefined, { path, input }: Call): unknown => {
    if (!pack || !answerFrom) return undefined;
    const newest = Math.max(latest?.number ?? 0, pack.release.number);
    const found = answerFrom(pack, { name: path, input, latest: newest });
    if (found !== undefined) isAnswering = true;
    return found;
  };

  const refresh = async (release: number): Promise<void> => {
    const shown = await getPack(release);
    // A copy that can't be opened is no reason to do without another.
    const before = shown && (await kept.find(release));
    const pack = await fetchPack(release, before?.headers.get('etag') ?? null);
    if (pack.status === 200) {
      const copy = pack.clone();
      const opened = await open(pack);
      if (!opened) return;
      packs.set(release, Promise.resolve(opened));
      await kept.keep(release, copy, latest?.number ?? release);
      if (shown) onReplaced();
    } else {
      // An answer that nobody reads to its end counts as broken off.
      await pack.text();
      if (pack.status !== 304) return;
    }
    // Without it the pages still stand, but for what needs it.
    await keepBesides({ release, isAnew: pack.status === 200 }).catch(() => {});
    if (release === latest?.number) onKept();
  };

  const refreshLater = (release: number): void => {
    if (refreshed.has(release)) return;
    refreshed.add(release);
    whenQuiet(() => {
      // Without a network, or a place to keep it, the server goes on answering; the next visit tries again.
      refresh(release).catch(() => {});
    });
  };

  return {
    findAnswer: async (call) => {
      const release = findRelease(call.input) ?? latest?.number;
      if (!latest || release === undefined) return undefined;
      const pack = await getPack(release);
      if (!pack || isOther(pack)) return undefined;
      refreshLater(release);
      return answer(pack, call);
    },
    findKeptAnswer: async (call) => {
      if (!latest) return undefined;
      const release = findRelease(call.input) ?? (await kept.list())[0];
      return release === undefined ? undefined : answer(await getPack(release), call);
    },
    noticeAnswer: (call, given) => {
      const mark = findMark(given);
      if (!latest || !mark) return;
      const isUnnamed = findRelease(call.input) === undefined;
      if (isUnnamed && (mark.number !== latest.number || mark.hash !== latest.hash)) {
        latest = mark;
        onReplaced();
      }
      refreshLater(mark.number);
    },
    hasPack: () => isAnswering,
  };
}
