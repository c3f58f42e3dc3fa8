import { type ColumnConstraints, findColumnConstraints } from './column-constraints.ts';
import type { ReleaseFile } from './release-table.ts';

/** A column as Table Schema describes it. */
export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';
  readonly format?: 'uri';
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly description: string;
  /** The standard has one language: this is ours beside it. */
  readonly descriptionVi: string;
  readonly constraints: ColumnConstraints & {
    readonly required: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
  };
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly SchemaField[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly string[];
}

type Column = ReleaseFile['columns'][number];
type Typed = Pick<SchemaField, 'type' | 'format' | 'trueValues' | 'falseValues'> & {
  readonly pattern?: string;
};

const day = '\\d{4}-\\d{2}-\\d{2}';
/** A year, quarter, month or day, as `findPeriod` reads them. */
const time = `\\d{4}(-(\\d{2}(-\\d{2})?|Q[1-4]))?`;

/** @throws RangeError for a word that the dictionary has for no type. */
function toType({ type, mark, field }: Column): Typed {
  switch (type) {
    case 'text':
    case 'list':
      return { type: 'string' };
    case 'integer':
    case 'number':
      return { type };
    case 'number as printed':
      return { type: 'string', pattern: '-?\\d+([.,]\\d+)?' };
    case 'flag':
      return { type: 'boolean', trueValues: ['1'], falseValues: ['0'] };
    case 'true or false':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
    case 'day':
      return { type: 'date', pattern: day };
    case 'date':
      return { type: 'string', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' };
    case 'period':
      return { type: 'string', pattern: `${time}(/${time})?` };
    case 'address':
      return { type: 'string', format: 'uri' };
    case 'JSON':
      return { type: field === 'others' ? 'array' : 'object' };
    // The standard has lists, but its published profile doesn't.
    case 'list of |':
    case 'list of ;':
      return { type: 'string', pattern: `[^${mark}]+(\\${mark}[^${mark}]+)*` };
    default:
      throw new RangeError(`type is no word of ours: ${type}`);
  }
}

function isList({ type }: Column): boolean {
  return type.startsWith('list of');
}

/** What names a row, as the dictionary marks it. */
function isKey({ key }: Column): boolean {
  return key?.startsWith('key') ?? false;
}

/** What a column's values keep; a list's words are told in its meaning. */
function toConstraints(file: ReleaseFile, column: Column, typed: Typed): SchemaField['constraints'] {
  const keys = file.columns.filter(isKey);
  const isOnlyKey = keys.length === 1 && keys[0] === column;
  const isPlain = typed.type === 'string' || typed.type === 'integer' || typed.type === 'number';
  return {
    required: column.mayBeBlank !== 'yes',
    ...(isOnlyKey ? { unique: true } : {}),
    ...(typed.pattern === undefined ? {} : { pattern: typed.pattern }),
    ...(isPlain && !isList(column) ? findColumnConstraints(file.table, column.field) : {}),
  };
}

function toField(file: ReleaseFile, column: Column): SchemaField {
  const { pattern: _, ...typed } = toType(column);
  return {
    name: column.column,
    ...typed,
    description: column.meaningEn,
    descriptionVi: column.meaningVi,
    constraints: toConstraints(file, column, toType(column)),
  };
}

/** The name of a file in a package: `area_status.csv` is `area-status`. */
export function toResourceName(file: string): string {
  return file.replace(/\.csv$/, '').replaceAll('_', '-');
}

interface Reference {
  readonly column: string;
  readonly resource: string;
  readonly field: string;
}

/** `→ areas.csv id`, or `→ sources` for a list of which the folder of reference files has several. */
function findReference(column: Column): readonly Reference[] {
  const [, file, field = 'id'] = /→ ([a-z_0-9]+)(?:\.csv)?(?: (\w+))?/.exec(column.key ?? '') ?? [];
  // A list's items can't be keys.
  if (file === undefined || isList(column)) return [];
  return [{ column: column.column, resource: toResourceName(file), field }];
}

/** Columns that point to several columns of one file are one key; those that point to the same column are several. */
function listForeignKeys({ columns }: ReleaseFile): readonly ForeignKey[] {
  const byFile = Map.groupBy(columns.flatMap(findReference), ({ resource }) => resource);
  return [...byFile].flatMap(([resource, references]) => {
    const isOne = new Set(references.map(({ field }) => field)).size === references.length;
    const groups = isOne ? [references] : references.map((one) => [one]);
    return groups.map((group) => ({
      fields: group.map(({ column }) => column),
      reference: { resource, fields: group.map(({ field }) => field) },
    }));
  });
}

/**
 * A table of a release as Table Schema describes it. A key with a part that may be blank names rows as well, but is no
 * primary key.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export function toTableSchema(file: ReleaseFile): TableSchema {
  const keys = file.columns.filter(isKey);
  const names = keys.map(({ column }) => column);
  const foreignKeys = listForeignKeys(file);
  const isPrimary = keys.every(({ mayBeBlank }) => mayBeBlank !== 'yes');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: file.columns.map((column) => toField(file, column)),
    ...(names.length > 0 && isPrimary ? { primaryKey: names } : {}),
    ...(names.length > 0 && !isPrimary ? { uniqueKeys: [names] } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}
