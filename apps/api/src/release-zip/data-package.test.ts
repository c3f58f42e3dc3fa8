import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const names = z.array(z.string()).min(1);
const field = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'array', 'object']),
  format: z.literal('uri').optional(),
  trueValues: names.optional(),
  falseValues: names.optional(),
  description: z.string().optional(),
  descriptionVi: z.string().optional(),
  constraints: z.strictObject({
    required: z.boolean(),
    unique: z.boolean().optional(),
    pattern: z.string().optional(),
    enum: names.optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
  }),
});
type Field = z.infer<typeof field>;
const resource = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: z.string(),
  schema: z
    .object({
      fields: z.array(field).min(1),
      primaryKey: names.optional(),
      uniqueKeys: z.array(names).optional(),
      foreignKeys: z
        .array(z.object({ fields: names, reference: z.object({ resource: z.string(), fields: names }) }))
        .optional(),
      missingValues: z.tuple([z.literal('')]),
    })
    .optional(),
});
const dataPackage = z.object({
  name: z.string(),
  version: z.string(),
  created: z.string(),
  resources: z.array(resource),
});

const numeric = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Whether a filled cell is of its column's type. */
function isOfType({ type, format, trueValues = [], falseValues = [] }: Field, text: string): boolean {
  switch (type) {
    case 'string':
      return format === undefined || URL.canParse(text);
    case 'integer':
      return /^-?\d+$/.test(text);
    case 'number':
      return numeric.test(text);
    case 'boolean':
      return [...trueValues, ...falseValues].includes(text);
    case 'date':
      return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
    case 'array':
      return Array.isArray(JSON.parse(text));
    case 'object':
      return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).success;
  }
}

/** What a cell breaks of its column's schema. */
function findFault(one: Field, text: string): string | null {
  const { required, pattern, enum: words, minimum, maximum, exclusiveMinimum } = one.constraints;
  if (text === '') return required ? 'blank' : null;
  if (!isOfType(one, text)) return `no ${one.type}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(text)) return `not as ${pattern}`;
  if (words && !words.includes(text)) return `none of ${words.join(', ')}`;
  const number = Number(text);
  if (minimum !== undefined && number < minimum) return `below ${minimum}`;
  if (maximum !== undefined && number > maximum) return `above ${maximum}`;
  return exclusiveMinimum !== undefined && number <= exclusiveMinimum ? `not above ${exclusiveMinimum}` : null;
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function keysOf({ head, rows }: Table, columns: readonly string[]): readonly string[] {
  const places = columns.map((column) => head.indexOf(column));
  return rows.flatMap((row) => {
    const parts = places.map((place) => row[place] ?? '');
    return parts.includes('') ? [] : [JSON.stringify(parts)];
  });
}

describe.each(['vi', 'en'])('datapackage.json in a release’s archive (%s)', (lang) => {
  let files: ReadonlyMap<string, string>;
  let described: z.infer<typeof dataPackage>;
  let tables: ReadonlyMap<string, Table>;
  beforeAll(async () => {
    const { bytes } = await app.ask(`/api/v1/release.zip?lang=${lang}`);
    const found = Object.entries(unzipSync(new Uint8Array(bytes)));
    files = new Map(found.map(([name, content]) => [name.replace(/^[^/]+\//, ''), strFromU8(content)]));
    described = dataPackage.parse(JSON.parse(files.get('datapackage.json') ?? ''));
    tables = new Map(
      described.resources.flatMap(({ name, path, schema }) => {
        if (!schema) return [];
        const [head = [], ...rows] = z.array(z.array(z.string())).parse(parse(files.get(path) ?? ''));
        return [[name, { head, rows }]];
      }),
    );
  });

  it('describes every table and boundary that is there, and nothing else', () => {
    const paths = [...files.keys()].filter((name) => /\.(csv|topo\.json)$/.test(name));
    expect(described.resources.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
    expect(new Set(described.resources.map(({ name }) => name)).size).toBe(described.resources.length);
    expect(described).toMatchObject({ name: 'dinh-release-1', version: '1.0.0' });
  });

  it('names every column, in order, and every cell of every row keeps to what it says', () => {
    const faults: string[] = [];
    let cells = 0;
    for (const { name, schema } of described.resources) {
      if (!schema) continue;
      const { head = [], rows = [] } = tables.get(name) ?? {};
      expect([name, head]).toEqual([name, schema.fields.map((one) => one.name)]);
      for (const [line, row] of rows.entries()) {
        for (const [place, one] of schema.fields.entries()) {
          cells += 1;
          const fault = findFault(one, row[place] ?? '');
          if (fault !== null) faults.push(`${name} ${line + 2} ${one.name}: ${row[place]} is ${fault}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(50_000);
  });

  it('names each row once by its keys', () => {
    for (const { name, schema } of described.resources) {
      const table = tables.get(name);
      if (!schema || !table) continue;
      const { primaryKey, uniqueKeys = [], fields } = schema;
      expect([name, primaryKey !== undefined || uniqueKeys.length > 0]).toEqual([name, true]);
      const single = fields.filter(({ constraints }) => constraints.unique).map((one) => [one.name]);
      for (const key of [...(primaryKey ? [primaryKey] : []), ...uniqueKeys, ...single]) {
        const found = keysOf(table, key);
        expect([name, key, found.length - new Set(found).size]).toEqual([name, key, 0]);
      }
      if (primaryKey) expect([name, keysOf(table, primaryKey).length]).toEqual([name, table.rows.length]);
    }
  });

  it('points only to rows that are there', () => {
    let pointed = 0;
    for (const { name, schema } of described.resources) {
      const table = tables.get(name);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const target = tables.get(reference.resource);
        if (!table || !target) throw new RangeError(`no such resource: ${reference.resource}`);
        expect(target.head).toEqual(expect.arrayContaining(reference.fields));
        const known = new Set(keysOf(target, reference.fields));
        const lost = keysOf(table, fields).filter((key) => !known.has(key));
        expect([name, fields, lost]).toEqual([name, fields, []]);
        pointed += 1;
      }
    }
    expect(pointed).toBeGreaterThan(30);
  });
});
