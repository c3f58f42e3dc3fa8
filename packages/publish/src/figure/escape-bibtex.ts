/** Marks that have no escape of one character; braces among them, since BibTeX counts those even when escaped. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/**
 * A text for a field of BibTeX: what LaTeX would take for a command is escaped, letters stay letters. Vietnamese is
 * left in UTF-8, which LaTeX and biber read since 2018; its stacked accents have no commands outside of one encoding.
 */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\~^{}#$%&_]/g, (mark) => commands[mark] ?? `\\${mark}`);
}

/** An address for a field that LaTeX takes as it is: only what would end the field is written otherwise. */
export function escapeBibtexAddress(address: string): string {
  return address.toWellFormed().replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}
