import { describe, expect, it } from 'vitest';
import { withoutReload } from './without-reload.ts';

describe('withoutReload', () => {
  it('gives the chunk that comes', async () => {
    await expect(withoutReload(() => Promise.resolve('chunk'))()).resolves.toBe('chunk');
  });

  it('fails under words that the router doesn’t take for a reason to reload', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module: /assets/x.js');
    const failed = withoutReload(() => Promise.reject(cause))();
    await expect(failed).rejects.toMatchObject({ cause });
    await expect(failed).rejects.not.toThrow(/import/);
  });
});
