import { spawnSync } from 'node:child_process';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
let turtle: string;
let json: string;
let store: Store;
const headers = { Host: 'dinh.example.vn' };
const origin = 'http://dinh.example.vn';
beforeAll(async () => {
  app = await startTestApp();
  turtle = (await app.ask('/catalogue.ttl', { headers })).body;
  json = (await app.ask('/catalogue.jsonld', { headers })).body;
  store = new Store(new Parser().parse(turtle));
});
afterAll(() => app.close());

const { namedNode } = DataFactory;
const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;
type Prefix = keyof typeof prefixes;
const term = (name: `${Prefix}:${string}`) => {
  const [prefix = '', local = ''] = name.split(':');
  return namedNode(`${prefixes[prefix as Prefix]}${local}`);
};
const all = (type: `${Prefix}:${string}`) => store.getSubjects(term('rdf:type'), term(type), null);
const said = (subject: string, name: `${Prefix}:${string}`) => store.getObjects(namedNode(subject), term(name), null);

const toLine = ({ subject, predicate, object }: Quad): string => {
  const value = object.termType === 'Literal' ? `${object.value} ${object.language} ${object.datatype.value}` : '';
  return JSON.stringify([subject.value, predicate.value, object.value, value]);
};

describe('the catalogue', () => {
  it('says the same in Turtle and in JSON-LD, as other programs read them', async () => {
    // Its context is in the document: nothing is fetched.
    const quads = await jsonld.toRDF(JSON.parse(json), { format: 'application/n-quads' });
    const fromJson = new Parser({ format: 'N-Quads' }).parse(String(quads)).map(toLine).toSorted();
    const fromTurtle = new Parser().parse(turtle).map(toLine).toSorted();
    expect(fromTurtle.length).toBeGreaterThan(1000);
    expect(fromJson).toEqual([...new Set(fromTurtle)]);
  });

  it('has a data set for each indicator with figures, and one for all of them', async () => {
    const { rows } = await app.database.db
      .selectFrom('observation')
      .where('absence', 'is', null)
      .select('indicatorId')
      .distinct()
      .execute()
      .then((found) => ({ rows: found.map(({ indicatorId }) => `${origin}/indicators/${indicatorId}#data`) }));
    const sets = all('dcat:Dataset').map(({ value }) => value);
    expect(sets.toSorted()).toEqual([...rows, `${origin}/#data`].toSorted());
    expect(
      said(`${origin}/#catalogue`, 'dcat:dataset')
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(sets.toSorted());
  });

  it.each([
    ['dcat:Catalog', ['dct:title', 'dct:description', 'dct:publisher', 'dct:license', 'dct:modified', 'dcat:dataset']],
    [
      'dcat:Dataset',
      [
        'dct:title',
        'dct:description',
        'dct:publisher',
        'dcat:contactPoint',
        'dcat:distribution',
        'dcat:theme',
        'dct:spatial',
        'dct:temporal',
        'dct:conformsTo',
        'dcat:keyword',
      ],
    ],
    [
      'dcat:Distribution',
      ['dcat:accessURL', 'dcat:downloadURL', 'dct:license', 'dct:format', 'dcat:mediaType', 'dct:title'],
    ],
    ['dcat:DataService', ['dcat:endpointURL', 'dcat:endpointDescription', 'dct:title']],
    ['foaf:Agent', ['foaf:name']],
    ['vcard:Kind', ['vcard:fn', 'vcard:hasEmail']],
    ['dct:PeriodOfTime', ['dcat:startDate', 'dcat:endDate']],
  ] as const)('gives every %s what DCAT-AP 3 asks for or recommends', (type, names) => {
    const things = all(type);
    expect(things.length).toBeGreaterThan(0);
    for (const { value } of things) {
      for (const name of names) expect([value, name, said(value, name).length > 0]).toEqual([value, name, true]);
    }
  });

  it('titles and describes everything in both languages, and never points to what it does not tell of', () => {
    for (const type of ['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService'] as const) {
      for (const { value } of all(type)) {
        const titles = said(value, 'dct:title').map((title) => (title.termType === 'Literal' ? title.language : ''));
        expect([value, titles.toSorted()]).toEqual([value, ['en', 'vi']]);
      }
    }
    const subjects = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    const own = store
      .getObjects(null, null, null)
      .filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(origin) && value.includes('#'))
      .map(({ value }) => value);
    expect(own.filter((value) => !subjects.has(value))).toEqual([]);
  });

  it('leads to files that are there, of the kind it says', async () => {
    const media = 'https://www.iana.org/assignments/media-types/';
    const sets = [`${origin}/indicators/village-culture-houses-coverage#data`, `${origin}/#data`];
    const files = sets.flatMap((set) => said(set, 'dcat:distribution').map(({ value }) => value));
    expect(files.length).toBe(16);
    for (const file of files) {
      const [address] = said(file, 'dcat:downloadURL');
      const [type] = said(file, 'dcat:mediaType');
      const path = String(address?.value).replace(origin, '');
      const answer = await app.ask(path, { method: 'HEAD', headers });
      const sent = String(answer.headers['content-type']).split(';')[0];
      expect([path, answer.status, `${media}${sent}`]).toEqual([path, 200, type?.value]);
    }
    for (const service of all('dcat:DataService')) {
      const [described] = said(service.value, 'dcat:endpointDescription');
      const { status } = await app.ask(String(described?.value).replace(origin, ''), { headers });
      expect([described?.value, status]).toEqual([described?.value, 200]);
    }
  });

  it('has figures for every indicator that it offers as a figure', async () => {
    const files = store
      .getObjects(null, term('dcat:downloadURL'), null)
      .map(({ value }) => value)
      .filter((value) => value.includes('/figure.csv') && value.includes('lang=vi'));
    expect(files.length).toBeGreaterThan(100);
    const out: string[] = [];
    for (const file of files) {
      const { status } = await app.ask(file.replace(origin, ''), { headers });
      if (status !== 200) out.push(`${status} ${file}`);
    }
    expect(out).toEqual([]);
  });

  it('follows the rules of its siblings', async () => {
    for (const path of ['/catalogue.ttl', '/catalogue.jsonld']) {
      const { status, headers: sent } = await app.ask(path, { headers });
      expect([status, sent['cache-control'], sent['access-control-allow-origin']]).toEqual([
        200,
        'public, no-cache',
        '*',
      ]);
      const again = await app.ask(path, { headers: { ...headers, 'If-None-Match': String(sent.etag) } });
      expect(again.status).toBe(304);
      expect((await app.ask(path, { method: 'HEAD', headers })).body).toBe('');
      expect((await app.ask(path, { method: 'POST', headers })).status).toBe(405);
      expect(JSON.parse((await app.ask(`${path}?x=1`, { headers })).body)).toMatchObject({ field: 'x' });
      expect((await app.ask(path, { headers: { Host: '"><script>' } })).status).toBe(400);
    }
    expect((await app.ask('/catalogue.ttl', { headers })).headers['content-type']).toBe('text/turtle; charset=utf-8');
  });

  it('is read by rdflib, where that is installed, with as many statements', ({ skip }) => {
    const program = `import sys, rdflib
g = rdflib.Graph().parse(data=sys.stdin.read(), format="turtle")
print(len(g), len(set(g.subjects(rdflib.RDF.type, rdflib.URIRef("http://www.w3.org/ns/dcat#Dataset")))))`;
    const run = spawnSync('/usr/bin/python3', ['-c', program], { input: turtle, encoding: 'utf8' });
    if (run.error || run.stderr.includes('ModuleNotFoundError')) return skip('rdflib is not installed');
    expect(run.stderr).toBe('');
    expect(run.stdout.trim()).toBe(`${store.size} ${all('dcat:Dataset').length}`);
  });
});
