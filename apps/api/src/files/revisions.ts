import type { Language } from '@dinh/i18n';
import type { Revision, SeriesPoint } from '@dinh/kpi';
import type { Request, Response } from 'express';
import { toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readList, readWholeNumber } from '../request/read-values.ts';
import { getReleasePair, loadRevisions, nameRevisions, type RevisionNames } from '../revisions/load-revisions.ts';
import type { ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';
import { nameSources } from './read-series.ts';

export const revisionParameters = ['indicator', 'area', 'against', 'release', 'lang'] as const;

function toFigureRecord(point: SeriesPoint | null, { sources }: RevisionNames) {
  if (!point) return null;
  const { value, numerator, denominator, reportedShare, status, absence, complete, sourceId } = point;
  const source = nameSources({ sourceIds: [sourceId] }, sources);
  return { value, numerator, denominator, reportedShare, status, absence, complete, ...source };
}

function toRevisionRecord(revision: Revision, names: RevisionNames, language: Language) {
  const { indicatorId, areaId, period, kind, before, now } = revision;
  const nameOf = (row: { readonly nameVi: string; readonly nameEn: string } | undefined, id: string): string =>
    (language === 'vi' ? row?.nameVi : row?.nameEn) ?? id;
  return {
    indicatorId,
    indicatorName: nameOf(names.indicators.get(indicatorId), indicatorId),
    areaId,
    areaName: nameOf(names.areas.get(areaId), areaId),
    period,
    kind,
    before: toFigureRecord(before, names),
    now: toFigureRecord(now, names),
  };
}

/**
 * `/api/v1/revisions.json`: the figures of a release that a later one has otherwise. Of two named releases it never
 * changes; against the latest it does with the next.
 */
export async function answerRevisions(request: Request, response: Response, options: ListOptions): Promise<void> {
  const { data, cache } = options;
  const query = readQuery(request.originalUrl, revisionParameters);
  const language = readLanguage(query);
  const indicatorIds = readList(query, 'indicator', 'cultural-clubs');
  const areaIds = readList(query, 'area', 'VN31-2008');
  const asked = {
    release: readWholeNumber(query, 'release', mostReleases),
    against: readWholeNumber(query, 'against', mostReleases),
  };
  const pair = getReleasePair(data, asked);
  const { release, against } = pair;
  const releases = [release.number, release.hash, against.number, against.hash];
  const key = JSON.stringify(['revisions', ...releases, language, indicatorIds, areaIds]);
  const answer = await cache.findOrMake(key, async () => {
    const revisions = await loadRevisions(data, pair, { indicatorIds, areaIds, field: 'indicator' });
    const names = await nameRevisions(data, pair, revisions);
    const body = {
      release: release.number,
      dataSet: release.dataSet,
      date: release.date,
      against: against.number,
      againstDate: against.date,
      revisions: revisions.map((revision) => toRevisionRecord(revision, names, language)),
    };
    return toCachedAnswer('application/json; charset=utf-8', Buffer.from(JSON.stringify(body)));
  });
  const isNamed = asked.release !== undefined && asked.against !== undefined;
  await sendAnswer(request, response, answer, toCacheControl(isNamed));
}
