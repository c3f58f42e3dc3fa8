import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreError } from '../error/index.ts';
import { isNotWritable, toPlaceError } from './choose-place.ts';

const probeBytes = 65_536;

/**
 * Why nothing more can be written to a folder; undefined where something can. On a full disk PostgreSQL
 * can't even write down why it ends, so it is tried out.
 */
export function findRoomError(folder: string): StoreError | undefined {
  const probe = join(folder, 'probe');
  try {
    // Root may use a rest of the disk that the database's user may not.
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < probeBytes) throw Object.assign(new Error('No space left'), { code: 'ENOSPC' });
    writeFileSync(probe, Buffer.alloc(probeBytes), { flush: true });
    return undefined;
  } catch (error) {
    return isNotWritable(error) ? toPlaceError(error, folder) : undefined;
  } finally {
    rmSync(probe, { force: true });
  }
}
