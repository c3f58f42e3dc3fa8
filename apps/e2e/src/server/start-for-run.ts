import { baseUrlVariable } from './base-url.ts';
import { startServer } from './start-server.ts';

/** Starts one server for the whole run, unless the address of a running one was given; returns what stops it. */
async function startForRun(): Promise<() => Promise<void>> {
  if (process.env[baseUrlVariable]) return async () => {};
  const server = await startServer();
  process.env[baseUrlVariable] = server.baseUrl;
  return server.stop;
}

// Playwright takes a global setup from the default export.
// biome-ignore lint/style/noDefaultExport: the test runner asks for it
export default startForRun;
