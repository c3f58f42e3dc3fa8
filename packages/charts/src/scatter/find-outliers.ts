import { findSpread, type RobustLine, robustLine, scoreAgainst } from '@dinh/stats';
import type { ScatterEntry, ScatterPair } from './scatter-entry.ts';

export interface GeneralCourse {
  /** Null under ten places, or where all have one x. */
  readonly line: RobustLine | null;
  /** Whose distance from the line is out of the common, the farthest first. */
  readonly outliers: readonly string[];
}

/** From here on a modified z-score is out of the common (Iglewicz and Hoaglin). */
const farthestCommon = 3.5;
const mostNamed = 6;
const fewestForLine = 10;

/**
 * The course that the whole places share, the nation left out, and who lies far from it; neither among
 * fewer than ten places, which have no general course to speak of.
 */
export function findOutliers(pairs: readonly ScatterPair[]): GeneralCourse {
  const places = pairs.filter(({ entry, isWhole }) => entry.role !== 'nation' && isWhole);
  if (pairs.filter(({ entry }) => entry.role !== 'nation').length < fewestForLine) return { line: null, outliers: [] };
  const line = robustLine(places);
  const spread = line ? findSpread(line.residuals) : undefined;
  if (!line || !spread) return { line, outliers: [] };
  const scored = places.map(({ entry }, index) => ({
    id: entry.id,
    score: scoreAgainst(line.residuals[index] ?? 0, spread)?.score ?? 0,
  }));
  return {
    line,
    outliers: scored
      .filter(({ score }) => score > farthestCommon)
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
  };
}

/** The others that are named for lying far from the course; chosen places are named anyway. */
export function listNamed(outliers: readonly string[], entries: readonly ScatterEntry[]): readonly ScatterEntry[] {
  return outliers
    .flatMap((id) => entries.filter((entry) => entry.id === id && entry.role === 'context'))
    .slice(0, mostNamed);
}
