/**
 * The limits that the server is measured against, in a process of their own with a database of its own:
 * a constant answer of express (`/constant`), the query behind an indicator's page with nothing around
 * it but JSON (`/query`), and a constant tRPC call through tRPC's own express adapter (`/trpc/constant`).
 * Argument: data folder. Prints its port when it is ready.
 */
import { openStore } from '@dinh/db';
import { selectPackedPoints } from '@dinh/db/queries';
import { createSyntheticSet } from '@dinh/synthetic-data';
import { initTRPC } from '@trpc/server';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express from 'express';

const [dataDir, indicatorId] = process.argv.slice(2);
if (dataDir === undefined || indicatorId === undefined) throw new RangeError('Give a data folder and an indicator');

const store = await openStore({ dataDir, set: createSyntheticSet() });
const t = initTRPC.create();
const router = t.router({ constant: t.procedure.query(() => ({ constant: true })) });

const app = express();
app.disable('x-powered-by');
app.get('/constant', (_request, response) => void response.type('json').send('{"constant":true}'));
app.get('/query', async (_request, response) => {
  const points = await selectPackedPoints(store.db, store.release, { indicatorId });
  response.type('json').send(JSON.stringify(points));
});
app.use('/trpc', createExpressMiddleware({ router }));
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`port ${typeof address === 'object' && address !== null ? address.port : 0}\n`);
});

process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await store.close();
});
