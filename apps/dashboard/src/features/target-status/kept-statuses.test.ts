import type { TargetStatus } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { lookAgain, type SeenStatuses } from './kept-statuses.ts';

function createStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const seen = (release: number, on: string, status: TargetStatus, hash = `hash ${release}`): SeenStatuses => ({
  ...{ release, hash, on, statuses: new Map([['t1', status]]) },
});
const first = seen(1, '2026-01-01', 'met');
const second = seen(2, '2026-02-01', 'lost');

describe('lookAgain', () => {
  it('compares with what was seen of the release before, also when that release is looked at again', () => {
    const storage = createStorage();
    expect(lookAgain(() => storage, first)).toEqual({ status: 'first' });
    expect(lookAgain(() => storage, { ...first, on: '2026-01-05' })).toEqual({
      status: 'same-release',
      on: '2026-01-01',
    });
    const again = { status: 'compared', before: { ...first, on: '2026-01-05' } };
    expect(lookAgain(() => storage, second)).toEqual(again);
    expect(lookAgain(() => storage, second)).toEqual(again);
    expect(lookAgain(() => storage, seen(3, '2026-03-01', 'met'))).toEqual({ status: 'compared', before: second });
  });

  it('takes another state of the same release for another', () => {
    const storage = createStorage();
    lookAgain(() => storage, first);
    expect(lookAgain(() => storage, seen(1, '2026-01-02', 'missed', 'other'))).toMatchObject({ status: 'compared' });
  });

  it('says so where the browser keeps nothing', () => {
    const refuse = (): Storage => {
      throw new Error('The operation is insecure');
    };
    expect(lookAgain(refuse, first)).toEqual({ status: 'refused' });
    const full: Storage = {
      ...createStorage(),
      setItem: () => {
        throw new Error('The quota has been exceeded');
      },
    };
    expect(lookAgain(() => full, first)).toEqual({ status: 'refused' });
  });

  it.each(['', '{', 'null', '[]', '{"last":null}', '{"last":{"release":"1","hash":"h","on":"d","statuses":{}}}'])(
    'begins anew where what is kept is none of ours: %s',
    (text) => {
      const storage = createStorage();
      storage.setItem('dinh.targets-seen', text);
      expect(lookAgain(() => storage, first)).toEqual({ status: 'first' });
      expect(lookAgain(() => storage, second)).toMatchObject({ status: 'compared' });
    },
  );

  it('leaves out a status that it does not know', () => {
    const storage = createStorage();
    const last = { release: 1, hash: 'h', on: 'd', statuses: { t1: 'met', t2: 'splendid' } };
    storage.setItem('dinh.targets-seen', JSON.stringify({ last, before: null }));
    expect(lookAgain(() => storage, second)).toEqual({
      status: 'compared',
      before: { ...last, statuses: new Map([['t1', 'met']]) },
    });
  });
});
