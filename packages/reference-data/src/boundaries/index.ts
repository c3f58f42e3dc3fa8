import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * The text of a boundary file: TopoJSON with the objects `areas_2008`, `areas_2025`, `country` and
 * `labels`, whose feature ids are area ids.
 */
export function readBoundaries(file = 'vn-areas.topo.json', folder = dataFolder): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** The notice that stays beside a boundary file, whoever passes it on. */
export function readBoundaryNotice(name = 'vn-areas', folder = dataFolder): string {
  return readFileSync(join(folder, `${name}.LICENSE.txt`), 'utf8');
}
