import { describe, expect, it } from 'vitest';
import { loadPart } from './load-part.ts';

describe('loadPart', () => {
  it('gives the chunk that comes', async () => {
    await expect(loadPart(() => Promise.resolve('chunk'))()).resolves.toBe('chunk');
  });

  it('fails under words that the router doesn’t take for a reason to reload', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module: /assets/x.js');
    const failed = loadPart(() => Promise.reject(cause))();
    await expect(failed).rejects.toMatchObject({ cause });
    await expect(failed).rejects.not.toThrow(/import/);
  });
});
