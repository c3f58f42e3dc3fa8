import { z } from 'zod';
import type { ProblemCode } from './reference-data-error.ts';

export type CellReading =
  | { readonly status: 'read'; readonly value: unknown }
  | { readonly status: 'rejected'; readonly code: ProblemCode; readonly expected: string };

const numberPattern = /^-?\d+(\.\d+)?$/;

function rejected(code: ProblemCode, expected: string): CellReading {
  return { status: 'rejected', code, expected };
}

function validated(field: z.core.$ZodType, value: unknown): CellReading {
  const result = z.safeParse(field, value);
  if (result.success) return { status: 'read', value: result.data };
  return rejected('not-valid', result.error.issues.map((issue) => issue.message).join('; '));
}

/**
 * Reads a cell's text as the type its field has. An empty cell is null, or an empty list, or refused
 * where the field takes neither. Numbers have a `.` and no other marks; flags are 1 and 0.
 */
export function readCell(field: z.core.$ZodType, text: string, separator = ';'): CellReading {
  if (field instanceof z.ZodNull) {
    return text === '' ? { status: 'read', value: null } : rejected('not-blank', 'an empty cell');
  }
  if (field instanceof z.ZodNullable) {
    return text === '' ? { status: 'read', value: null } : readCell(field.unwrap(), text, separator);
  }
  if (field instanceof z.ZodArray) return readList(field, text, separator);
  if (text === '') return rejected('blank', 'a value');
  if (field instanceof z.ZodNumber) {
    return numberPattern.test(text) ? validated(field, Number(text)) : rejected('not-a-number', 'a number');
  }
  if (field instanceof z.ZodBoolean) {
    return text === '1' || text === '0' ? { status: 'read', value: text === '1' } : rejected('not-a-flag', '1 or 0');
  }
  if (field instanceof z.ZodEnum) {
    return field.options.includes(text)
      ? { status: 'read', value: text }
      : rejected('not-in-list', field.options.join(' | '));
  }
  return validated(field, text);
}

function readList(field: z.ZodArray, text: string, separator: string): CellReading {
  const items = text === '' ? [] : text.split(separator).map((item) => readCell(field.element, item));
  const bad = items.find((item) => item.status === 'rejected');
  if (bad) return bad;
  return validated(
    field,
    items.flatMap((item) => (item.status === 'read' ? [item.value] : [])),
  );
}
