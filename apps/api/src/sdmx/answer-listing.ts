import { createTranslator } from '@dinh/i18n';
import { sdmxAgency, sdmxFlow, sdmxVersion } from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import { findAskedLanguage } from '../request/asked-language.ts';
import { readOrigin } from '../request/read-origin.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage } from '../request/read-values.ts';
import { chooseOffer, type Offer } from './choose-offer.ts';

const offers: readonly Offer<'json' | 'text'>[] = [
  { format: 'json', type: 'application/json', parameters: {}, alike: [] },
  { format: 'text', type: 'text/plain', parameters: {}, alike: [] },
];

/** Where to begin, by what each address gives. */
const addresses = {
  dataflow: `/dataflow/${sdmxAgency}`,
  datastructure: `/datastructure/${sdmxAgency}/${sdmxFlow}/${sdmxVersion}?references=children`,
  availability: `/availableconstraint/${sdmxFlow}`,
  data: `/data/${sdmxFlow}/A.VN.?lastNObservations=1`,
  csv: `/data/${sdmxFlow}?format=csvdata`,
  docs: null,
} as const;

export const sdmxRoot = '/sdmx/2.1';

/** Answers the bare address of the service with where to begin, as JSON or as text. */
export async function answerListing(request: Request, response: Response, publicUrl: string | null): Promise<void> {
  readLanguage(readQuery(request.originalUrl, ['lang']));
  const { format } = chooseOffer(request.headers.accept, offers);
  const language = findAskedLanguage({ url: request.originalUrl, headers: request.headers });
  const t = createTranslator(language);
  const origin = readOrigin(request, publicUrl);
  const links = Object.entries(addresses).map(([name, path]) => ({
    title: t(`sdmx.links.${name as keyof typeof addresses}`),
    href: path === null ? `${origin}/docs/api?lang=${language}#sdmx` : `${origin}${sdmxRoot}${path}`,
  }));
  const title = t('sdmx.title');
  const body =
    format === 'json'
      ? JSON.stringify({ title, links }, null, 2)
      : [title, '', ...links.map(({ title: name, href }) => `${name}\n  ${href}`), ''].join('\n');
  const type = format === 'json' ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
  await sendAnswer(request, response, toCachedAnswer(type, Buffer.from(body)), toCacheControl(false));
}
