import type { Store } from '@dinh/db';
import {
  countPublishingSources,
  findAreas,
  selectFindingsFromAbove,
  selectIndicatorCatalogue,
  selectIndicatorSummaries,
  selectLatestPoints,
  selectLatestReadings,
  selectPackedPoints,
  selectShareProblems,
  selectSourceUses,
} from '@dinh/db/queries';
import { subjectIndicator } from '../subject.ts';

export interface SmallQuery {
  readonly name: string;
  readonly run: (store: Store) => Promise<unknown>;
}

const province = 'VN31-2008';
const source = 'synthetic-source-01';

/** What the pages ask of the database. The list of every place grows with the places, so it is not among them. */
export const smallQueries: readonly SmallQuery[] = [
  {
    name: 'one series',
    run: ({ db, release }) => selectPackedPoints(db, release, { indicatorId: subjectIndicator, areaId: province }),
  },
  {
    name: 'one indicator × 63 areas × 16 years',
    run: ({ db, release }) => selectPackedPoints(db, release, { indicatorId: subjectIndicator, levels: ['province'] }),
  },
  {
    name: 'one area, all its figures',
    run: ({ db, release }) => selectPackedPoints(db, release, { areaId: province }),
  },
  { name: 'one area by id', run: ({ db, release }) => findAreas(db, release, [province]) },
  { name: "overview: the nation's latest", run: ({ db, release }) => selectLatestPoints(db, release, 'country') },
  {
    name: 'overview: latest of every province',
    run: ({ db, release }) => selectLatestReadings(db, release, 'province'),
  },
  { name: 'overview: counts per indicator', run: ({ db, release }) => selectIndicatorSummaries(db, release) },
  { name: 'overview: sources', run: ({ db, release }) => countPublishingSources(db, release) },
  { name: 'catalogue of indicators', run: ({ db, release }) => selectIndicatorCatalogue(db, release) },
  { name: 'problems: findings', run: ({ db, release }) => selectFindingsFromAbove(db, release, 200) },
  { name: 'problems: shares', run: ({ db, release }) => selectShareProblems(db, release) },
  { name: 'one source and what rests on it', run: ({ db, release }) => selectSourceUses(db, release, [source]) },
];
