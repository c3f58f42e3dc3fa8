import { parsePeriod } from '../period/index.ts';
import type { TargetCourse } from './find-target-course.ts';

/**
 * What the path to a target asks for at the end of a period, straight between its corners; null before the base and
 * after the deadline, and where there is no path.
 *
 * @throws RangeError for a period that is none.
 */
export function readPathAt({ path }: Pick<TargetCourse, 'path'>, period: string): number | null {
  const at = parsePeriod(period).decimal;
  const corners = path.map((corner) => ({ value: corner.value, decimal: parsePeriod(corner.period).decimal }));
  const next = corners.findIndex(({ decimal }) => decimal >= at);
  const [before, after] = [corners[next - 1], corners[next]];
  if (after === undefined) return null;
  if (after.decimal === at) return after.value;
  if (before === undefined) return null;
  return before.value + ((after.value - before.value) * (at - before.decimal)) / (after.decimal - before.decimal);
}
