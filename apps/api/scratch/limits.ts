import { initTRPC } from '@trpc/server';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express from 'express';
import { openStore } from '@dinh/db';
import { selectPackedPoints } from '@dinh/db/queries';
import { loadReferenceSet } from '@dinh/reference-data';
const store = await openStore({ dataDir: process.argv[2] as string, set: loadReferenceSet() });
const t = initTRPC.create();
const router = t.router({ constant: t.procedure.query(() => ({ constant: true })) });
const app = express();
app.disable('x-powered-by');
app.get('/constant', (_q, r) => void r.type('json').send('{"constant":true}'));
app.get('/query', async (_q, r) => {
  const points = await selectPackedPoints(store.db, store.release, { indicatorId: 'register-unesco-world-heritage' });
  r.type('json').send(JSON.stringify(points));
});
app.use('/trpc', createExpressMiddleware({ router }));
const s = app.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (s.address() as any).port })));
process.once('SIGTERM', async () => { s.close(); s.closeAllConnections(); await store.close(); });
