import { runToolQuietly } from './run-command.ts';
import { runUntilStopped } from './run-until-stopped.ts';

console.log('Building the dashboard');
const began = performance.now();
const built = await runToolQuietly('turbo', ['run', 'build', '--filter=@dinh/dashboard', '--output-logs=errors-only']);
if (built.exitCode !== 0) {
  console.error(`${built.output}\nThe dashboard could not be built: the lines above say why.`);
  process.exit(built.exitCode);
}
console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s; starting the server`);

// Not through turbo, which would keep PORT, DATA_DIR and DATABASE_URL from the server.
process.exitCode = await runUntilStopped([{ args: ['apps/api/src/main.ts'] }]);
