export const documentTypes = ['resolution', 'directive', 'conclusion', 'programme', 'decision', 'plan'] as const;

/** What a document is by its number, whatever it is called for what it does: a strategy is approved by a decision. */
export type DocumentType = (typeof documentTypes)[number];

/** By the letters of a number's parts. */
const typeOf: Readonly<Record<string, DocumentType>> = {
  NQ: 'resolution',
  QH: 'resolution',
  CT: 'directive',
  KL: 'conclusion',
  CTr: 'programme',
  CTrHĐ: 'programme',
  QĐ: 'decision',
  KH: 'plan',
};

/**
 * Reads what a document is from the abbreviation in its number: "1909/QĐ-TTg" is a decision, "98/2023/QH15" a
 * resolution. Undefined where it has none that is known.
 *
 * @see Decree 30/2020/NĐ-CP, appendix III
 */
export function findDocumentType(number: string): DocumentType | undefined {
  const parts = number.split(/[\s/\-\d]+/u);
  return parts.map((part) => typeOf[part]).find((type) => type !== undefined);
}
