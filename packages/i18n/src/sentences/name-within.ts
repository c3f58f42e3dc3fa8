import type { Language } from '../language/language.ts';

/**
 * An indicator's name as it stands within a sentence: Vietnamese names begin small there ("tỷ lệ …"),
 * unless they begin with an abbreviation. English ones stay, since many begin with a proper name.
 */
export function nameWithin(name: string, language: Language): string {
  const [first = '', second = ''] = name;
  if (language !== 'vi' || second !== second.toLocaleLowerCase('vi')) return name;
  return first.toLocaleLowerCase('vi') + name.slice(first.length);
}

/** A name without the remark in brackets at its end, for a sentence: "hộ gia đình (một số nguồn: …)". */
export function withoutRemark(name: string): string {
  return name.replace(/\s*\([^()]*\)$/u, '');
}
