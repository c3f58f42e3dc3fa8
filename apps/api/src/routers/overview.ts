import {
  selectAreas,
  selectFamilyCounts,
  selectIndicators,
  selectLatestReadings,
  selectNotPlaced,
  selectPackedPoints,
  selectRegions,
  selectSharesWithParts,
  selectSources,
  selectTotals,
} from '@dinh/db/queries';
import { families, findBestSeries, pickHeadlines, type SeriesPoint, unpackRows } from '@dinh/kpi';
import { releaseInput } from '../answers/nouns.ts';
import { overviewAnswer } from '../answers/overview.ts';
import { getFindings } from '../findings/get-findings.ts';
import { getAskedRelease, t } from '../trpc.ts';
import { toPointAnswer } from './point-answer.ts';
import { findShareProblems } from './share-problems.ts';
import { toPointSourceIds } from './source-ids.ts';

const headlinesPerFamily = 2;

export const overviewProcedure = t.procedure
  .input(releaseInput)
  .output(overviewAnswer)
  .query(async ({ ctx: { db, ...ctx }, input }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [areas, indicators, packed, counts, latest, regions, totals, printed, notPlaced, findings] =
      await Promise.all([
        selectAreas(db, number),
        selectIndicators(db, number),
        selectPackedPoints(db, number),
        selectFamilyCounts(db, number),
        selectLatestReadings(db, number, 'province'),
        selectRegions(db, number),
        selectTotals(db, number),
        selectSharesWithParts(db, number),
        selectNotPlaced(db, number),
        getFindings(db, number),
      ]);
    const points = unpackRows<SeriesPoint>(packed);
    const countries = new Set(areas.filter(({ level }) => level === 'country').map(({ id }) => id));
    const headlines = pickHeadlines(
      points.filter(({ areaId }) => countries.has(areaId)),
      indicators,
      { perFamily: headlinesPerFamily },
    );
    const best = await Promise.all(
      findBestSeries(points, indicators).map(async (series) => ({
        ...series,
        points: await selectPackedPoints(db, number, { indicatorId: series.indicatorId, areaId: series.areaId }),
      })),
    );
    const shown = [...headlines, ...best.flatMap((series) => unpackRows<SeriesPoint>(series.points))];
    return {
      release,
      totals: { ...totals, firstPeriod: totals.firstPeriod ?? '', lastPeriod: totals.lastPeriod ?? '' },
      families: families.map(
        (family) =>
          counts.find((row) => row.family === family) ?? {
            family,
            indicators: 0,
            indicatorsWithFigures: 0,
            figures: 0,
          },
      ),
      latest,
      regions,
      headlines: headlines.map(toPointAnswer),
      best,
      problems: {
        shares: findShareProblems(printed).filter(({ isFinding }) => isFinding).length,
        sources: points.filter(({ differs }) => differs).length,
        findings: findings.filter(({ severity }) => severity === 'finding').length,
        notPlaced: notPlaced.length,
      },
      sources: await selectSources(db, number, [...new Set(toPointSourceIds(shown))]),
    };
  });
