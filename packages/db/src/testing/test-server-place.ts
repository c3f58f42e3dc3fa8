import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const packages = resolve(import.meta.dirname, '../../..');
/** What the template is made of: change any of it, and the next run makes another. */
const ingredients = ['db/src', 'kpi/src', 'reference-data/src', 'reference-data/data'];
const hashLength = 16;

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Holds the folder for the length of a run, whatever is edited meanwhile. */
export const folderVariable = 'DINH_TEST_SERVER';

/** The folder of the server that all tests of this checkout share while nothing in it changes. */
export function toTestServerFolder(): string {
  const chosen = process.env[folderVariable];
  if (chosen !== undefined) return chosen;
  const hash = createHash('sha256').update(packages);
  for (const path of ingredients.flatMap((name) => listFiles(join(packages, name)))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}:${size}:${mtimeMs}\n`);
  }
  return join(tmpdir(), `dinh-test-${process.getuid?.() ?? 0}-${hash.digest('hex').slice(0, hashLength)}`);
}

const readyContent = z.object({ pid: z.int(), url: z.string() });

export interface TestServer {
  /** The process that keeps the server. */
  readonly pid: number;
  /** Address without a database, ending in a slash. */
  readonly url: string;
}

export function toReadyPath(folder: string): string {
  return join(folder, 'ready.json');
}

/** What the keeper had to say, kept when it failed. */
export function toLogPath(folder: string): string {
  return join(folder, 'keeper.log');
}

/** Its presence asks the keeper to end as soon as no one is connected. */
export function toHurryPath(folder: string): string {
  return join(folder, 'hurry');
}

export function readTestServer(folder: string): TestServer | undefined {
  try {
    return readyContent.parse(JSON.parse(readFileSync(toReadyPath(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

export const templates = { loaded: 'dinh_loaded', migrated: 'dinh_migrated', empty: 'template0' } as const;
export type Template = keyof typeof templates;
