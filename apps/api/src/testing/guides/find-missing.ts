import { spawnSync } from 'node:child_process';
import type { GuideBlock, GuideTool } from './guide-blocks.ts';

/** What a block has to find on the computer: commands, packages of R, modules of Python. */
function listNeeds({ tool, code }: GuideBlock): readonly string[] {
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  switch (tool) {
    case 'bash':
      return all(/(?:^|[|($]|\bdo)\s*(curl|jq|soffice)\b/gm);
    case 'r':
      return all(/\blibrary\((\w+)\)|\b(\w+)::/g);
    case 'python':
      return all(/^\s*(?:import|from) (\w+)/gm);
  }
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** A Python that has pandas, if any has: the one on the path need not be the one with the system's packages. */
export function findPython(): string | undefined {
  return ['python3', '/usr/bin/python3'].find((name) => succeeds(name, ['-c', 'import pandas, requests']));
}

function isThere(tool: GuideTool, need: string): boolean {
  switch (tool) {
    case 'bash':
      return succeeds(need, ['--version']);
    case 'r':
      return succeeds('Rscript', ['-e', `stopifnot(requireNamespace("${need}", quietly = TRUE))`]);
    case 'python': {
      const find = `import importlib.util as u, sys; sys.exit(u.find_spec("${need}") is None)`;
      return succeeds(findPython() ?? 'python3', ['-c', find]);
    }
  }
}

const known = new Map<string, boolean>();

/** What one of the blocks of a section needs and this computer doesn't have; they build on each other. */
export function findMissing(blocks: readonly GuideBlock[]): readonly string[] {
  const missing = new Set<string>();
  for (const block of blocks) {
    for (const need of listNeeds(block)) {
      const key = `${block.tool} ${need}`;
      const found = known.get(key) ?? isThere(block.tool, need);
      known.set(key, found);
      if (!found) missing.add(need);
    }
  }
  return [...missing];
}
