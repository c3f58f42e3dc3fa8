/**
 * A process that starts the embedded server and says so, for the tests of its life and death.
 * Arguments: data folder; `exit` to end without stopping it first, else it ends on SIGTERM.
 */
import { startEmbeddedServer } from '../src/embedded/index.ts';

const [dataDir, ending] = process.argv.slice(2);
if (dataDir === undefined) throw new RangeError('No data folder given');

const say = (event: object): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};

const server = await startEmbeddedServer(dataDir, { onEvent: say });
const idle = setInterval(() => {}, 1000);
process.once('SIGTERM', async () => {
  clearInterval(idle);
  await server.stop();
});
say({ phase: 'ready', pid: server.pid });
if (ending === 'exit') process.exit(0);
