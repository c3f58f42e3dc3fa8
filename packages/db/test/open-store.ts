/**
 * A process that opens a store and says each step in a line of JSON with the milliseconds since it
 * began; the tests that kill a server at a chosen moment read it. Ends on SIGTERM.
 * Arguments: data folder, folder of reference files.
 */
import { loadReferenceSet } from '@dinh/reference-data';
import { openStore } from '../src/index.ts';

const [dataDir, referenceFolder] = process.argv.slice(2);
if (dataDir === undefined) throw new RangeError('No data folder given');

const set = loadReferenceSet(referenceFolder);
const begun = performance.now();
const say = (progress: object): void => {
  process.stdout.write(`${JSON.stringify({ ...progress, atMs: Math.round(performance.now() - begun) })}\n`);
};

say({ phase: 'open' });
const opening = openStore({ dataDir, set, onProgress: say });
const idle = setInterval(() => {}, 1000);
process.once('SIGTERM', async () => {
  clearInterval(idle);
  await (await opening).close();
});
await opening;
