import type { AreaId } from '../area/index.ts';
import { type FeaturesPerArea, findWindowEnds, learnFrom } from '../peers/index.ts';
import { parsePeriod } from '../period/index.ts';
import { tellsOfBreak } from '../series/index.ts';
import { isCompleteReading, type StandingReading } from './read-standing-series.ts';
import type { StandingLearning } from './standing.ts';
import type { StandingWindow } from './standing-window.ts';
import type { StandingIndicator } from './standings-input.ts';

/** Whom an area can learn from over a window, each with the sources of the figures at both ends. */
export function learnInStanding(
  areaId: AreaId,
  series: readonly StandingReading[],
  {
    window,
    features,
    due,
    indicator,
  }: {
    readonly window: StandingWindow | null;
    readonly features: FeaturesPerArea;
    /** The areas compared. */
    readonly due: ReadonlySet<AreaId>;
    readonly indicator: StandingIndicator;
  },
): StandingLearning {
  const { direction, decimals, measure } = indicator;
  if (direction === 'neutral') return { status: 'neutral' };
  if (window === null) return { status: 'no-window' };
  const isYearly = ({ period }: StandingReading): boolean =>
    measure === 'stock' || parsePeriod(period).frequency === 'A';
  // A figure of a part is none to compare with, but its note still tells of a break.
  const compared = series.filter(isYearly).map((reading) => ({
    ...reading,
    value: isCompleteReading(reading) ? reading.value : null,
    break: tellsOfBreak(reading.note),
  }));
  const found = learnFrom({ areaId, window, features, series: compared, direction, decimals });
  if (found.status === 'neutral' || found.status === 'own-missing') return found;
  const byArea = Map.groupBy(compared, (reading) => reading.areaId);
  const [from, to] = [parsePeriod(window.from), parsePeriod(window.to)];
  const of = [...byArea].filter(
    ([id, readings]) => id !== areaId && due.has(id) && findWindowEnds(readings, from, to).status === 'found',
  ).length;
  if (found.status === 'none') return { ...found, ...window, of };
  const sourcesOf = (id: AreaId, period: string): readonly string[] =>
    compared.find((reading) => reading.areaId === id && reading.period === period)?.sourceIds ?? [];
  const rows = found.rows.map((row) => ({
    ...row,
    sourceIds: [...new Set([...sourcesOf(row.id, row.startPeriod), ...sourcesOf(row.id, row.endPeriod)])],
  }));
  return { ...found, ...window, of, rows };
}
