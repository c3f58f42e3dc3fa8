/**
 * Installs what the lock file names, then runs one program on the Node that came with it.
 * Plain JavaScript, since any Node from 20 on may start it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const onWindows = process.platform === 'win32';
const root = fileURLToPath(new URL('../..', import.meta.url));
const parent = process.ppid;
const [program, ...rest] = process.argv.slice(2);

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}

/** The PATH with the pnpm that package.json names, which npx downloads where it is missing. */
function findPnpmPath() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const args = ['-y', '-p', packageManager, 'node', '-p', 'process.env.PATH'];
  const options = { cwd: root, encoding: 'utf8', shell: onWindows, stdio: ['ignore', 'pipe', 'inherit'] };
  return execFileSync('npx', args, options).trim();
}

/** Runs a command to its end and gives its exit code; what stops this process stops the command. */
function run(command, args, options) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
    const forward = (signal) => child.kill(signal);
    for (const signal of Object.keys(signals)) process.on(signal, forward);
    // npm puts a shell between, which a signal ends without a word to us: then our parent changes.
    const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
    const end = (settle) => {
      clearInterval(watch);
      for (const signal of Object.keys(signals)) process.off(signal, forward);
      settle();
    };
    child.on('error', (error) => end(() => fail(error)));
    child.on('exit', (code, signal) => end(() => done(signal === null ? code : (signals[signal] ?? 1))));
  });
}

if (program === undefined) refuse('Usage: node packages/config/install-and-run.mjs <program.ts> [arguments]');
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  refuse(`Node ${oldestNode} or newer is needed to install; this is ${process.version}.`);
}

console.log('Installing what is needed (the first time it takes about a minute)');
const env = { ...process.env, npm_config_update_notifier: 'false', npm_config_fund: 'false' };
try {
  env.PATH = findPnpmPath();
} catch {
  refuse('pnpm could not be downloaded: the lines above say why. The first time the npm registry must be reachable.');
}
const installed = await run('pnpm', ['install', '--frozen-lockfile'], { env, shell: onWindows });
if (installed !== 0) {
  refuse('The installation failed: the lines above say why. The first time the npm registry must be reachable.');
}

const node = join(root, 'node_modules/node/bin', onWindows ? 'node.exe' : 'node');
process.exit(await run(node, [join(root, program), ...rest], { env }));
