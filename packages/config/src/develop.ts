import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { toToolPath } from './tool-path.ts';

const host = '127.0.0.1';
const apiPort = process.env.PORT ?? '4180';
const pagePort = process.env.DEV_PORT ?? '5173';
const apiUrl = `http://${host}:${apiPort}`;

console.log(`Dashboard, reloading as files change: http://${host}:${pagePort}`);
console.log(`Server, restarting as files change:   ${apiUrl}\nCtrl-C stops both.`);

// The Vite configuration passes everything that is not a page or a module on to DINH_API.
process.exitCode = await runUntilStopped([
  { args: ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'], env: { HOST: host, PORT: apiPort } },
  {
    args: [toToolPath('vite'), '--host', host, '--port', pagePort, '--strictPort', '--clearScreen', 'false'],
    cwd: join(repositoryRoot, 'apps/dashboard'),
    env: { DINH_API: apiUrl },
  },
]);
