import type { OpenPack } from '@dinh/release-pack';
import { describe, expect, it } from 'vitest';
import { createFakeCaches } from '../testing/fake-caches.ts';
import { createKeptPacks } from './kept-packs.ts';
import { createPackKeeper, type PackKeeperOptions } from './pack-keeper.ts';

interface MadePack {
  readonly number: number;
  readonly hash: string;
}

/** Opens `{number, hash}` as a pack that answers `overview` with itself, and nothing else. */
const localAnswers = {
  openPack: (content: unknown) => {
    const release = content as MadePack & { date: string };
    return { release } as unknown as OpenPack;
  },
  findAnswer: ({ release }: OpenPack, { name, latest }: { name: string; latest: number }) =>
    name === 'overview' ? { from: release.hash, latest } : undefined,
};

const overview = (release?: number) => ({ path: 'overview', input: release === undefined ? {} : { release } });
const answerOf = (number: number, hash: string) => ({ release: { number, hash } });

function toPack(pack: MadePack): Response {
  return new Response(JSON.stringify(pack), { headers: { etag: pack.hash } });
}

function create(over: Partial<PackKeeperOptions> = {}) {
  const quiet: (() => void)[] = [];
  const asked: string[] = [];
  const events: string[] = [];
  const besides: string[] = [];
  const served = new Map([
    [1, { number: 1, hash: 'one' }],
    [2, { number: 2, hash: 'two' }],
  ]);
  const options: PackKeeperOptions = {
    kept: createKeptPacks(createFakeCaches(), 'build'),
    latest: { number: 2, hash: 'two' },
    fetchPack: async (release, etag) => {
      asked.push(`${release} ${etag}`);
      const pack = served.get(release);
      if (!pack) throw new TypeError('Failed to fetch');
      return etag === pack.hash ? new Response(null, { status: 304 }) : toPack(pack);
    },
    keepBesides: async ({ release, isAnew }) => void besides.push(`${release} ${isAnew}`),
    loadLocalAnswers: async () => localAnswers,
    whenQuiet: (work) => void quiet.push(work),
    onReplaced: () => void events.push('replaced'),
    onKept: () => void events.push('kept'),
    ...over,
  };
  const keeper = createPackKeeper(options);
  /** Lets what waits for a quiet page go on to its end. */
  const settle = async (): Promise<void> => {
    for (const work of quiet.splice(0)) work();
    await new Promise((done) => setTimeout(done));
  };
  return { keeper, options, asked, events, besides, settle, served };
}

