import { type Language, parseLanguage } from './language.ts';

function parseQuality(parameters: readonly string[]): number {
  const weight = parameters
    .map((parameter) => /^\s*q\s*=(.*)$/i.exec(parameter)?.[1])
    .find((text) => text !== undefined);
  const quality = weight === undefined ? 1 : Number(weight);
  return Number.isFinite(quality) ? quality : 0;
}

/**
 * The language an `Accept-Language` header asks for: the highest weight, then the first named.
 * Vietnamese where it asks for none of ours or there is no header.
 *
 * @see RFC 9110, 12.5.4
 */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';');
    const language = parseLanguage(tag);
    const quality = parseQuality(parameters);
    return language && quality > 0 ? [{ language, quality }] : [];
  });
  const [best] = wishes.toSorted((a, b) => b.quality - a.quality);
  return best?.language ?? 'vi';
}
