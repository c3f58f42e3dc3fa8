import type { Release, Releases } from '../../releases.ts';

/** From which release on something changed: undefined for everything, since none was in force before. */
export interface SdmxChange {
  readonly since: number | undefined;
}

/**
 * The release in force at a moment, among those before the one asked for or that one. A release is in force once its
 * day is over, since its day is all that is known of it: what came on the moment's own day is told again rather than
 * missed.
 */
export function findChange({ all }: Releases, release: Release, moment: string): SdmxChange {
  const inForce = all.filter(
    ({ number, date }) => number <= release.number && Date.parse(`${date}T24:00:00Z`) <= Date.parse(moment),
  );
  return { since: inForce.at(-1)?.number };
}
