import type { RegisterIndicatorRow } from '../files/reference-files.ts';
import type { ReferenceTables } from '../records/record-schemas.ts';
import { isInRelease } from '../records/release-span.ts';
import { tablesInRelease } from '../tables/tables-in-release.ts';
import { deriveRegister } from './derive-register.ts';
import { joinReleases } from './join-releases.ts';

/**
 * The tables with the counts of every register added, as each release gives them: an indicator and a
 * source per counted designation, both named `register-<designation>`, and the yearly observations.
 */
export function deriveRegisters(
  tables: ReferenceTables,
  wording: readonly RegisterIndicatorRow[],
  releases: readonly number[],
): ReferenceTables {
  const states = releases.map((release) => {
    const held = tablesInRelease(tables, release);
    const registers = wording.filter((row) => isInRelease(row, release)).map((row) => deriveRegister(row, held));
    return { release, registers };
  });
  const indicators = states.map(({ release, registers }) => ({
    release,
    rows: registers.map(({ indicator }) => indicator),
  }));
  const sources = states.map(({ release, registers }) => ({ release, rows: registers.map(({ source }) => source) }));
  const counts = states.map(({ release, registers }) => ({
    release,
    rows: registers.flatMap(({ observations }) => observations),
  }));
  return {
    ...tables,
    indicator: [...tables.indicator, ...joinReleases(indicators)],
    source: [...tables.source, ...joinReleases(sources)],
    observation: [...tables.observation, ...joinReleases(counts)],
  };
}
