import type { Language } from '@dinh/i18n';
import { type Basis, type TargetMethod, targetMethods } from '@dinh/kpi';
import { gatherAreaDeck, gatherPolicyDeck, writeAreaDeck, writePolicyDeck } from '@dinh/publish/deck';
import { markName } from '@dinh/publish/figure';
import { renderPptx, type SlideDeck } from '@dinh/publish/pptx';
import type { Request, Response } from 'express';
import { type AnswerCache, toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { createDeckHrefs } from '../decks/deck-hrefs.ts';
import { loadAreaDeck } from '../decks/load-area-deck.ts';
import { loadPolicyDeck } from '../decks/load-policy-deck.ts';
import { pptxType } from '../figures/pptx-format.ts';
import { getRelease, type Release } from '../releases.ts';
import { readOrigin } from '../request/read-origin.ts';
import { readQuery } from '../request/read-query.ts';
import { readAsOf, readId, readLanguage, readWholeNumber } from '../request/read-values.ts';
import { toContentDisposition } from './file-name.ts';
import { mostReleases, readBasis, requireKnownBasis } from './observation-query.ts';
import { readMethod } from './targets.ts';

export const areaDeckParameters = ['basis', 'release', 'lang'] as const;
export const policyDeckParameters = ['area', 'method', 'asOf', 'basis', 'release', 'lang'] as const;

interface DeckOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
  /** Under which address readers reach the server; null: the one they asked. */
  readonly publicUrl: string | null;
}

/** Changes with what is written, so that an ETag never stands for another answer. */
const formatVersion = 1;

interface DeckAnswer {
  readonly request: Request;
  readonly response: Response;
  readonly options: DeckOptions;
  readonly release: Release;
  readonly isReleaseNamed: boolean;
  /** All that the slides depend on, the release and the address of the server aside. */
  readonly key: readonly unknown[];
  readonly make: (origin: string) => Promise<SlideDeck>;
}

async function sendDeck({ request, response, options, release, isReleaseNamed, key, make }: DeckAnswer): Promise<void> {
  const origin = readOrigin(request, options.publicUrl);
  const whole = JSON.stringify(['deck', formatVersion, release.hash, release.number, origin, ...key]);
  const answer = await options.cache.findOrMake(whole, async () => {
    const deck = await make(origin);
    const name = markName(`${deck.title}.pptx`, release.dataSet);
    return toCachedAnswer(pptxType, Buffer.from(await renderPptx(deck)), {
      headers: { 'Content-Disposition': toContentDisposition('attachment', name) },
    });
  });
  await sendAnswer(request, response, answer, toCacheControl(isReleaseNamed));
}

function toUsual<T extends string>(value: T, usual: T): T | undefined {
  return value === usual ? undefined : value;
}

/** `/api/v1/decks/areas/<id>.pptx`: the profile of a place as slides. */
export async function answerAreaDeck(request: Request, response: Response, options: DeckOptions): Promise<void> {
  const { data } = options;
  const query = readQuery(request.originalUrl, areaDeckParameters);
  const areaId = readId('area', String(request.params.area ?? ''), 'VN01-2008');
  const language: Language = readLanguage(query);
  const releaseNumber = readWholeNumber(query, 'release', mostReleases);
  const release = getRelease(data.releases, releaseNumber);
  const basis: Basis = requireKnownBasis(readBasis(query.get('basis')), release.date);
  await sendDeck({
    ...{ request, response, options, release },
    isReleaseNamed: releaseNumber !== undefined,
    key: ['area', areaId, basis, language],
    make: async (origin) => {
      const { deck, nameArea } = await loadAreaDeck(data, release, { areaId, basis, language });
      const search = { basis: toUsual<string>(basis, 'as-reported') };
      const hrefs = createDeckHrefs({ origin, release: release.number, language, search });
      return writeAreaDeck(gatherAreaDeck(deck), { language, hrefs, nameArea });
    },
  });
}

/** `/api/v1/decks/policies/<id>.pptx`: how the targets of a policy stand, as slides. */
export async function answerPolicyDeck(request: Request, response: Response, options: DeckOptions): Promise<void> {
  const { data } = options;
  const query = readQuery(request.originalUrl, policyDeckParameters);
  const policyId = readId('policy', String(request.params.policy ?? ''), 'res-33-nq-tw');
  const areaText = query.get('area');
  const areaId = areaText === undefined ? undefined : readId('area', areaText, 'VN01-2008');
  const language: Language = readLanguage(query);
  const releaseNumber = readWholeNumber(query, 'release', mostReleases);
  const release = getRelease(data.releases, releaseNumber);
  const method: TargetMethod = readMethod(query.get('method'));
  const basis: Basis = requireKnownBasis(readBasis(query.get('basis')), release.date);
  const asOf = readAsOf(query.get('asOf'), release.date) ?? release.date;
  await sendDeck({
    ...{ request, response, options, release },
    isReleaseNamed: releaseNumber !== undefined,
    key: ['policy', policyId, areaId, method, asOf, basis, language],
    make: async (origin) => {
      const rule = { method, asOf, basis };
      const { deck, nameArea } = await loadPolicyDeck(data, release, { policyId, areaId, rule, language });
      const search = {
        method: toUsual(method, targetMethods[0]),
        asOf: toUsual(asOf, release.date),
        basis: toUsual<string>(basis, 'as-reported'),
      };
      const hrefs = createDeckHrefs({ origin, release: release.number, language, search });
      return writePolicyDeck(gatherPolicyDeck(deck), { language, hrefs, nameArea });
    },
  });
}
