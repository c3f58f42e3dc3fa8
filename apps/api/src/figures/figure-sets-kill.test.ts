import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killTree, type Script, spawnScript } from '@dinh/db/testing';
import { afterAll, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'dinh-sets-'));
chmodSync(root, 0o755);
const referenceFolder = join(import.meta.dirname, '../../../../packages/reference-data/data');
const scripts: Script[] = [];
afterAll(() => {
  for (const { pid } of scripts) killTree(pid);
  rmSync(root, { recursive: true, force: true });
});

async function serve(): Promise<{ readonly script: Script; readonly address: string }> {
  const script = spawnScript(join(import.meta.dirname, '../testing/serve.ts'), [join(root, 'data'), referenceFolder]);
  scripts.push(script);
  const { port } = await script.waitFor(({ phase }) => phase === 'serving');
  return { script, address: `http://127.0.0.1:${port}/api/v1/figure-sets` };
}

it('keeps what it said it had stored when every process is killed at once', { timeout: 120_000 }, async () => {
  const first = await serve();
  const stored = await fetch(first.address, { method: 'POST', body: 'indicator=cultural-clubs&from=2015' });
  const { id, query } = Object(await stored.json());
  expect(stored.status).toBe(201);
  killTree(first.script.pid);
  await first.script.waitForEnd();
  const second = await serve();
  const read = await fetch(`${second.address}/${id}`);
  expect([read.status, await read.json()]).toEqual([200, { id, query }]);
});
