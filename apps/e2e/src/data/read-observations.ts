import type { APIRequestContext } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** A row of `observations.csv`, by its column names; blanks are empty texts. */
export type ObservationRow = Readonly<Record<string, string>>;

/** Downloads `observations.csv` with these filters and reads it as a spreadsheet would; of another server by its address. */
export async function readObservations(
  request: APIRequestContext,
  filters: Readonly<Record<string, string>>,
  server = '',
): Promise<readonly ObservationRow[]> {
  const response = await request.get(`${server}/api/v1/observations.csv`, { params: filters });
  if (!response.ok()) throw new RangeError(`observations.csv answered ${response.status()}`);
  return parse(await response.body(), { columns: true, bom: true });
}

/** A number of a row; null where it is blank. */
export function toNumber(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
