import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/**
 * Gives the environment the tools run in: the repository's own programs first on the PATH, then the pnpm that started
 * us, which turbo calls by name.
 */
export function toToolEnvironment(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const first = [join(repositoryRoot, 'node_modules/.bin'), dirname(process.execPath)];
  const starter = given.npm_execpath;
  if (starter?.includes('pnpm') && existsSync(starter)) first.push(dirname(starter));
  return {
    ...given,
    PATH: [...first, given.PATH ?? ''].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
}
