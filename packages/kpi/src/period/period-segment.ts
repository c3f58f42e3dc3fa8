/** Writes a period as one path segment: the `/` of an interval becomes `--`. */
export function toPeriodSegment(period: string): string {
  return period.replace('/', '--');
}

/** Reads a path segment back into a period's text. */
export function fromPeriodSegment(segment: string): string {
  return segment.replace('--', '/');
}
