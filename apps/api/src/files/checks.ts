import { findAreas, findIndicators, selectFindings, selectSources } from '@dinh/db/queries';
import { createTranslator, describeFinding, type Language } from '@dinh/i18n';
import { type Finding, type FindingFigure, findingKinds } from '@dinh/kpi';
import type { Request, Response } from 'express';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readList, readWholeNumber, readWords } from '../request/read-values.ts';
import { findAsked } from './find-asked.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';

export const checkParameters = ['indicator', 'area', 'kind', 'release', 'lang'] as const;

async function loadNames({ data: { db } }: ListOptions, release: number, findings: readonly Finding[]) {
  const figures = findings.flatMap(({ figure, others }) => [figure, ...others]);
  const areaIds = figures.map(({ areaId }) => areaId);
  const sourceIds = figures.map(({ sourceId }) => sourceId);
  const indicatorIds = findings.map(({ indicatorId }) => indicatorId);
  const [areas, indicators, sources] = await Promise.all([
    findAreas(db, release, [...new Set(areaIds)]),
    findIndicators(db, release, [...new Set(indicatorIds)]),
    selectSources(db, release, [...new Set(sourceIds)]),
  ]);
  return {
    areas: new Map(areas.map((area) => [area.id, area])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

type Names = Awaited<ReturnType<typeof loadNames>>;

function toCheckRecord(finding: Finding, { areas, indicators, sources }: Names, language: Language) {
  const pickName = (row: { readonly nameVi: string; readonly nameEn: string } | undefined): string | null =>
    (language === 'vi' ? row?.nameVi : row?.nameEn) ?? null;
  const indicator = indicators.get(finding.indicatorId);
  const withNames = (figure: FindingFigure) => {
    const source = sources.get(figure.sourceId);
    return {
      ...figure,
      areaName: pickName(areas.get(figure.areaId)),
      sourceTitle: source?.title ?? null,
      sourceUrl: source?.url ?? null,
    };
  };
  return {
    ...finding,
    indicatorName: pickName(indicator),
    areaName: pickName(areas.get(finding.areaId)),
    text: indicator ? describeFinding(finding, indicator, createTranslator(language)) : null,
    figure: withNames(finding.figure),
    others: finding.others.map(withNames),
  };
}

/** `/api/v1/checks.json`: what the checks find in a release, or of some indicators, areas or kinds. */
export function answerChecks(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, checkParameters);
  const language = readLanguage(query);
  const releaseNumber = readWholeNumber(query, 'release', mostReleases);
  const indicatorIds = readList(query, 'indicator', 'national-relics');
  const areaIds = readList(query, 'area', 'VN01-2008');
  const kinds = readWords(query, 'kind', findingKinds);
  const { db } = options.data;
  return answerList({
    request,
    response,
    options,
    releaseNumber,
    key: ['checks', language, indicatorIds, areaIds, kinds],
    select: async (release) => {
      await findAsked(db, release, { indicatorIds, areaIds });
      const findings = await selectFindings(db, release, { indicatorIds, areaIds, kinds });
      const names = await loadNames(options, release, findings);
      return { checks: findings.map((finding) => toCheckRecord(finding, names, language)) };
    },
  });
}
