import { expect, it } from 'vitest';
import { type RdfGraph, writeJsonLd, writeTurtle } from './index.ts';

const graph: RdfGraph = {
  prefixes: { dct: 'http://purl.org/dc/terms/', xsd: 'http://www.w3.org/2001/XMLSchema#' },
  nodes: [
    {
      iri: 'https://example.vn/a b"<c>#x',
      types: ['dct:Thing'],
      properties: {
        'dct:title': [
          { text: 'Số "liệu"\\\n', language: 'vi' },
          { text: '1', datatype: 'xsd:string' },
        ],
        'dct:relation': [{ iri: 'https://example.vn/đình' }],
        'dct:hasPart': [],
      },
    },
  ],
};

it('is written as Turtle, marks and blanks of addresses escaped', () => {
  expect(writeTurtle(graph)).toBe(`@prefix dct: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://example.vn/a%20b%22%3Cc%3E#x>
  a dct:Thing ;
  dct:title "Số \\"liệu\\"\\\\\\n"@vi, "1"^^xsd:string ;
  dct:relation <https://example.vn/đình> .
`);
});

it('is written as JSON-LD with the same statements', () => {
  expect(JSON.parse(writeJsonLd(graph))).toEqual({
    '@context': graph.prefixes,
    '@graph': [
      {
        '@id': 'https://example.vn/a%20b%22%3Cc%3E#x',
        '@type': ['dct:Thing'],
        'dct:title': [
          { '@value': 'Số "liệu"\\\n', '@language': 'vi' },
          { '@value': '1', '@type': 'xsd:string' },
        ],
        'dct:relation': [{ '@id': 'https://example.vn/đình' }],
      },
    ],
  });
});

it('refuses a prefix that stands for nothing', () => {
  const unknown = { ...graph, nodes: [{ iri: 'https://example.vn/', types: ['foaf:Agent'], properties: {} }] };
  expect(() => writeTurtle(unknown)).toThrow(RangeError);
  expect(() => writeJsonLd(unknown)).toThrow(RangeError);
});
