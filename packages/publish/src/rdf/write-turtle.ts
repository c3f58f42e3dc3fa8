import { expandName, type RdfGraph, type RdfNode, type RdfTerm, toIri } from './rdf-node.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const hex = 16;
const digits = 4;

function writeString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(
      /[\\"]|\p{Cc}/gu,
      (mark) => escapes[mark] ?? `\\u${mark.charCodeAt(0).toString(hex).padStart(digits, '0')}`,
    );
  return `"${escaped}"`;
}

function writeTerm(term: RdfTerm, prefixes: RdfGraph['prefixes']): string {
  if ('iri' in term) return `<${toIri(term.iri)}>`;
  if ('language' in term) return `${writeString(term.text)}@${term.language}`;
  expandName(term.datatype, prefixes);
  return `${writeString(term.text)}^^${term.datatype}`;
}

function writeNode({ iri, types, properties }: RdfNode, prefixes: RdfGraph['prefixes']): string {
  for (const name of [...types, ...Object.keys(properties)]) expandName(name, prefixes);
  const lines = [
    `a ${types.join(', ')}`,
    ...Object.entries(properties).flatMap(([name, terms]) =>
      terms.length === 0 ? [] : [`${name} ${terms.map((term) => writeTerm(term, prefixes)).join(', ')}`],
    ),
  ];
  return `<${toIri(iri)}>\n  ${lines.join(' ;\n  ')} .\n`;
}

/**
 * A graph as Turtle.
 *
 * @throws RangeError for a prefix that stands for nothing.
 * @see https://www.w3.org/TR/turtle/
 */
export function writeTurtle({ prefixes, nodes }: RdfGraph): string {
  const heads = Object.entries(prefixes).map(([prefix, base]) => `@prefix ${prefix}: <${base}> .`);
  return `${heads.join('\n')}\n\n${nodes.map((node) => writeNode(node, prefixes)).join('\n')}`;
}
