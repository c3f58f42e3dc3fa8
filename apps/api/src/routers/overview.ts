import {
  countPublishingSources,
  selectIndicatorSummaries,
  selectLatestPoints,
  selectLatestReadings,
  selectPackedPoints,
  selectRegions,
  selectSources,
} from '@dinh/db/queries';
import { findBestSeries, pickHeadlines, type SeriesPoint, summarisePublished, unpackRows } from '@dinh/kpi';
import { toPointSourceIds } from '@dinh/release-pack';
import { releaseInput } from '../answers/nouns.ts';
import { overviewAnswer } from '../answers/overview.ts';
import { getAskedRelease, t } from '../trpc.ts';
import { toPointAnswer } from './point-answer.ts';

const headlinesPerFamily = 2;

export const overviewProcedure = t.procedure
  .input(releaseInput)
  .output(overviewAnswer)
  .query(async ({ ctx: { db, ...ctx }, input }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [indicators, latest, nation, regions, sources] = await Promise.all([
      selectIndicatorSummaries(db, number),
      selectLatestReadings(db, number, 'province'),
      selectLatestPoints(db, number, 'country'),
      selectRegions(db, number),
      countPublishingSources(db, number),
    ]);
    const { families, figures, firstPeriod, latestPeriod } = summarisePublished(indicators);
    const headlines = pickHeadlines(nation, indicators, { perFamily: headlinesPerFamily });
    const longest = indicators.flatMap(({ id, longestAreaId, longestYears, longestReadings }) =>
      longestAreaId === null
        ? []
        : [{ indicatorId: id, areaId: longestAreaId, years: longestYears, readings: longestReadings }],
    );
    const best = await Promise.all(
      findBestSeries(longest, indicators).map(async (series) => ({
        ...series,
        points: await selectPackedPoints(db, number, { indicatorId: series.indicatorId, areaId: series.areaId }),
      })),
    );
    const shown = [...headlines, ...best.flatMap((series) => unpackRows<SeriesPoint>(series.points))];
    const sum = (count: 'shareFindings' | 'differing' | 'findings' | 'notPlaced'): number =>
      indicators.reduce((total, indicator) => total + indicator[count], 0);
    return {
      release,
      totals: { figures, sources: sources.count, firstPeriod: firstPeriod ?? '', lastPeriod: latestPeriod ?? '' },
      families: [...families],
      latest,
      regions,
      headlines: headlines.map(toPointAnswer),
      best,
      problems: {
        shares: sum('shareFindings'),
        sources: sum('differing'),
        findings: sum('findings'),
        notPlaced: sum('notPlaced'),
      },
      sources: await selectSources(db, number, [...new Set(toPointSourceIds(shown))]),
    };
  });
