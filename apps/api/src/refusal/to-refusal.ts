import { isDatabaseAway } from '@dinh/db';
import type { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { databaseAway, type Refusal, RefusalError, toSeen } from './refusal.ts';

function findAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    input,
  );
}

function toAccepted(issue: z.core.$ZodIssue): readonly string[] {
  switch (issue.code) {
    case 'invalid_type':
      return [issue.expected];
    case 'too_big':
      return [`≤ ${issue.maximum}`];
    case 'too_small':
      return [`≥ ${issue.minimum}`];
    case 'invalid_format':
      return [issue.pattern ?? issue.format];
    default:
      return [issue.code];
  }
}

function toInputRefusal(error: z.ZodError, input: unknown): Refusal {
  const [issue] = error.issues;
  if (!issue) return { code: 'unreadable', field: 'input', seen: null, accepted: [] };
  const value = findAt(input, issue.path);
  const seen = toSeen(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  const isTooLong = issue.code === 'too_big' && issue.origin === 'string';
  return {
    code: isTooLong ? 'too-long' : 'unreadable',
    field: issue.path.join('.') || 'input',
    seen,
    accepted: toAccepted(issue),
  };
}

interface Asked {
  readonly path: string | undefined;
  /** As it was sent. */
  readonly input: unknown;
  readonly procedures: readonly string[];
}

/** What an error that left tRPC says to the asker; what is not their doing is `internal`. */
export function toRefusal(error: TRPCError, { path, input, procedures }: Asked): Refusal {
  if (error.cause instanceof RefusalError) return error.cause.refusal;
  if (isDatabaseAway(error.cause)) return databaseAway;
  switch (error.code) {
    case 'BAD_REQUEST':
      return error.cause instanceof z.ZodError
        ? toInputRefusal(error.cause, input)
        : { code: 'unreadable', field: 'input', seen: null, accepted: ['JSON'] };
    case 'PARSE_ERROR':
      return { code: 'unreadable', field: 'input', seen: null, accepted: ['JSON'] };
    case 'NOT_FOUND':
      return { code: 'not-found', field: 'path', seen: toSeen(path ?? ''), accepted: procedures };
    case 'METHOD_NOT_SUPPORTED':
      return { code: 'method-not-allowed', field: 'method', seen: null, accepted: ['GET'] };
    default:
      return { code: 'internal', field: null, seen: null, accepted: [] };
  }
}
