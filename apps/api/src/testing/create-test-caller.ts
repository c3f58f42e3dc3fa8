import { selectReleases } from '@dinh/db/queries';
import { createTestDatabase, type TestDatabase } from '@dinh/db/testing';
import { toReleases } from '../releases.ts';
import { appRouter } from '../router.ts';

export interface TestCaller {
  readonly database: TestDatabase;
  readonly call: ReturnType<typeof appRouter.createCaller>;
}

/** Calls procedures without HTTP, on a loaded database of its own. Drop the database when done. */
export async function createTestCaller(): Promise<TestCaller> {
  const database = await createTestDatabase();
  const releases = toReleases(await selectReleases(database.db));
  const call = appRouter.createCaller({ db: database.db, releases, language: 'vi', onUnnamed: () => {} });
  return { database, call };
}