describe('a keeper of packs', () => {
  it('asks the server first, and answers by itself once the release is here: fetched once, when quiet', async () => {
    const { keeper, asked, events, settle } = create();
    expect(await keeper.findAnswer(overview())).toBeUndefined();
    keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    expect(asked).toEqual([]);
    expect(keeper.hasPack()).toBe(false);
    await settle();
    expect(asked).toEqual(['2 null']);
    expect(await keeper.findAnswer(overview())).toEqual({ from: 'two', latest: 2 });
    expect(await keeper.findAnswer({ path: 'area', input: { id: 'deep' } })).toBeUndefined();
    expect(keeper.hasPack()).toBe(true);
    await settle();
    expect([asked, events]).toEqual([['2 null'], ['kept']]);
  });

  it('answers at once on the next visit, and asks once whether its copy is still good', async () => {
    const first = create();
    first.keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await first.settle();
    const { keeper, asked, events, settle } = create({ kept: first.options.kept });
    expect(await keeper.findAnswer(overview())).toEqual({ from: 'two', latest: 2 });
    expect(await keeper.findAnswer(overview(2))).toEqual({ from: 'two', latest: 2 });
    await settle();
    expect([asked, events]).toEqual([['2 two'], ['kept']]);
  });

  it('keeps what belongs to a release with its pack, anew where the pack is, and stands without', async () => {
    const first = create();
    first.keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await first.settle();
    expect(first.besides).toEqual(['2 true']);
    const again = create({ kept: first.options.kept });
    await again.keeper.findAnswer(overview());
    await again.settle();
    expect(again.besides).toEqual(['2 false']);
    const cut = create({ keepBesides: async () => Promise.reject(new TypeError('Failed to fetch')) });
    cut.keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await cut.settle();
    expect(cut.events).toEqual(['kept']);
  });

  it('keeps an older release beside the latest, and says which is the latest', async () => {
    const { keeper, asked, settle } = create();
    keeper.noticeAnswer(overview(1), answerOf(1, 'one'));
    await settle();
    expect(asked).toEqual(['1 null']);
    expect(await keeper.findAnswer(overview(1))).toEqual({ from: 'one', latest: 2 });
    expect(await keeper.findAnswer(overview())).toBeUndefined();
  });

  it('never shows a kept release of other content under the same number', async () => {
    const { options } = create();
    await options.kept.keep(2, toPack({ number: 2, hash: 'made up' }), 2);
    const { keeper, asked, events, settle } = create({ kept: options.kept });
    expect(await keeper.findAnswer(overview())).toBeUndefined();
    keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await settle();
    expect([asked, events]).toEqual([['2 made up'], ['replaced', 'kept']]);
    expect(await keeper.findAnswer(overview())).toEqual({ from: 'two', latest: 2 });
  });

  it('asks for everything anew when the server has gone on to a newer release', async () => {
    const { keeper, events, served, settle } = create();
    served.set(3, { number: 3, hash: 'three' });
    keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await settle();
    keeper.noticeAnswer({ path: 'catalogue', input: {} }, answerOf(3, 'three'));
    expect(events).toEqual(['kept', 'replaced']);
    expect(await keeper.findAnswer(overview())).toBeUndefined();
    await settle();
    expect(await keeper.findAnswer(overview())).toEqual({ from: 'three', latest: 3 });
  });

  it('answers without a server from the newest release kept, or the one named', async () => {
    const { options } = create();
    await options.kept.keep(1, toPack({ number: 1, hash: 'one' }), 2);
    await options.kept.keep(2, toPack({ number: 2, hash: 'older copy' }), 2);
    const { keeper } = create({ kept: options.kept });
    expect(await keeper.findKeptAnswer(overview())).toEqual({ from: 'older copy', latest: 2 });
    expect(await keeper.findKeptAnswer(overview(1))).toEqual({ from: 'one', latest: 2 });
    expect(await keeper.findKeptAnswer(overview(7))).toBeUndefined();
  });

  it('leaves everything to the server where a pack does not come, or cannot be read', async () => {
    const { keeper, served, events, settle } = create();
    served.clear();
    keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await settle();
    expect(await keeper.findAnswer(overview())).toBeUndefined();
    expect(events).toEqual([]);
    const busy = create({ fetchPack: async () => new Response('Too many', { status: 429 }) });
    busy.keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await busy.settle();
    expect([await busy.keeper.findAnswer(overview()), busy.events]).toEqual([undefined, []]);
  });

  it('fetches anew a copy that cannot be read', async () => {
    const { options } = create();
    await options.kept.keep(2, new Response('<html>', { headers: { etag: 'two' } }), 2);
    const { keeper, asked, settle } = create({ kept: options.kept });
    expect(await keeper.findAnswer(overview())).toBeUndefined();
    keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await settle();
    expect(asked).toEqual(['2 null']);
    expect(await keeper.findAnswer(overview())).toEqual({ from: 'two', latest: 2 });
  });

  it('is off on a page that no server wrote', async () => {
    const { keeper, asked, settle } = create({ latest: undefined });
    keeper.noticeAnswer(overview(), answerOf(2, 'two'));
    await settle();
    expect(asked).toEqual([]);
    expect(await keeper.findKeptAnswer(overview())).toBeUndefined();
  });
});
