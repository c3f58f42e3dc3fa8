import { selectIndicators } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import { countCoverage, findFullestYear, openEnd, parseBasis, rankYear } from '@dinh/kpi';
import type { Request, Response } from 'express';
import { getRelease } from '../releases.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readList, readWholeNumber } from '../request/read-values.ts';
import { findAsked } from './find-asked.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases, readBasis, requireKnownBasis } from './observation-query.ts';
import { type Boundaries, nameSources, type ReadSeries, readBoundaries, readSeries } from './read-series.ts';

export const rankParameters = ['indicator', 'year', 'older', 'basis', 'release', 'lang'] as const;
export const mostYear = 9999;
export const mostOlder = 3;

interface RankAsking {
  readonly year: number | undefined;
  readonly older: number;
  readonly language: Language;
}

/** A year's ranking as the file gives it; its places are those of the basis, or of the year's last day. */
function toRankRecord(
  { indicator, series, sources }: ReadSeries,
  {
    boundaries,
    day,
    asking,
  }: { readonly boundaries: Boundaries; readonly day: string | null; readonly asking: RankAsking },
) {
  const { areas, areaById } = boundaries;
  const { language, older } = asking;
  const { measure, decimals, direction } = indicator;
  const readings = series.map((point) => ({ ...point, absence: point.reason }));
  const ofProvinces = { areas, level: 'province', measure, basisDay: day } as const;
  const whole = readings.filter(({ complete }) => complete !== false);
  const year = asking.year ?? findFullestYear(countCoverage({ ...ofProvinces, readings: whole }))?.year ?? null;
  const nameOf = (id: string): string => {
    const area = areaById.get(id);
    return (language === 'vi' ? area?.nameVi : area?.nameEn) ?? id;
  };
  const found =
    year === null ? null : rankYear({ ...ofProvinces, readings, year, decimals, direction, olderYears: older });
  const ranking = found?.ranking;
  const rankOf = new Map(ranking?.status === 'ranked' ? ranking.rows.map((row) => [row.id, row]) : []);
  const ranked = [...(found?.readings.values() ?? [])].map((point) => {
    const own = rankOf.get(point.areaId);
    return {
      areaId: point.areaId,
      areaName: nameOf(point.areaId),
      rank: own?.rank ?? null,
      ties: own?.ties ?? null,
      value: point.value,
      numerator: point.numerator,
      denominator: point.denominator,
      period: point.period,
      status: point.status,
      ...nameSources(point, sources),
    };
  });
  return {
    indicatorId: indicator.id,
    indicatorName: language === 'vi' ? indicator.nameVi : indicator.nameEn,
    year,
    direction,
    decimals,
    status: ranking?.status ?? ('too-few' as const),
    of: found?.readings.size ?? 0,
    due: (found?.readings.size ?? 0) + (found?.without.length ?? 0),
    full: ranking?.status === 'ranked' ? ranking.full : null,
    need: ranking?.status === 'too-few' ? ranking.need : null,
    rows: ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.areaId < b.areaId ? -1 : 1)),
    without: (found?.without ?? []).map(({ id, reason }) => ({ areaId: id, areaName: nameOf(id), reason })),
  };
}

/** `/api/v1/ranks.json`: each indicator's provinces in one year, ranked where enough of them have a figure. */
export function answerRanks(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, rankParameters);
  const releaseNumber = readWholeNumber(query, 'release', mostReleases);
  const indicatorIds = readList(query, 'indicator', 'register-national-ich');
  const askedBasis = readBasis(query.get('basis'));
  const asking: RankAsking = {
    language: readLanguage(query),
    year: readWholeNumber(query, 'year', mostYear),
    older: readWholeNumber(query, 'older', mostOlder) ?? 0,
  };
  const { db, releases } = options.data;
  const basis = requireKnownBasis(askedBasis, getRelease(releases, releaseNumber).date);
  return answerList({
    request,
    response,
    options,
    releaseNumber,
    key: ['ranks', asking, indicatorIds, basis],
    select: async (release) => {
      await findAsked(db, release, { indicatorIds });
      const day = parseBasis(basis);
      const indicators = (await selectIndicators(db, release)).filter(({ id }) => indicatorIds?.includes(id) ?? true);
      // Places by their latest names, where no year says when.
      const named = day ?? (asking.year === undefined ? openEnd : `${asking.year}-12-31`);
      const boundaries = await readBoundaries(db, release, named);
      const ranks = [];
      for await (const read of readSeries(db, release, { indicators, basis, boundaries })) {
        ranks.push(toRankRecord(read, { boundaries, day, asking }));
      }
      return { basis, ranks };
    },
  });
}
