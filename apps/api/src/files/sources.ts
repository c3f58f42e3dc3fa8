import { selectSourceUses } from '@dinh/db/queries';
import { createTranslator } from '@dinh/i18n';
import { isTitleTranslated, sourceKinds } from '@dinh/kpi';
import type { Request, Response } from 'express';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber, readWords } from '../request/read-values.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';

export const sourceParameters = ['kind', 'release', 'lang'] as const;

/** `/api/v1/sources.json`: every source, or those of some kinds, with how much rests on each. */
export function answerSources(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, sourceParameters);
  const language = readLanguage(query);
  const t = createTranslator(language);
  const asked = readWords(query, 'kind', sourceKinds);
  return answerList({
    request,
    response,
    options,
    releaseNumber: readWholeNumber(query, 'release', mostReleases),
    key: ['sources', language, asked],
    select: async (release) => ({
      sources: (await selectSourceUses(options.data.db, release))
        .filter(({ kind }) => asked?.includes(kind) ?? true)
        .map(({ id, title, publisher, kind, url, published, language: pageLanguage, note, ...use }) => ({
          id,
          title,
          isTitleTranslated: isTitleTranslated({ title, language: pageLanguage }),
          publisher,
          kind,
          kindName: t(`words.sourceKind.${kind}`),
          url,
          published,
          language: pageLanguage,
          note,
          ...use,
        })),
    }),
  });
}
