import type { Language } from '@dinh/i18n';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { LoadedData } from '../context.ts';
import type { Gate } from '../files/stream-gate.ts';

/** What every answer under `/sdmx/2.1` is given beside what was asked. */
export interface SdmxOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
  /** Of answers that stream from a cursor. */
  readonly gate: Gate;
  readonly publicUrl: string | null;
  /** Of words that come in one language only: `lang`, else `Accept-Language`. */
  readonly language: Language;
}
