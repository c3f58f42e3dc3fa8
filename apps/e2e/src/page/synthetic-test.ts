import { type RunningServer, startServer } from '../server/start-server.ts';
import { quietTest } from './quiet-test.ts';

const loadingMs = 240_000;

/** A quiet test on made-up figures; the tests of one worker share a server, which loads fifty thousand of them. */
export const syntheticTest = quietTest.extend<object, { readonly synthetic: RunningServer }>({
  synthetic: [
    async ({ browserName: _ }, use) => {
      const server = await startServer({ DATA_SET: 'synthetic' });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: loadingMs },
  ],
  baseURL: ({ synthetic }, use) => use(synthetic.baseUrl),
});
