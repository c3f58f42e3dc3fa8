import { join } from 'node:path';
import type { LoadableSet } from '@dinh/db';
import { loadReferenceSet } from '@dinh/reference-data';
import { createSyntheticSet } from '@dinh/synthetic-data';
import type { Env } from './env.ts';

interface ChosenSet {
  readonly set: LoadableSet;
  /** Where the embedded database of this set lies: made-up figures have a folder of their own for each size. */
  readonly dataDir: string;
}

/** The figures the server is told to serve. Reading or making them takes a second or two. */
export function chooseDataSet(
  { dataSet, syntheticSize, dataDir }: Pick<Env, 'dataSet' | 'syntheticSize' | 'dataDir'>,
  referenceFolder?: string,
): ChosenSet {
  switch (dataSet) {
    case 'reference':
      return { set: loadReferenceSet(referenceFolder), dataDir };
    case 'synthetic':
      return { set: createSyntheticSet(syntheticSize), dataDir: join(dataDir, `synthetic-${syntheticSize}`) };
  }
}
