import { findFreePort } from '../embedded/find-free-port.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../embedded/index.ts';

/** A PostgreSQL that a test plays the keeper of: `DATABASE_URL` stays the same while it comes and goes. */
export interface OwnServer {
  readonly url: string;
  readonly password: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes one in a folder and leaves it stopped. */
export async function prepareOwnServer(folder: string): Promise<OwnServer> {
  const port = await findFreePort();
  const open = (): Promise<EmbeddedServer> =>
    startEmbeddedServer(folder, { listenBy: 'port', findPort: async () => port });
  const first = await open();
  const { user, password } = first;
  await first.stop();
  let running: EmbeddedServer | undefined;
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    password,
    start: async () => {
      running ??= await open();
    },
    stop: async () => {
      await running?.stop();
      running = undefined;
    },
  };
}
