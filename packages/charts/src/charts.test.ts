import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;

function staticImports(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)';/gms)].map((match) => match[1] ?? '');
}

/** Everything a file loads without being asked again, packages by name. */
function reach(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const target of staticImports(entry)) {
    if (target.startsWith('.')) reach(resolve(dirname(entry), target), seen);
    else seen.add(target);
  }
  return seen;
}

describe('the chart library', () => {
  const entries = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(resolve(root, name)).map((file) => resolve(root, name, file)))
    .filter((file) => file.endsWith('index.ts'));

  it.each([resolve(root, 'index.ts'), ...entries])('is not loaded by %s', (entry) => {
    expect([...reach(entry)]).not.toContain('recharts');
  });

  it('is loaded by the picture of lines, which the figure and its plot ask for when they need it', () => {
    expect([...reach(resolve(root, 'line', 'line-chart.tsx'))]).toContain('recharts');
    for (const file of ['line-figure.tsx', 'line-plot.tsx']) {
      expect(readFileSync(resolve(root, 'line', file), 'utf8')).toContain(`import('./line-chart.tsx')`);
    }
    expect([...reach(resolve(root, 'line', 'line-figure.tsx'))]).not.toContain(resolve(root, 'line', 'line-plot.tsx'));
  });
});

describe('what draws figures as files', () => {
  it.each([
    ['static', 'line/layout-line.ts'],
    ['series', 'figure/figure-series.ts'],
    ['targets', 'targets/to-figure-targets.ts'],
    ['text-metrics', 'text-metrics/measure-text.ts'],
    ['palette', 'palette/palette.ts'],
  ])('runs on a server: no page, no library of pages, nothing to be transformed first: %s', (folder, needed) => {
    const reached = [...reach(resolve(root, folder, 'index.ts'))];
    expect(reached).toContain(resolve(root, needed));
    expect(reached.filter((one) => /^(react|recharts|react-dom)\b|\.tsx$/.test(one))).toEqual([]);
  });
});

describe('charts.css', () => {
  it('imports every sheet once, and holds no rule of its own', () => {
    const lines = readFileSync(resolve(root, 'charts.css'), 'utf8').trim().split('\n');
    const imported = lines.map((line) => /^@import "\.\/(.+)";$/.exec(line)?.[1] ?? line);
    const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.css') && file !== 'charts.css',
    );
    expect(imported.toSorted()).toEqual(sheets.toSorted());
  });
});
