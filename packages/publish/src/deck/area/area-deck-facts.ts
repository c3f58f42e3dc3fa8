import { listFlags } from '@dinh/i18n';
import {
  type AssessedTarget,
  compareByWorst,
  compareText,
  type Finding,
  findBestSeries,
  findHeadline,
  findLatest,
  findPolicyState,
  findWholeChange,
  groupSuccessions,
  type HistoryEvent,
  type Indicator,
  type IndicatorId,
  type LessonRow,
  listLessons,
  listPublished,
  type PublishedFamily,
  pickHeadlines,
  pickStrengths,
  type SeriesPoint,
  type SplitStandings,
  type StandingRow,
  sortReadings,
  splitStandings,
  summariseSeries,
  toStandingRows,
} from '@dinh/kpi';
import type { DeckPolicy } from '../deck-data.ts';
import { countDrawnYears } from '../write-line-chart.ts';
import type { AreaDeckData, ComparedStanding } from './area-deck-data.ts';

/** A figure with its indicator. */
export interface DeckFigure {
  readonly indicator: Indicator;
  readonly point: SeriesPoint;
}

export interface DeckSeries {
  readonly indicator: Indicator;
  /** In order. */
  readonly readings: readonly SeriesPoint[];
}

/** Two dots are no line. */
const leastYears = 3;

export interface ComparedFacts {
  readonly answer: ComparedStanding;
  readonly split: SplitStandings<Indicator>;
  readonly strengths: readonly StandingRow<Indicator>[];
  readonly lags: readonly StandingRow<Indicator>[];
  /** Of how many shares strength or lag may be said, and how many have a fresh figure. */
  readonly judged: number;
  readonly shares: number;
  readonly lessons: readonly LessonRow<Indicator>[];
}

/** What the deck of a place says, before it is put into words. */
export interface AreaDeckFacts {
  readonly data: AreaDeckData;
  readonly indicatorById: ReadonlyMap<IndicatorId, Indicator>;
  /** Published figures of the whole area, counts of registers aside. */
  readonly published: readonly SeriesPoint[];
  readonly headline: DeckFigure | null;
  /** The headline, then the latest figure of each other family. */
  readonly figures: readonly DeckFigure[];
  /** Null where the place is compared with nobody. */
  readonly compared: ComparedFacts | null;
  /** The fullest series of each family that has one long enough for a line, the longest first. */
  readonly series: readonly DeckSeries[];
  /** The other series of two periods that may be compared, the fullest first. */
  readonly changes: readonly DeckSeries[];
  /** The worst first, the unknown last. */
  readonly targets: readonly AssessedTarget[];
  readonly running: readonly DeckPolicy[];
  readonly open: readonly DeckPolicy[];
  /** Mergers, splits and new names, the earlier first. */
  readonly history: readonly HistoryEvent[];
  readonly families: readonly PublishedFamily<Indicator>[];
  /** Figures at odds with their parts or with another source, the latest first. */
  readonly doubts: readonly DeckFigure[];
  readonly findings: readonly { readonly finding: Finding; readonly indicator: Indicator }[];
}

function gatherCompared(
  { standing, area }: AreaDeckData,
  indicatorById: AreaDeckFacts['indicatorById'],
): ComparedFacts | null {
  if (standing.status === 'not-compared' || standing.areaId !== area.id) return null;
  const { strengths, lags, judged, of } = pickStrengths(standing.standings, indicatorById);
  return {
    answer: standing,
    split: splitStandings(toStandingRows(standing.standings, indicatorById)),
    strengths: toStandingRows(strengths, indicatorById),
    lags: toStandingRows(lags, indicatorById),
    judged,
    shares: of,
    lessons: listLessons(standing, indicatorById),
  };
}

function listSeries(
  published: readonly SeriesPoint[],
  { indicators }: AreaDeckData,
  indicatorById: AreaDeckFacts['indicatorById'],
): readonly DeckSeries[] {
  return findBestSeries(summariseSeries(published), indicators)
    .flatMap(({ indicatorId }) => {
      const indicator = indicatorById.get(indicatorId);
      const readings = sortReadings(published.filter((point) => point.indicatorId === indicatorId));
      return indicator && countDrawnYears(readings, indicator) >= leastYears ? [{ indicator, readings }] : [];
    })
    .toSorted((a, b) => countDrawnYears(b.readings, b.indicator) - countDrawnYears(a.readings, a.indicator));
}

function listChanges(
  published: readonly SeriesPoint[],
  drawn: readonly DeckSeries[],
  indicatorById: AreaDeckFacts['indicatorById'],
): readonly DeckSeries[] {
  const isDrawn = new Set(drawn.map(({ indicator }) => indicator.id));
  return [...Map.groupBy(published, ({ indicatorId }) => indicatorId)]
    .flatMap(([id, own]): readonly DeckSeries[] => {
      const indicator = indicatorById.get(id);
      if (!indicator || isDrawn.has(id) || !findWholeChange(own, indicator.measure)) return [];
      return [{ indicator, readings: sortReadings(own) }];
    })
    .toSorted((a, b) => b.readings.length - a.readings.length || compareText(a.indicator.id, b.indicator.id));
}

/** Gathers what the deck of a place says of it. */
export function gatherAreaDeck(data: AreaDeckData): AreaDeckFacts {
  const { area, read, indicators, release, successions } = data;
  const indicatorById = new Map<IndicatorId, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));
  const published = read.points.filter(
    (point) =>
      point.value !== null &&
      point.areaId === area.id &&
      !read.partial.has(point) &&
      (indicatorById.get(point.indicatorId)?.kind ?? 'distinct') !== 'distinct',
  );
  const toFigure = (point: SeriesPoint | undefined): readonly DeckFigure[] => {
    const indicator = point && indicatorById.get(point.indicatorId);
    return point && indicator ? [{ indicator, point }] : [];
  };
  const latest = [...Map.groupBy(published, ({ indicatorId }) => indicatorId).values()].flatMap((own) => {
    const reading = findLatest(own);
    return reading ? [{ reading, cells: own.length }] : [];
  });
  const [headline = null] = toFigure(findHeadline(published, indicatorById));
  const ofFamilies = pickHeadlines(latest, indicators, { perFamily: 1 })
    .flatMap(toFigure)
    .filter(({ indicator }) => indicator.family !== headline?.indicator.family);
  const known = new Set(published.map(({ indicatorId }) => indicatorId));
  const series = listSeries(published, data, indicatorById);
  const states = Map.groupBy(data.policies, (policy) => findPolicyState(policy, release.date));
  return {
    data,
    indicatorById,
    published,
    headline,
    figures: [...(headline ? [headline] : []), ...ofFamilies],
    compared: gatherCompared(data, indicatorById),
    series,
    changes: listChanges(published, series, indicatorById),
    targets: data.assessed.filter(({ areaId }) => areaId === area.id).toSorted(compareByWorst),
    running: states.get('running') ?? [],
    open: states.get('open') ?? [],
    history: groupSuccessions(area.id, successions).filter(
      ({ direction, relation }) => direction !== 'kept' && relation !== 'unchanged',
    ),
    families: listPublished({ indicators, level: area.level, published: known }),
    doubts: sortReadings(
      published.filter((point) => listFlags(point).some((flag) => flag === 'disagrees' || flag === 'differs')),
    )
      .toReversed()
      .flatMap(toFigure),
    findings: data.findings.flatMap((finding) => {
      const indicator = indicatorById.get(finding.indicatorId);
      return indicator && finding.severity === 'finding' && finding.areaId === area.id ? [{ finding, indicator }] : [];
    }),
  };
}
