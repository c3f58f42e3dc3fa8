import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hashTables, type LoadableSet, openStore } from '@dinh/db';
import {
  killTree,
  makeNextRelease,
  type PlannedKill,
  planKills,
  type Script,
  type ScriptLine,
  type Stage,
  spawnScript,
  stageOf,
} from '@dinh/db/testing';
import { loadReferenceSet } from '@dinh/reference-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const seed = 20_261_122;
const counts = {
  initialise: 3,
  start: 1,
  migrate: 2,
  'first copy': 6,
  'first commit': 2,
  'second prepare': 1,
  'second load': 5,
};
const timeoutMs = 1_200_000;

let root: string;
let referenceFolder: string;
let lastRelease: number;
let set: LoadableSet;
let expected: Readonly<Record<string, string>>;
let unkilled: readonly ScriptLine[];

const serve = (dataDir: string): Script =>
  spawnScript(join(import.meta.dirname, 'testing/serve.ts'), [dataDir, referenceFolder]);

/** Starts the server again, asks it whether it is ready, stops it, and hashes what it left. */
async function restartAndHash(dataDir: string): Promise<Readonly<Record<string, string>>> {
  const server = serve(dataDir);
  const { port } = await server.waitFor(({ phase }) => phase === 'serving');
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect(answer.status).toBe(200);
  process.kill(server.pid, 'SIGTERM');
  await server.waitForEnd();
  return openAndHash(dataDir);
}

async function openAndHash(dataDir: string): Promise<Readonly<Record<string, string>>> {
  const store = await openStore({ dataDir, set });
  const hashes = await hashTables(store.db);
  expect(store.release).toBe(lastRelease);
  await store.close();
  return hashes;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dinh-kill-'));
  chmodSync(root, 0o755);
  referenceFolder = join(root, 'reference');
  lastRelease = makeNextRelease(referenceFolder);
  set = loadReferenceSet(referenceFolder);
  const dataDir = join(root, 'unkilled');
  mkdirSync(dataDir);
  const script = serve(dataDir);
  await script.waitFor(({ phase }) => phase === 'serving');
  unkilled = [...script.lines];
  process.kill(script.pid, 'SIGTERM');
  await script.waitForEnd();
  expected = await openAndHash(dataDir);
}, timeoutMs);

afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

interface Killing {
  readonly plan: PlannedKill;
  /** The last line it said, which may be later than the one planned. */
  readonly last: ScriptLine | undefined;
}

async function killAt(plan: PlannedKill, dataDir: string): Promise<Killing> {
  const anchor = unkilled[plan.after];
  const { atMs: _, ...fields } = anchor ?? { phase: '' };
  const isAnchor = (line: ScriptLine): boolean => Object.entries(fields).every(([name, value]) => line[name] === value);
  const script = serve(dataDir);
  await script.waitFor(isAnchor);
  if (plan.delayMs > 0) await wait(plan.delayMs);
  if (plan.victim === 'node') process.kill(script.pid, 'SIGKILL');
  else killTree(script.pid);
  await script.waitForEnd();
  return { plan, last: script.lines.at(-1) };
}

const countIn = (killings: readonly Killing[], ...within: readonly Stage[]): number =>
  killings.map(({ last }) => stageOf(last, lastRelease)).filter((stage) => stage !== null && within.includes(stage))
    .length;

describe('a server killed on its way to ready', () => {
  test(
    'is complete and correct at the next start, whenever it was',
    async () => {
      const plans = planKills(unkilled, { counts, seed, lastRelease });
      expect(plans.length).toBe(20);
      const killings: Killing[] = [];
      for (const plan of plans) {
        // A machine that is quicker now than in the unkilled run is past the stage by then: that kill
        // counts too, and the planned one is tried again nearer to its line.
        for (const nearness of [1, 0.25, 0]) {
          const dataDir = join(root, `kill-${killings.length}`);
          mkdirSync(dataDir);
          const killing = await killAt({ ...plan, delayMs: Math.floor(plan.delayMs * nearness) }, dataDir);
          killings.push(killing);
          const found = await restartAndHash(dataDir);
          expect({ killing, found }).toEqual({ killing, found: expected });
          expect(readdirSync(dataDir)).toEqual(['postgres']);
          rmSync(dataDir, { recursive: true, maxRetries: 5 });
          if (stageOf(killing.last, lastRelease) === plan.stage) break;
        }
      }
      console.info(describeRun(killings));
      expect(plans.filter(({ victim }) => victim === 'node').length).toBe(10);
      // By what each process last said, since a busy machine may have taken it past the planned moment.
      expect(countIn(killings, 'first copy', 'first commit')).toBeGreaterThanOrEqual(5);
      expect(countIn(killings, 'second prepare', 'second load')).toBeGreaterThanOrEqual(5);
    },
    timeoutMs,
  );
});

function describeRun(killings: readonly Killing[]): string {
  const isMilestone = (line: ScriptLine): boolean => line.phase !== 'load' || line.done === 0;
  const milestones = unkilled
    .filter(isMilestone)
    .map(({ phase, release, atMs }) => `${atMs} ${phase} ${release ?? ''}`.trim());
  const lines = killings.map(({ plan, last }) => {
    const planned = Number(unkilled[plan.after]?.atMs) + plan.delayMs;
    const { atMs, phase, release, table, done } = last ?? { phase: 'nothing' };
    const where = [phase, release, table, done].filter((part) => part !== undefined).join(' ');
    return `${String(planned).padStart(6)} ms  ${plan.victim.padEnd(5)}  ${plan.stage.padEnd(14)}  last said at ${atMs}: ${where}`;
  });
  return [`unkilled run, ms: ${milestones.join(', ')}`, ...lines].join('\n');
}
