import type { SeriesColour, SeriesRole } from '../palette/index.ts';

/** A place's share, x of n, and what is expected at its size: a row of `funnel` with a name. */
export interface FunnelPlace {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly x: number;
  readonly n: number;
  /** These three are proportions, 0 to 1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly outside: 'low' | 'high' | null;
  readonly limits: 'normal' | 'wilson';
  /** Address of the cell's own page. */
  readonly href?: string | null;
  /** The colour the place already has in this session. */
  readonly colour?: SeriesColour;
}

const mostNamed = 6;

/** How far past its limit a place lies, in widths of what is expected on that side. */
function measureExcess({ value, low, high, outside }: FunnelPlace, baseline: number): number {
  const limit = outside === 'low' ? low : high;
  return Math.abs(value - baseline) / (Math.abs(limit - baseline) || Number.EPSILON);
}

/** The others that lie outside what is expected, the farthest first. */
export function listOutside(rows: readonly FunnelPlace[], baseline: number | null): readonly FunnelPlace[] {
  if (baseline === null) return [];
  return rows
    .filter(({ role, outside }) => role === 'context' && outside !== null)
    .toSorted((a, b) => measureExcess(b, baseline) - measureExcess(a, baseline) || (a.id < b.id ? -1 : 1));
}

/** Those of them that are named; chosen places are named anyway. */
export function listNamed(rows: readonly FunnelPlace[], baseline: number | null): readonly FunnelPlace[] {
  return listOutside(rows, baseline).slice(0, mostNamed);
}
