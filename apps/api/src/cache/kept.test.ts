import { describe, expect, it } from 'vitest';
import { createKept } from './kept.ts';

const lengthOf = (text: string): number => text.length;

describe('what is kept', () => {
  it('is read once, also for those who ask meanwhile', async () => {
    const kept = createKept(10, lengthOf);
    let reads = 0;
    const read = async () => {
      reads += 1;
      return 'abc';
    };
    expect(await Promise.all([kept.findOrRead('a', read), kept.findOrRead('a', read)])).toEqual(['abc', 'abc']);
    expect(await kept.findOrRead('a', read)).toBe('abc');
    expect(reads).toBe(1);
  });

  it('stays within its bound, the least recently used leaving first', async () => {
    const kept = createKept(6, lengthOf);
    const reads: string[] = [];
    const ask = (key: string) =>
      kept.findOrRead(key, async () => {
        reads.push(key);
        return 'xyz';
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(reads).toEqual(['a', 'b', 'c', 'b']);
  });

  it('may be one that is too heavy for the bound, until the next', async () => {
    const kept = createKept(2, lengthOf);
    let reads = 0;
    const heavy = async () => {
      reads += 1;
      return 'heavy';
    };
    await kept.findOrRead('a', heavy);
    await kept.findOrRead('a', heavy);
    expect(reads).toBe(1);
    await kept.findOrRead('b', async () => 'x');
    await kept.findOrRead('a', heavy);
    expect(reads).toBe(2);
  });

  it('is no failure', async () => {
    const kept = createKept(6, lengthOf);
    await expect(kept.findOrRead('a', () => Promise.reject(new RangeError('away')))).rejects.toThrow('away');
    expect(await kept.findOrRead('a', async () => 'abc')).toBe('abc');
  });
});
