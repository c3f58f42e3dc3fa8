import { readFileSync } from 'node:fs';
import type { BoundaryFile } from '../map/boundary-file.ts';

/** The outlines that the product ships, as the server gives them: what holds for the example must hold for these. */
export function readBoundaries(): BoundaryFile {
  const file = new URL('../../../reference-data/data/vn-areas.topo.json', import.meta.url);
  return {
    ...JSON.parse(readFileSync(file, 'utf8')),
    attribution: 'Boundaries: somebody',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  };
}
