/**
 * The two limits that the server is measured against, in a process of their own: a constant answer of
 * express, and the kysely query behind an indicator's page with nothing around it but JSON.
 * Arguments: data folder. Prints one line of JSON when it is ready.
 */
import { openStore } from '@dinh/db';
import { selectPackedPoints } from '@dinh/db/queries';
import { loadReferenceSet } from '@dinh/reference-data';
import express from 'express';
import { measureCopy } from './measure-copy.ts';
import { subjectIndicator } from './subject.ts';

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new RangeError('No data folder given');

let loadStart = 0;
let loadMs = 0;
let loadedRows = 0;
const set = loadReferenceSet();
const store = await openStore({
  dataDir,
  set,
  onProgress: (progress) => {
    if (progress.phase === 'load' && loadStart === 0) loadStart = performance.now();
    if (progress.phase === 'loaded') {
      loadMs = performance.now() - loadStart;
      loadedRows = progress.rows;
    }
  },
});
const copy = await measureCopy(store, set);

const app = express();
app.disable('x-powered-by');
app.get('/constant', (_request, response) => void response.type('json').send('{"constant":true}'));
app.get('/query', async (_request, response) => {
  const points = await selectPackedPoints(store.db, store.release, { indicatorId: subjectIndicator });
  response.type('json').send(JSON.stringify(points));
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.stdout.write(`${JSON.stringify({ port, loadMs, loadedRows, copy })}\n`);
});

process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await store.close();
});
