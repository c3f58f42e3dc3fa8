import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPython } from './find-missing.ts';
import type { GuideTool } from './guide-blocks.ts';

const run = promisify(execFile);

/** Stands between the outputs of two blocks. */
const mark = '\u001e';

/** How a block is written so that the mark follows its output; each page is a program of its own. */
const languages: Readonly<Record<GuideTool, { readonly command: string; readonly end: string }>> = {
  bash: { command: 'bash', end: `printf '\\036\\n'` },
  r: { command: 'Rscript', end: `cat('\\036\\n')` },
  python: { command: findPython() ?? 'python3', end: `print('\\x1e')` },
};

const runner: Readonly<Record<GuideTool, string>> = {
  bash: 'for page in pages/*; do bash -euo pipefail "$page" || exit 1; done\n',
  r: 'for (page in list.files("pages", full.names = TRUE)) source(page, local = new.env(), print.eval = TRUE, encoding = "UTF-8")\n',
  python:
    'import glob\nfor page in sorted(glob.glob("pages/*")):\n    exec(compile(open(page, encoding="utf-8").read(), page, "exec"), {})\n',
};

/**
 * Runs the blocks of several pages with one start of their tool, in a folder of its own, and gives what each wrote.
 * Rejects, with all that was written, where one fails.
 */
export async function runBlocks(
  tool: GuideTool,
  pages: readonly (readonly string[])[],
  folder: string,
): Promise<readonly (readonly string[])[]> {
  const { command, end } = languages[tool];
  mkdirSync(join(folder, 'pages'), { recursive: true });
  pages.forEach((blocks, index) => {
    const text = blocks.map((code) => `${code}\n${end}\n`).join('');
    writeFileSync(join(folder, 'pages', `${index}`.padStart(3, '0')), text);
  });
  const main = join(folder, 'main');
  writeFileSync(main, runner[tool]);
  const env = { ...process.env, HOME: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const { stdout } = await run(command, [main], { cwd: folder, env, timeout: 100_000 });
  const outputs = stdout.split(`${mark}\n`);
  return pages.map((blocks) => outputs.splice(0, blocks.length));
}
