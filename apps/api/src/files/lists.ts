import { selectAreas, selectIndicators } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import { areaLevels, families } from '@dinh/kpi';
import type { Request, Response } from 'express';
import { type AnswerCache, toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { getRelease, type Release } from '../releases.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber, readWords } from '../request/read-values.ts';
import { mostReleases } from './observation-query.ts';

export interface ListOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
}

interface Listed {
  readonly request: Request;
  readonly response: Response;
  readonly options: ListOptions;
  /** Undefined: the latest. */
  readonly releaseNumber: number | undefined;
  /** What tells one list from another of the same release. */
  readonly key: unknown;
  /** The list under its name, for example `{ areas: […] }`. */
  readonly select: (release: number) => Promise<object>;
}

/** Answers with a list of a release, kept as bytes. */
export async function answerList({ request, response, options, releaseNumber, key, select }: Listed): Promise<void> {
  const { data, cache } = options;
  const release = getRelease(data.releases, releaseNumber);
  const cacheKey = `list ${release.hash} ${release.number} ${JSON.stringify(key)}`;
  const make = async () => toCachedAnswer('application/json; charset=utf-8', await writeList(release, select));
  const answer = await cache.findOrMake(cacheKey, make);
  await sendAnswer(request, response, answer, toCacheControl(releaseNumber !== undefined));
}

async function writeList({ number, dataSet }: Release, select: Listed['select']): Promise<Buffer> {
  return Buffer.from(JSON.stringify({ release: number, dataSet, ...(await select(number)) }));
}

function pick(language: Language, vi: string | null, en: string | null): string | null {
  return language === 'vi' ? vi : en;
}

/** `/api/v1/indicators.json`: every indicator, or those of some families, with its words in one language. */
export function answerIndicators(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, ['family', 'release', 'lang']);
  const language = readLanguage(query);
  const asked = readWords(query, 'family', families);
  return answerList({
    request,
    response,
    options,
    releaseNumber: readWholeNumber(query, 'release', mostReleases),
    key: ['indicators', language, asked],
    select: async (release) => ({
      indicators: (await selectIndicators(options.data.db, release))
        .filter(({ family }) => asked?.includes(family) ?? true)
        .map((row) => ({
          id: row.id,
          family: row.family,
          name: pick(language, row.nameVi, row.nameEn),
          nameVi: row.nameVi,
          nameEn: row.nameEn,
          unit: row.unit,
          factor: row.factor,
          decimals: row.decimals,
          kind: row.kind,
          measure: row.measure,
          cumulative: row.cumulative,
          numerator: pick(language, row.numeratorVi, row.numeratorEn),
          denominator: pick(language, row.denominatorVi, row.denominatorEn),
          direction: row.direction,
          levels: row.levels,
          definition: pick(language, row.definitionVi, row.definitionEn),
        })),
    }),
  });
}

/** `/api/v1/areas.json`: every area, or those of some levels, with its name in one language. */
export function answerAreas(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, ['level', 'release', 'lang']);
  const language = readLanguage(query);
  const asked = readWords(query, 'level', areaLevels);
  return answerList({
    request,
    response,
    options,
    releaseNumber: readWholeNumber(query, 'release', mostReleases),
    key: ['areas', language, asked],
    select: async (release) => ({
      areas: (await selectAreas(options.data.db, release))
        .filter(({ level }) => asked?.includes(level) ?? true)
        .map((row) => ({
          id: row.id,
          code: row.code,
          name: pick(language, row.nameVi, row.nameEn),
          nameVi: row.nameVi,
          nameEn: row.nameEn,
          fullNameVi: row.fullNameVi,
          kind: row.kind,
          level: row.level,
          validFrom: row.validFrom,
          validTo: row.validTo,
          parentId: row.parentId,
          capitalVi: row.capitalVi,
          isoCode: row.isoCode,
          wikidata: row.wikidata,
        })),
    }),
  });
}
