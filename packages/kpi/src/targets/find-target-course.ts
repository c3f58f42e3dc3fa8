import { type Period, parsePeriod } from '../period/index.ts';
import { expectValue } from './expect-value.ts';
import { findPathEnds, isBroken, isPast, type TargetCase } from './judge-case.ts';
import { measureCase } from './measure-case.ts';
import type { NumericTarget } from './read-target.ts';
import { type AssessTargetInput, readTargetCase } from './read-target-case.ts';
import type { Base } from './target-readings.ts';

export interface CoursePoint {
  readonly period: string;
  /** In the indicator's unit. */
  readonly value: number;
}

export interface PathCorner extends CoursePoint {
  /** `expected`: what the path expects of the judged reading. `between`: a year's end on a curve. */
  readonly role: 'base' | 'milestone' | 'expected' | 'between' | 'target';
}

/** The way to a target, to be drawn: each value is of the end of its period. */
export interface TargetCourse {
  /** The period at whose end the target is due; of several years the last. Null without a deadline. */
  readonly deadline: string | null;
  /**
   * Base to target in the order of time; between two corners the path is straight. Empty where there is none:
   * no number, deadline or base, a break after the base, or a geometric path through zero.
   */
  readonly path: readonly PathCorner[];
  /** From the judged reading to where its pace leads by the deadline; null past it, and with too few readings. */
  readonly projection: {
    readonly from: CoursePoint;
    readonly to: CoursePoint;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
}

/** A target for 2021–2025 is due at the end of 2025. */
function nameDeadline({ text, frequency, end }: Period): string {
  if (frequency !== '_O') return text;
  return end.endsWith('-12-31') ? end.slice(0, 4) : end;
}

type Timed = Omit<PathCorner, 'value'> & { readonly decimal: number };

/** The ends of the years strictly between two times. */
function listYearEnds(from: number, to: number): readonly Timed[] {
  const first = Math.floor(from);
  const count = Math.max(0, Math.ceil(to) - first);
  return Array.from({ length: count }, (_, index) => first + index)
    .map((year): Timed => ({ period: String(year), role: 'between', decimal: parsePeriod(String(year)).decimal }))
    .filter(({ decimal }) => decimal > from && decimal < to);
}

function listCorners(
  numeric: NumericTarget,
  { base, deadline, judged }: { base: Base; deadline: Period; judged: TargetCase['judged'] },
): readonly PathCorner[] {
  const ends = findPathEnds(numeric, base, deadline);
  const inside = ({ decimal }: { readonly decimal: number }): boolean =>
    decimal > base.decimal && decimal < deadline.decimal;
  const milestones = numeric.milestones
    .filter(() => numeric.path === 'steps')
    .map(({ at }): Timed => ({ period: at.text, role: 'milestone', decimal: at.decimal }));
  const now: readonly Timed[] = judged ? [{ period: judged.period, role: 'expected', decimal: judged.at.decimal }] : [];
  const curve = numeric.path === 'geometric' ? listYearEnds(base.decimal, deadline.decimal) : [];
  // Of two at one time the one that says more.
  const taken = new Set<number>();
  const between = [...milestones, ...now, ...curve]
    .filter(inside)
    .filter(({ decimal }) => !taken.has(decimal) && taken.add(decimal))
    .toSorted((a, b) => a.decimal - b.decimal);
  const corners = between.map(({ decimal, ...corner }) => ({ ...corner, value: expectValue(numeric, ends, decimal) }));
  if (expectValue(numeric, ends, deadline.decimal) === null) return [];
  return [
    { period: base.period, value: base.value, role: 'base' },
    ...corners.flatMap(({ value, ...corner }) => (value === null ? [] : [{ ...corner, value }])),
    { period: nameDeadline(deadline), value: ends.to.value, role: 'target' },
  ];
}

/**
 * The way to a target as figures draw it: the path that `assessTarget` judges by, and its projection.
 *
 * @throws RangeError as `assessTarget`.
 * @see METHODS §3, path and projection
 */
export function findTargetCourse(input: AssessTargetInput): TargetCourse {
  const { current, kind, factor } = readTargetCase(input);
  const { read, judged, base, asOf } = current;
  const { numeric, deadline } = read;
  if (deadline === null) return { deadline: null, path: [], projection: null };
  const due = nameDeadline(deadline);
  const hasPath = numeric !== null && base !== undefined && base.decimal < deadline.decimal && !isBroken(current);
  const projected =
    judged && judged.at.decimal < deadline.decimal && !isPast(deadline, asOf)
      ? measureCase(current, judged, { kind, factor }).projected
      : null;
  return {
    deadline: due,
    path: hasPath ? listCorners(numeric, { base, deadline, judged }) : [],
    projection:
      judged && projected
        ? {
            from: { period: judged.period, value: judged.value },
            to: { period: due, value: projected.value },
            low: projected.low,
            high: projected.high,
          }
        : null,
  };
}
