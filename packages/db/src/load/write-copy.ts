import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PendingQuery, Row, Sql } from 'postgres';

/** What the driver's queries have besides what its types say. */
interface Refusable {
  reject(error: unknown): void;
}

/**
 * Sends text to a `copy … from stdin` and waits until the server has taken it.
 *
 * The driver never settles its stream when the server refuses the data at their end; it only rejects
 * the query, which has long been answered with the stream. So the rejection is listened for here.
 *
 * @see https://github.com/porsager/postgres/issues/1173
 */
export async function writeCopy(sql: Pick<Sql, 'unsafe'>, statement: string, chunks: Iterable<string>): Promise<void> {
  const query = sql.unsafe(statement) as PendingQuery<Row[]> & Refusable;
  const reject = query.reject;
  const refused = new Promise<never>((_, refuse) => {
    query.reject = (error) => {
      reject(error);
      refuse(error);
    };
  });
  refused.catch(() => {});
  const stream = await query.writable();
  await Promise.race([pipeline(Readable.from(chunks, { objectMode: true }), stream), refused]);
}
