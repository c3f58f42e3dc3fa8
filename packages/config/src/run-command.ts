import { spawn } from 'node:child_process';
import { repositoryRoot } from './repository-root.ts';
import { toToolEnvironment } from './tool-environment.ts';
import { type Tool, toToolPath } from './tool-path.ts';

interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs a program in the foreground and gives its exit code; 1 where a signal ended it or it could not start. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? repositoryRoot,
      env: toToolEnvironment({ ...process.env, ...options.env }),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${command} could not start: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

export function runTool(tool: Tool, args: readonly string[], options: CommandOptions = {}): Promise<number> {
  return runCommand(process.execPath, [toToolPath(tool), ...args], options);
}

/** Runs a tool and keeps what it says, for the case that it fails. */
export function runToolQuietly(
  tool: Tool,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [toToolPath(tool), ...args], {
      cwd: options.cwd ?? repositoryRoot,
      env: toToolEnvironment({ ...process.env, ...options.env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ exitCode: 1, output: error.message }));
    child.on('close', (code) => done({ exitCode: code ?? 1, output }));
  });
}
