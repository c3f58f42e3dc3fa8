import {
  absenceKinds,
  dataSets,
  findingKinds,
  findingSeverities,
  observationStatuses,
  readingReasons,
  shareHints,
} from '@dinh/kpi';
import { recordSchemas, type TableName } from '@dinh/reference-data';
import { z } from 'zod';
import type { ReleaseTable } from './release-table.ts';

/** What a value of a column has to keep, in the words of Table Schema. */
export interface ColumnConstraints {
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** Of the tables that follow from others: the rest have the schemas that their files are read by. */
const derived: Partial<Record<ReleaseTable, Readonly<Record<string, ColumnConstraints>>>> = {
  release: { number: { minimum: 1 }, dataSet: { enum: dataSets } },
  seriesPoint: {
    status: { enum: observationStatuses },
    absence: { enum: absenceKinds },
    reason: { enum: readingReasons },
    hint: { enum: shareHints },
  },
  checkFinding: { kind: { enum: findingKinds }, severity: { enum: findingSeverities }, place: { minimum: 0 } },
  shareProblem: { hint: { enum: shareHints } },
};

const constraints = z.object({
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
});
const described = z.union([z.object({ anyOf: z.array(constraints) }), constraints]);

function isRead(table: ReleaseTable): table is TableName & ReleaseTable {
  return table in recordSchemas;
}

/** The bounds that zod gives every whole number, which say nothing. */
const isBound = (value: unknown): boolean => Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER;

/** What the loader holds a column's values to; what is no more than its type is left out. */
export function findColumnConstraints(table: ReleaseTable, field: string): ColumnConstraints {
  const own = derived[table]?.[field];
  if (own) return own;
  const shape: Readonly<Record<string, z.ZodType>> = isRead(table) ? recordSchemas[table].shape : {};
  const schema = shape[field];
  if (!schema) return {};
  const found = described.parse(z.toJSONSchema(schema));
  const kept = 'anyOf' in found ? Object.assign({}, ...found.anyOf) : found;
  return Object.fromEntries(
    Object.entries(kept).filter(([name, value]) => value !== undefined && (name === 'enum' || isBound(value))),
  );
}
