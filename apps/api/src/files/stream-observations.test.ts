import { Readable } from 'node:stream';
import { selectObservations } from '@dinh/db/queries';
import { createTestDatabase, type TestDatabase } from '@dinh/db/testing';
import { languages } from '@dinh/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observationFormats } from './observation-formats.ts';
import { streamObservationFile, toObservationChunks } from './stream-observations.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function join(chunks: AsyncIterable<Buffer>): Promise<string> {
  return Buffer.concat(await Readable.from(chunks).toArray()).toString('utf8');
}

describe('JSON written by the database', () => {
  it.each(languages)('is byte for byte that of its rows: every row of the release, names in %s', async (language) => {
    const filter = { release: 1 };
    const writing = { format: observationFormats.json, release: 1, dataSet: 'reference', language } as const;
    const rows = await selectObservations(database.db, filter);
    const expected = await join(toObservationChunks(rows, writing));
    expect(rows.length).toBeGreaterThan(5000);
    expect(await join(streamObservationFile(database.db, filter, writing))).toBe(expected);
  });

  it('is a whole file where no row fits', async () => {
    const writing = { format: observationFormats.json, release: 1, dataSet: 'reference', language: 'vi' } as const;
    const text = await join(streamObservationFile(database.db, { release: 1, to: '1000-01-01' }, writing));
    expect(JSON.parse(text)).toEqual({ release: 1, dataSet: 'reference', basis: 'as-reported', observations: [] });
  });
});
