import { RefusalError, toSeen } from '../refusal/refusal.ts';
import { type Choice, chooseOffer, type Offer } from './choose-offer.ts';

interface FormatAsking<Format extends string> {
  readonly offers: readonly Offer<Format>[];
  /** By what `format` may say. */
  readonly words: Readonly<Record<string, Format>>;
}

/**
 * Chooses the form of an answer: what `format` says, else what `Accept` likes best.
 *
 * @throws RefusalError `not-acceptable`.
 */
export function readFormat<Format extends string>(
  { format, accept }: { readonly format: string | undefined; readonly accept: string | undefined },
  { offers, words }: FormatAsking<Format>,
): Choice<Format> {
  if (format === undefined) return chooseOffer(accept, offers);
  const known = Object.hasOwn(words, format) ? words[format] : undefined;
  if (known !== undefined) return { format: known, parameters: new Map() };
  const accepted = Object.keys(words);
  throw new RefusalError({ code: 'not-acceptable', field: 'format', seen: toSeen(format), accepted });
}
