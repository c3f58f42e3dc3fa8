import { describe, expect, it } from 'vitest';
import { type CachedAnswer, createAnswerCache, toCachedAnswer, toEtag } from './answer-cache.ts';

const answer = (text: string) => toCachedAnswer('text/plain', Buffer.from(text));

describe('answer cache', () => {
  it('gives back what was kept', () => {
    const cache = createAnswerCache(10_000);
    const kept = answer('a');
    cache.set('key', kept);
    expect(cache.get('key')).toBe(kept);
    expect(cache.get('other')).toBeUndefined();
  });

  it('drops the least recently used and never holds more than its bound', () => {
    const cache = createAnswerCache(1000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.set(key, answer('x'.repeat(60)));
    cache.get('b');
    cache.set('i', answer('x'.repeat(60)));
    expect(cache.bytes).toBeLessThanOrEqual(1000);
    expect(cache.get('a')).toBeUndefined();
    expect(cache.get('b')).toBeDefined();
  });

  it('keeps no answer that would push out most others, and counts one key once', () => {
    const cache = createAnswerCache(1000);
    cache.set('large', answer('x'.repeat(500)));
    expect(cache.get('large')).toBeUndefined();
    cache.set('key', answer('x'));
    const { bytes } = cache;
    cache.set('key', answer('y'));
    expect(cache.bytes).toBe(bytes);
  });

  it('tags answers by their content', () => {
    expect(toEtag('a')).toBe(toEtag(Buffer.from('a')));
    expect(toEtag('a')).not.toBe(toEtag('b'));
    expect(toEtag('a')).toMatch(/^W\/"[\w-]{27}"$/);
  });
});

describe('an answer that many ask for at once', () => {
  it('is made once', async () => {
    const cache = createAnswerCache(10_000);
    let made = 0;
    const make = async () => {
      made += 1;
      await Promise.resolve();
      return answer('a');
    };
    const given = await Promise.all([1, 2, 3].map(() => cache.findOrMake('key', make)));
    expect([made, new Set(given).size]).toEqual([1, 1]);
    expect(await cache.findOrMake('key', make)).toBe(given[0]);
    expect(made).toBe(1);
  });

  it('fails for all of them, and is tried again for the next', async () => {
    const cache = createAnswerCache(10_000);
    const fail = async (): Promise<CachedAnswer> => {
      await Promise.resolve();
      throw new RangeError('once');
    };
    const outcomes = await Promise.allSettled([1, 2].map(() => cache.findOrMake('key', fail)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await cache.findOrMake('key', async () => answer('b'))).body.toString()).toBe('b');
  });

  it('is made for each where nothing is kept', async () => {
    const cache = createAnswerCache(0);
    let made = 0;
    const make = async () => {
      made += 1;
      return answer('a');
    };
    await Promise.all([cache.findOrMake('key', make), cache.findOrMake('key', make)]);
    expect([made, cache.bytes]).toEqual([2, 0]);
  });
});
