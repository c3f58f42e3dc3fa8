import { createTranslator, type Language } from '@dinh/i18n';
import type { Refusal, RefusalCode } from './refusal.ts';

/** A refusal with its sentence: the body of every answer that is none. */
export interface RefusalAnswer extends Refusal {
  readonly message: string;
}

const statuses: Readonly<Record<RefusalCode, number>> = {
  'unknown-parameter': 400,
  'repeated-parameter': 400,
  unreadable: 400,
  'too-long': 400,
  'from-after-to': 400,
  'future-version': 400,
  'not-with': 400,
  'nothing-to-draw': 404,
  'no-results': 404,
  'not-found': 404,
  'not-acceptable': 406,
  'too-large': 413,
  'not-implemented': 501,
  'other-origin': 403,
  'no-room': 507,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  'not-ready': 503,
  'database-away': 503,
  internal: 500,
};

/** The HTTP status of a refusal. */
export function toHttpStatus({ code }: Refusal): number {
  return statuses[code];
}

function toSentence({ code, field, seen, accepted }: Refusal, language: Language): string {
  const t = createTranslator(language);
  const values = { field: field ?? '', seen: seen ?? '', accepted: accepted.join(', ') };
  switch (code) {
    case 'unknown-parameter':
      return t('errors.unknownParameter', values);
    case 'repeated-parameter':
      return t('errors.repeatedParameter', values);
    case 'unreadable':
      return t('errors.unreadable', values);
    case 'too-long':
      return t('errors.tooLong', values);
    case 'from-after-to':
      return t('errors.fromAfterTo', values);
    case 'future-version':
      return t('errors.futureVersion', values);
    case 'not-with':
      return accepted.length === 0 ? t('errors.notWithOthers', values) : t('errors.notWith', values);
    case 'nothing-to-draw':
      return t('errors.nothingToDraw', values);
    case 'no-results':
      return t('errors.noResults', values);
    case 'not-acceptable':
      return t('errors.notAcceptable', values);
    case 'too-large':
      return t('errors.tooLarge', values);
    case 'not-implemented':
      return t('errors.notImplemented', values);
    case 'not-found':
      switch (field) {
        case 'indicator':
        case 'area':
        case 'policy':
        case 'source':
        case 'release':
        case 'set':
          return t(`errors.notFound.${field}`, values);
        default:
          return t('errors.notFound.address', values);
      }
    case 'other-origin':
      return t('errors.otherOrigin', values);
    case 'no-room':
      return t('errors.noRoom', values);
    case 'method-not-allowed':
      return t('errors.methodNotAllowed', values);
    case 'too-many-requests':
      return t('errors.tooManyRequests', values);
    case 'not-ready':
      return t('errors.notReady');
    case 'database-away':
      return t('errors.databaseAway');
    case 'internal':
      return t('errors.internal');
  }
}

export function describeRefusal(refusal: Refusal, language: Language): RefusalAnswer {
  const { code, field, seen, accepted } = refusal;
  return { code, field, seen, accepted, message: toSentence(refusal, language) };
}
