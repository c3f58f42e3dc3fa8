import { toSearchKey } from '../text/index.ts';

export const documentTypes = ['resolution', 'directive', 'conclusion', 'programme', 'decision', 'plan'] as const;

/** What a document is by its number, whatever it is called for what it does: a strategy is approved by a decision. */
export type DocumentType = (typeof documentTypes)[number];

/** By the letters of a number's parts, as a search reads them. */
const typeOf: Readonly<Record<string, DocumentType>> = {
  nq: 'resolution',
  qh: 'resolution',
  ct: 'directive',
  kl: 'conclusion',
  ctr: 'programme',
  ctrhd: 'programme',
  qd: 'decision',
  kh: 'plan',
};

/**
 * Reads what a document is from the abbreviation in its number: "33-NQ/TW" is a resolution, "06-CTr/TU" a
 * programme. Undefined where it has none that is known.
 *
 * @see Decree 30/2020/NĐ-CP, appendix III
 */
export function findDocumentType(number: string): DocumentType | undefined {
  const parts = number.split(/[\s/\-\d]+/u);
  return parts.map((part) => typeOf[toSearchKey(part)]).find((type) => type !== undefined);
}
