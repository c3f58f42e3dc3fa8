import { readFileSync } from 'node:fs';
import { createTranslator, type Language, type Translate } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { z } from 'zod';
import { longestSet } from '../figures/figure-sets-router.ts';
import { pptxType } from '../figures/pptx-format.ts';
import { reportFormats } from '../files/reports.ts';
import { type DescribedFile, describedFiles } from './described-files.ts';
import { fileParameters } from './file-parameters.ts';
import { fileSchemas } from './file-schemas.ts';

type Json = Readonly<Record<string, unknown>>;

type RefusalName = 'unreadable' | 'notFound' | 'methodNotAllowed' | 'tooManyRequests' | 'notReady';

const examples = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(new URL('./examples.json', import.meta.url), 'utf8')));

/** The body of a file's example, by its path; null where it has none. */
export function getExample(path: string): unknown {
  return examples[path] ?? null;
}

function toJsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

const pathParameter = /:(\w+)/g;

/** `/reports/:policy.html` as OpenAPI writes it. */
export function toDescribedPath(path: string): string {
  return path.replace(pathParameter, '{$1}');
}

/** What an address holds in its path: an id. */
function describePathParameters(path: string, { example }: DescribedFile, t: Translate): readonly Json[] {
  return [...path.matchAll(pathParameter)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: t('openapi.parameter.inPath'),
    schema: { type: 'string', minLength: 1, maxLength: 100 },
    example: example[name],
  }));
}

function describeParameters({ parameters, example }: DescribedFile, t: Translate): readonly Json[] {
  return parameters.map((key) => {
    const { name, schema } = fileParameters[key];
    const isList = schema instanceof z.ZodArray;
    const text = example[name];
    const given = text === undefined ? undefined : isList ? text.split(',') : /^\d+$/.test(text) ? Number(text) : text;
    const isPeriod = key === 'from' || key === 'to' || key === 'asOf' || key === 'reportAsOf';
    return {
      name,
      in: 'query',
      required: false,
      description: t(`openapi.parameter.${key}`),
      schema: toJsonSchema(schema),
      ...(isList ? { style: 'form', explode: false } : {}),
      ...(given === undefined ? {} : { example: isPeriod ? String(given) : given }),
    };
  });
}

function describeBody(path: string, { topic, format }: DescribedFile): Json {
  const example = getExample(path);
  const body = example === null ? {} : { example };
  if (format === 'csv') return { 'text/csv': { schema: { type: 'string' }, ...body } };
  // OpenAPI 3.1 gives what is no text no schema.
  if (format === 'zip') return { 'application/zip': {} };
  if (format === 'svg') return { 'image/svg+xml': { schema: { type: 'string' } } };
  if (format === 'png') return { 'image/png': {} };
  if (format === 'citation') return { 'text/plain': { schema: { type: 'string' } } };
  if (format === 'html') return { 'text/html': { schema: { type: 'string' } } };
  if (format === 'docx' || format === 'xlsx') return { [reportFormats[format].type]: {} };
  if (format === 'pptx') return { [pptxType]: {} };
  if (format === 'atom') return { 'application/atom+xml': { schema: { type: 'string' } } };
  const schema = topic in fileSchemas ? { $ref: `#/components/schemas/${topic}` } : { type: 'object' };
  return { 'application/json': { schema, ...body } };
}

const operationEndings = {
  json: '',
  csv: 'Csv',
  zip: 'Zip',
  atom: '',
  html: 'Html',
  docx: 'Docx',
  xlsx: 'Xlsx',
  pptx: 'Pptx',
  svg: 'Svg',
  png: 'Png',
  citation: 'Citation',
} as const;

function describeOperation(path: string, file: DescribedFile, t: Translate): Json {
  const refusal = (name: RefusalName): Json => ({
    description: t(`openapi.status.${name}`),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/refusal' } } },
  });
  const header = (description: string): Json => ({ description, schema: { type: 'string' } });
  return {
    operationId: `${file.topic}${operationEndings[file.format]}`,
    summary: t(`openapi.topic.${file.topic}`),
    parameters: [...describePathParameters(path, file, t), ...describeParameters(file, t)],
    responses: {
      200: {
        description: t('openapi.status.ok'),
        headers: {
          ETag: header(t('openapi.header.etag')),
          'Cache-Control': header(t('openapi.header.cacheControl')),
          ...(file.parameters.includes('cursor') ? { Link: header(t('openapi.header.link')) } : {}),
          ...(file.topic === 'boundaries' ? { Link: header(t('openapi.header.licence')) } : {}),
        },
        content: describeBody(path, file),
      },
      304: { description: t('openapi.status.notModified') },
      400: refusal('unreadable'),
      404: refusal('notFound'),
      405: refusal('methodNotAllowed'),
      429: refusal('tooManyRequests'),
      503: refusal('notReady'),
    },
  };
}

/** The one address that stores: settings of a figure, under an id made of them. */
function describeStoring(t: Translate): Json {
  const refusal = (name: RefusalName | 'otherOrigin' | 'noRoom'): Json => ({
    description: t(`openapi.status.${name}`),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/refusal' } } },
  });
  const stored = {
    description: t('openapi.status.stored'),
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: { id: { type: 'string' }, query: { type: 'string' } },
          required: ['id', 'query'],
        },
      },
    },
  };
  return {
    operationId: 'storeFigureSet',
    summary: t('openapi.topic.storeFigureSet'),
    requestBody: {
      required: true,
      content: { 'text/plain': { schema: { type: 'string', minLength: 1, maxLength: longestSet } } },
    },
    responses: {
      200: stored,
      201: stored,
      400: refusal('unreadable'),
      403: refusal('otherOrigin'),
      429: refusal('tooManyRequests'),
      503: refusal('notReady'),
      507: refusal('noRoom'),
    },
  };
}

/**
 * The plain files as an OpenAPI document, its schemas made from the zod schemas of the answers.
 *
 * @see OpenAPI Specification 3.1.1
 */
export function createDescription(language: Language, dataSet: DataSet): Json {
  const t = createTranslator(language);
  const paths = Object.entries(describedFiles).map(([path, file]) => [
    toDescribedPath(path),
    { ...(file.isAtRoot ? { servers: [{ url: '/' }] } : {}), get: describeOperation(path, file, t) },
  ]);
  const schemas = Object.entries(fileSchemas).map(([name, schema]) => [name, toJsonSchema(schema)]);
  return {
    openapi: '3.1.1',
    info: {
      title: dataSet === 'synthetic' ? `${t('words.synthetic')}: ${t('openapi.title')}` : t('openapi.title'),
      description: t('openapi.about'),
      version: '1',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    externalDocs: { description: t('sdmx.title'), url: `/docs/api?lang=${language}#sdmx` },
    servers: [{ url: '/api/v1' }],
    paths: { ...Object.fromEntries(paths), '/figure-sets': { post: describeStoring(t) } },
    components: { schemas: Object.fromEntries(schemas) },
  };
}
