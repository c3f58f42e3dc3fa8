export type { RdfGraph, RdfNode, RdfTerm } from './rdf-node.ts';
export { writeJsonLd } from './write-json-ld.ts';
export { writeTurtle } from './write-turtle.ts';
