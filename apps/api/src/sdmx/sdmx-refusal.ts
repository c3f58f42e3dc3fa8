import type { IncomingHttpHeaders } from 'node:http';
import { languages } from '@dinh/i18n';
import { writeJsonError, writeXmlError } from '@dinh/publish/sdmx';
import { describeRefusal, toHttpStatus } from '../refusal/describe-refusal.ts';
import type { Refusal, RefusalCode } from '../refusal/refusal.ts';
import { findAskedLanguage, toSearchParams } from '../request/asked-language.ts';
import { findOffer } from './choose-offer.ts';
import { dataFormatWords, errorOffers, structureFormatWords } from './sdmx-offers.ts';

const noResults = 100;
const tooLarge = 130;
const syntaxError = 140;
const semanticError = 150;
const internalError = 500;
const notImplemented = 501;
const unavailable = 503;

/** @see SDMX REST API 1.5, "Error handling and status information" */
const sdmxCodes: Readonly<Record<RefusalCode, number>> = {
  'unknown-parameter': syntaxError,
  'repeated-parameter': syntaxError,
  unreadable: syntaxError,
  'too-long': syntaxError,
  'from-after-to': semanticError,
  'future-version': syntaxError,
  'not-with': semanticError,
  'nothing-to-draw': noResults,
  'no-results': noResults,
  'not-found': noResults,
  'not-acceptable': syntaxError,
  'too-large': tooLarge,
  'not-implemented': notImplemented,
  'other-origin': semanticError,
  'no-room': unavailable,
  'method-not-allowed': syntaxError,
  'too-many-requests': unavailable,
  'not-ready': unavailable,
  'database-away': unavailable,
  internal: internalError,
};
/** SDMX's own status for what can be read and makes no sense. */
const semanticStatus = 403;

interface Asking {
  readonly originalUrl: string;
  readonly headers: IncomingHttpHeaders;
}

export function isSdmxAddress(url: string): boolean {
  return /^\/sdmx(?:[/?]|$)/.test(url);
}

function findErrorForm({ originalUrl, headers }: Asking): 'xml' | 'json' {
  const word = toSearchParams(originalUrl).get('format') ?? '';
  const format = new Map(Object.entries({ ...dataFormatWords, ...structureFormatWords })).get(word);
  if (format !== undefined) return format === 'json' ? 'json' : 'xml';
  return findOffer(headers.accept, errorOffers)?.format ?? 'xml';
}

/** A refusal as SDMX says it, with its sentence in every language: XML, or JSON where that was asked for. */
export function toSdmxRefusal(request: Asking, refusal: Refusal) {
  const code = sdmxCodes[refusal.code];
  const texts = Object.fromEntries(languages.map((language) => [language, describeRefusal(refusal, language).message]));
  const status = code === semanticError ? semanticStatus : toHttpStatus(refusal);
  const error = { code, texts };
  if (findErrorForm(request) === 'xml') {
    return { status, type: 'application/xml; charset=utf-8', body: writeXmlError(error) };
  }
  const language = findAskedLanguage({ url: request.originalUrl, headers: request.headers });
  return { status, type: 'application/json; charset=utf-8', body: writeJsonError(error, language) };
}
