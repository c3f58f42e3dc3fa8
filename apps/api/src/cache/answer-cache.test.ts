import { describe, expect, it } from 'vitest';
import { createAnswerCache, toCachedAnswer, toEtag } from './answer-cache.ts';

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

  it('keeps no answer that would push out all others, and counts one key once', () => {
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
