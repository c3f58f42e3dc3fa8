import { expandName, type RdfGraph, type RdfTerm, toIri } from './rdf-node.ts';

function toValue(term: RdfTerm): object {
  if ('iri' in term) return { '@id': toIri(term.iri) };
  const value = { '@value': term.text.toWellFormed() };
  return 'language' in term ? { ...value, '@language': term.language } : { ...value, '@type': term.datatype };
}

/**
 * A graph as JSON-LD: its prefixes as the context, a node for each thing.
 *
 * @throws RangeError for a prefix that stands for nothing.
 * @see https://www.w3.org/TR/json-ld11/
 */
export function writeJsonLd({ prefixes, nodes }: RdfGraph): string {
  const graph = nodes.map(({ iri, types, properties }) => {
    for (const name of [...types, ...Object.keys(properties)]) expandName(name, prefixes);
    const said = Object.entries(properties).filter(([, terms]) => terms.length > 0);
    return {
      '@id': toIri(iri),
      '@type': types,
      ...Object.fromEntries(said.map(([name, terms]) => [name, terms.map(toValue)])),
    };
  });
  return JSON.stringify({ '@context': prefixes, '@graph': graph });
}
