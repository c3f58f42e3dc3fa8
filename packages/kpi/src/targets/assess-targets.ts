import { type AreaId, findSuccessors, type Succession } from '../area/index.ts';
import type { Indicator, IndicatorId } from '../indicator/index.ts';
import { parsePeriod } from '../period/index.ts';
import type { Comparator, PolicyId } from '../policy/index.ts';
import type { SourceId } from '../source/index.ts';
import { assessTarget } from './assess-target.ts';
import { findMilestones, type Milestone } from './find-milestones.ts';
import { findTargetCourse, type TargetCourse } from './find-target-course.ts';
import type { AssessTargetInput } from './read-target-case.ts';
import { findTolerance, readTargetNote } from './read-target-note.ts';
import type { ObservedValue, TargetAssessment, TargetMethod } from './target.ts';
import type { TargetPoint } from './target-readings.ts';
import type { TargetRow } from './target-row.ts';

/** A chosen reading of an area and indicator, on the boundaries that the caller reads. */
export interface TargetSeriesPoint extends TargetPoint {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  /** False where it is of a part of the area only; such a figure judges nothing. */
  readonly complete?: boolean | null;
  readonly sourceIds: readonly SourceId[];
}

export interface AssessTargetsInput {
  readonly targets: readonly TargetRow[];
  /** Those that the targets name. */
  readonly policies: readonly {
    readonly id: PolicyId;
    readonly periodStart: string | null;
    readonly issued: string | null;
  }[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'kind' | 'measure' | 'factor' | 'direction'>[];
  readonly areas: readonly { readonly id: AreaId; readonly validTo: string | null }[];
  readonly successions: readonly Pick<Succession, 'predecessorId' | 'successorId' | 'effective'>[];
  /** At most one point for an area, indicator and period; what no target asks for is left aside. */
  readonly series: readonly TargetSeriesPoint[];
  /** A period or day. */
  readonly asOf: string;
  readonly method?: TargetMethod;
}

export interface AssessedTarget {
  readonly id: string;
  readonly policyId: PolicyId | null;
  readonly areaId: AreaId | null;
  readonly indicatorId: IndicatorId;
  readonly deadline: string | null;
  /** As it is read: `~` where the note says "about". */
  readonly comparator: Comparator;
  readonly value: number | null;
  /** The upper edge of a range. */
  readonly upper: number | null;
  /** The steps between base and deadline. */
  readonly milestones: readonly Milestone[];
  readonly assessment: TargetAssessment;
  /** The reading that is judged, with its sources. */
  readonly reading: (ObservedValue & { readonly sourceIds: readonly SourceId[] }) | null;
  /** Who holds the area's extent at the deadline; of an area that ended before only, else empty. */
  readonly successorIds: readonly AreaId[];
}

function indexById<Id extends string, T extends { readonly id: Id }>(rows: readonly T[], name: string) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id: Id): T => {
    const found = byId.get(id);
    if (found === undefined) throw new RangeError(`${name} is not among those given: ${id}`);
    return found;
  };
}

interface ReadRow {
  readonly row: TargetRow;
  readonly comparator: Comparator;
  readonly upper: number | null;
  readonly milestones: readonly Milestone[];
  readonly points: readonly TargetSeriesPoint[];
  readonly input: AssessTargetInput;
}

/** What each row asks and is judged by, as its document, its note and the other rows tell it. */
function readRows(input: AssessTargetsInput): readonly ReadRow[] {
  const { targets, asOf, method = 'path' } = input;
  if (new Set(targets.map(({ id }) => id)).size !== targets.length) throw new RangeError('a target stands twice');
  const getPolicy = indexById(input.policies, 'policy');
  const getIndicator = indexById(input.indicators, 'indicator');
  const getArea = indexById(input.areas, 'area');
  const pointsOf = Map.groupBy(
    input.series.filter(({ complete }) => complete !== false),
    ({ indicatorId, areaId }) => `${indicatorId}\t${areaId}`,
  );
  const rowsOf = Map.groupBy(targets, ({ policyId }) => policyId);
  return targets.map((row) => {
    const { policyId, areaId, indicatorId, targetValue: value, targetPeriod } = row;
    const policy = policyId === null ? null : getPolicy(policyId);
    const { direction, kind, measure, factor } = getIndicator(indicatorId);
    const area = areaId === null ? null : getArea(areaId);
    const points = pointsOf.get(`${indicatorId}\t${areaId}`) ?? [];
    const { comparator, upper, path } = readTargetNote(row);
    const milestones = findMilestones(row, rowsOf.get(policyId) ?? []);
    return {
      ...{ row, comparator, upper, milestones, points },
      input: {
        series: points,
        target: {
          comparator,
          value,
          upper,
          tolerance: findTolerance(comparator, value),
          basePeriod: row.baselinePeriod,
          baseValue: row.baselineValue,
          start: policy?.periodStart ?? policy?.issued ?? null,
          deadline: targetPeriod,
          path: row.path ?? path,
          milestones,
          method,
        },
        direction,
        kind,
        measure,
        factor,
        area: { id: areaId, validTo: area?.validTo ?? null },
        asOf,
      },
    };
  });
}

/**
 * Assesses every row of a data set, in the order given: each exactly once, whatever the others are,
 * except that an earlier deadline of one policy, area and indicator is a step on the way to a later one.
 * Rows that contradict one another are each assessed. A figure of only a part of the area is not seen.
 *
 * @throws RangeError for a row that stands twice, or names a policy, area or indicator not given; else
 * as `assessTarget`.
 * @see METHODS §3
 */
export function assessTargets(input: AssessTargetsInput): readonly AssessedTarget[] {
  return readRows(input).map(({ row, comparator, upper, milestones, points, input: asked }) => {
    const { id, policyId, areaId, indicatorId, targetValue: value, targetPeriod } = row;
    const assessment = assessTarget(asked);
    const { judged, reasons } = assessment;
    const judgedPoint = points.find(({ period }) => period === judged?.period);
    const hasEnded = reasons[0] === 'area-ended' && areaId !== null && targetPeriod !== null;
    const successorIds = hasEnded ? findSuccessors(areaId, parsePeriod(targetPeriod).end, input.successions) : [];
    return {
      id,
      policyId,
      areaId,
      indicatorId,
      deadline: targetPeriod,
      comparator,
      value,
      upper,
      milestones,
      assessment,
      reading: judged && judgedPoint ? { ...judged, sourceIds: judgedPoint.sourceIds } : null,
      // Of an area whose successions are not known, nobody is named: not itself.
      successorIds: successorIds.filter((successorId) => successorId !== areaId).toSorted(),
    };
  });
}

/** The way to each target, by its id: the paths that `assessTargets` judges by, of the same rows. */
export function findTargetCourses(input: AssessTargetsInput): ReadonlyMap<string, TargetCourse> {
  return new Map(readRows(input).map(({ row, input: asked }) => [row.id, findTargetCourse(asked)]));
}
