import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createAnswerCache } from '../cache/answer-cache.ts';
import { createFigureSetsRouter } from '../figures/figure-sets-router.ts';
import { createFiguresRouter } from '../figures/figures-router.ts';
import { createFigureLibrary } from '../figures/load-figure.ts';
import { createFilesRouter } from '../files/files-router.ts';
import { createGate } from '../files/stream-gate.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { getExample, toDescribedPath } from './create-description.ts';
import { describedFiles } from './described-files.ts';
import { fileParameters } from './file-parameters.ts';
import { type FileSchemaName, fileSchemas } from './file-schemas.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const documentShape = z.looseObject({
  openapi: z.literal('3.1.1'),
  paths: z.record(
    z.string(),
    z.object({
      get: z.looseObject({
        operationId: z.string(),
        summary: z.string().min(1),
        parameters: z.array(z.looseObject({ name: z.string(), description: z.string().min(1) })),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

async function readDocument(language: 'vi' | 'en') {
  const { status, body } = await app.ask(`/api/v1/openapi.json?lang=${language}`);
  expect(status).toBe(200);
  const { paths, ...document } = JSON.parse(body);
  const { '/figure-sets': storing, ...files } = paths;
  expect(storing.post).toMatchObject({ operationId: 'storeFigureSet', requestBody: { required: true } });
  return documentShape.parse({ ...document, paths: files });
}

const files = Object.entries(describedFiles);
const jsonFiles = files.flatMap(([path, file]) =>
  file.format === 'json' && file.topic in fileSchemas
    ? [[path, file, fileSchemas[file.topic as FileSchemaName]] as const]
    : [],
);
const rootOf = (path: string): string => (describedFiles[path]?.isAtRoot ? '' : '/api/v1');
const toUrl = (path: string, query: Readonly<Record<string, string>>): string =>
  `${rootOf(path)}${path}?${new URLSearchParams(query)}`;

describe('the description', () => {
  it('has every address that the server answers, and no other', async () => {
    const getData = () => {
      throw new TypeError('not asked here');
    };
    const cache = createAnswerCache(1);
    const routers = [
      createFilesRouter({ cache, getData, gate: createGate(1) }),
      createFiguresRouter({ cache, getData, library: createFigureLibrary() }),
      createFigureSetsRouter({ getData }),
    ];
    const all = routers.flatMap(({ stack }) => stack.flatMap(({ route }) => route?.path ?? []));
    // What is only stored to, and the picture of pages without one, are no files.
    const routes = new Set(all.filter((path) => path !== '/figure-sets' && path !== '/card.png'));
    const { paths } = await readDocument('en');
    expect(Object.keys(paths).toSorted()).toEqual([...routes].map(toDescribedPath).toSorted());
    const ids = Object.values(paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to the service of SDMX, which it does not describe', async () => {
    const { body } = await app.ask('/api/v1/openapi.json?lang=en');
    expect(JSON.parse(body).externalDocs.url).toBe('/docs/api?lang=en#sdmx');
    expect((await app.ask('/docs/api?lang=en')).body).toContain('id="sdmx"');
  });

  it('has its words in two languages, its schemas whole', async () => {
    const [vi, en] = [await readDocument('vi'), await readDocument('en')];
    expect(vi.paths['/areas.json']?.get.summary).not.toBe(en.paths['/areas.json']?.get.summary);
    expect(Object.keys(vi.components.schemas)).toEqual(Object.keys(fileSchemas));
    const references = [...JSON.stringify(en.paths).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect(references.filter((name) => en.components.schemas[name ?? ''] === undefined)).toEqual([]);
    expect(en.components.schemas.observations).toMatchObject({
      type: 'object',
      required: ['release', 'dataSet', 'observations', 'basis'],
      additionalProperties: false,
    });
  });

  it('revalidates by its content and refuses what it does not take', async () => {
    const { headers } = await app.ask('/api/v1/openapi.json');
    const again = await app.ask('/api/v1/openapi.json', { headers: { 'If-None-Match': String(headers.etag) } });
    expect(again.status).toBe(304);
    const refused = await app.ask('/api/v1/openapi.json?release=1');
    expect(refused.status).toBe(400);
    expect(fileSchemas.refusal.parse(JSON.parse(refused.body))).toMatchObject({ field: 'release' });
  });
});

describe('every parameter described', () => {
  it.each(files)('of %s is taken, and no other', async (path, { parameters, example }) => {
    const { body } = await app.ask(`${rootOf(path)}${path}?none=1`);
    const { accepted } = fileSchemas.refusal.parse(JSON.parse(body));
    expect(parameters.map((key) => fileParameters[key].name).toSorted()).toEqual(accepted.toSorted());
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(example).filter((name) => !accepted.includes(name) && !inPath.includes(name))).toEqual([]);
  });
});

describe('every answer', () => {
  it.each(jsonFiles)('of %s is as described, whole and in both languages', async (path, _file, schema) => {
    for (const lang of ['vi', 'en']) {
      const { body } = await app.ask(`/api/v1${path}?lang=${lang}`);
      expect(z.treeifyError(schema.safeParse(JSON.parse(body)).error ?? new z.ZodError([]))).toEqual({ errors: [] });
    }
  });
});

describe('every example', () => {
  it.each(
    files.filter(
      ([, { topic, format }]) =>
        !['openapi', 'pack', 'boundaries', 'figure', 'figureSet'].includes(topic) &&
        (format === 'json' || format === 'csv'),
    ),
  )('of %s is what the server answers', async (path, file) => {
    const { status, body } = await app.ask(toUrl(path, file.example));
    expect(status).toBe(200);
    expect(getExample(path)).toEqual(file.format === 'csv' ? body : JSON.parse(body));
  });
});
