import type { Database } from '@dinh/db';
import { selectAreaFeatures, type selectAreas } from '@dinh/db/queries';
import { earliestBasisDay, openEnd, toPeerFeatures } from '@dinh/kpi';
import type { Kysely } from 'kysely';

type Places = readonly Pick<Awaited<ReturnType<typeof selectAreas>>[number], 'level' | 'validTo'>[];

/** The provinces between two changes of boundaries, the earliest layout first, with what they are compared by. */
export async function readLayouts(db: Kysely<Database>, release: number, areas: Places) {
  const days = areas.flatMap(({ level, validTo }) => (level === 'province' ? (validTo ?? openEnd) : []));
  return Promise.all(
    [...new Set(days)]
      .filter((day) => day >= earliestBasisDay)
      .toSorted()
      .map(async (day) => ({
        lastDay: day === openEnd ? null : day,
        areas: (await selectAreaFeatures(db, release, day)).map(({ id, populationYear, ...figures }) => ({
          id,
          populationYear,
          ...toPeerFeatures(figures),
          kind: figures.kind,
        })),
      })),
  );
}
