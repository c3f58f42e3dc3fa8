import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const mostBytes = 50_000_000;
const run = promisify(execFile);

/** Another's program that reads SDMX. */
export interface Tool {
  /** What is here, or what would have to be, for the name of a test. */
  readonly name: string;
  readonly isHere: boolean;
  /** Runs a script of this folder on the service at an address; gives what it prints. */
  run(script: string, ...args: readonly string[]): Promise<string>;
}

function createTool(
  command: string,
  { probe, name, lacking, env }: { probe: readonly string[]; name: string; lacking: string; env: NodeJS.ProcessEnv },
): Tool {
  const { status } = spawnSync(command, probe, { env, stdio: 'ignore' });
  const isHere = status === 0;
  return {
    name: isHere ? name : `${name} (skipped: ${lacking})`,
    isHere,
    run: async (script, ...args) => {
      const path = `${import.meta.dirname}/${script}`;
      const { stdout } = await run(command, [path, ...args], { env, maxBuffer: mostBytes });
      return stdout;
    },
  };
}

const { PATH, HOME, SDMX_PYTHON = 'python3', SDMX_PYTHONPATH } = process.env;
const base = { PATH, HOME, LANG: 'C.UTF-8' };

/** Python's `sdmx`, of the interpreter and from the folder that the environment names. */
export function findPythonSdmx(): Tool {
  return createTool(SDMX_PYTHON, {
    probe: ['-c', 'import sdmx'],
    name: 'Python’s sdmx',
    lacking: `${SDMX_PYTHON} has no sdmx; SDMX_PYTHON and SDMX_PYTHONPATH say where it is`,
    env: SDMX_PYTHONPATH === undefined ? base : { ...base, PYTHONPATH: SDMX_PYTHONPATH },
  });
}

export function findRsdmx(): Tool {
  return createTool('Rscript', {
    probe: ['-e', 'library(rsdmx)'],
    name: 'R’s rsdmx',
    lacking: 'Rscript has no rsdmx',
    env: base,
  });
}

/** The folder of the official schemas; undefined where the environment names none. */
export const schemaFolder: string | undefined = process.env.SDMX_SCHEMAS;

export function hasXmllint(): boolean {
  return spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;
}

export function readSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${schemaFolder}/${name}`, 'utf8'));
}
