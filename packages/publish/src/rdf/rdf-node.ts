/** What a statement says of its subject. */
export type RdfTerm =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly text: string; readonly datatype: string };

/** A thing with what is said of it; every thing has an address of its own, so that no two documents disagree on which it is. */
export interface RdfNode {
  readonly iri: string;
  /** As prefixed names: `dcat:Dataset`. */
  readonly types: readonly string[];
  /** By prefixed names. */
  readonly properties: Readonly<Record<string, readonly RdfTerm[]>>;
}

export interface RdfGraph {
  /** What prefixes stand for. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly nodes: readonly RdfNode[];
}

const unwritable = /[\p{Cc} <>"{}|^`\\]/gu;

/** An address as every form of RDF can hold it. @see RFC 3987, §3.1 */
export function toIri(address: string): string {
  return address.toWellFormed().replace(unwritable, (mark) => encodeURIComponent(mark));
}

/** A term of the node's own prefixes in full. @throws RangeError for a prefix that stands for nothing. */
export function expandName(name: string, prefixes: RdfGraph['prefixes']): string {
  const [prefix = '', local = ''] = name.split(':');
  const base = prefixes[prefix];
  if (base === undefined) throw new RangeError(`prefix is unknown: ${name}`);
  return `${base}${local}`;
}
