import type { ScriptLine } from './spawn-script.ts';

/** Parts of a start from nothing, in order; a kill is planned within one. */
export const stages = [
  'initialise',
  'start',
  'migrate',
  'first copy',
  'first commit',
  'second prepare',
  'second load',
] as const;
export type Stage = (typeof stages)[number];

/** The stage a process is in once it has said a line; null before the first byte is written and once all is loaded. */
export function stageOf(line: ScriptLine | undefined, lastRelease: number): Stage | null {
  const isLast = line?.release === lastRelease;
  switch (line?.phase) {
    case 'initialise':
      return 'initialise';
    case 'recover':
    case 'start':
    case 'connect':
      return 'start';
    case 'migrate':
      return 'migrate';
    case 'prepare':
      return isLast ? 'second prepare' : 'migrate';
    case 'load':
      return isLast ? 'second load' : 'first copy';
    case 'check':
    case 'commit':
      return isLast ? 'second load' : 'first commit';
    case 'loaded':
      return isLast ? null : 'second prepare';
    default:
      return null;
  }
}

export interface PlannedKill {
  readonly stage: Stage;
  /** The line of the unkilled run after which to kill. */
  readonly after: number;
  /** Milliseconds after that line: a seeded part of the time to the next. */
  readonly delayMs: number;
  /** Node alone, or with all its processes; in turn. */
  readonly victim: 'node' | 'group';
}

/** A small generator of its own, so that a seed gives the same moments everywhere (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const atMs = (line: ScriptLine | undefined): number => Number(line?.atMs ?? 0);

/** Picks moments within each stage of an unkilled run, evenly over its time, and who is killed in turn. */
export function planKills(
  lines: readonly ScriptLine[],
  {
    counts,
    seed,
    lastRelease,
  }: { readonly counts: Readonly<Record<Stage, number>>; readonly seed: number; readonly lastRelease: number },
): readonly PlannedKill[] {
  const random = createRandom(seed);
  const moments = stages.flatMap((stage) => {
    const places = lines
      .map((line, place) => ({ line, place }))
      .filter(({ line }) => stageOf(line, lastRelease) === stage);
    const from = atMs(places[0]?.line);
    const span = atMs(lines[(places.at(-1)?.place ?? 0) + 1]) - from;
    return Array.from({ length: counts[stage] }, (_, index) => {
      const moment = from + (span * (index + random())) / counts[stage];
      const anchor = places.findLast(({ line }) => atMs(line) <= moment) ?? places[0];
      return { stage, after: anchor?.place ?? 0, delayMs: Math.max(0, Math.floor(moment - atMs(anchor?.line))) };
    });
  });
  return moments.map((moment, index) => ({ ...moment, victim: index % 2 === 0 ? 'node' : 'group' }));
}
