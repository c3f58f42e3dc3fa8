import type { Comparator } from '../policy/index.ts';
import type { TargetPath } from './target.ts';
import type { TargetRow } from './target-row.ts';

const rangePattern = /\brange\s+(\d+(?:\.\d+)?)\s*[-–]\s*(\d+(?:\.\d+)?)/i;
const aboutPattern = /^\s*(?:about|~)/i;
const geometricPattern = /\bgeometric path\b/i;

export interface NotedTarget {
  readonly comparator: Comparator;
  readonly upper: number | null;
  /** Null where the note names none. */
  readonly path: TargetPath | null;
}

/**
 * What a row's note says of the value asked for: "about 5 %" makes `=` an about (`~`), "range 86–88 %"
 * tells the upper edge of the value 86, "geometric path" that the same growth is expected every year. A range whose upper edge is not known asks for at least its lower.
 *
 * @see METHODS §3
 */
export function readTargetNote({
  comparator,
  targetValue: value,
  note,
}: Pick<TargetRow, 'comparator' | 'targetValue' | 'note'>): NotedTarget {
  const [, from, to] = rangePattern.exec(note ?? '') ?? [];
  const isOfValue = value !== null && from !== undefined && to !== undefined && Number(from) === value;
  const upper = isOfValue && Number(to) >= value ? Number(to) : null;
  const path = geometricPattern.test(note ?? '') ? 'geometric' : null;
  if (comparator === 'between' && upper === null) return { comparator: '>=', upper, path };
  if (comparator === '=' && aboutPattern.test(note ?? '')) return { comparator: '~', upper, path };
  return { comparator, upper, path };
}

/**
 * How near `=` and `~` are met: half a unit of the last digit that the value is written with, a whole one
 * for about; null for what is no equality.
 *
 * @see METHODS §3, sense
 */
export function findTolerance(comparator: Comparator, value: number | null): number | null {
  if (value === null || (comparator !== '=' && comparator !== '~')) return null;
  const [digits = '', exponent = '0'] = String(value).split('e');
  const decimals = Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
  return (comparator === '~' ? 1 : 0.5) / 10 ** decimals;
}
