import { initTRPC } from '@trpc/server';
import type { ApiContext } from './context.ts';
import { describeRefusal, type RefusalAnswer, toHttpStatus } from './refusal/describe-refusal.ts';
import { toRefusal } from './refusal/to-refusal.ts';
import { getRelease, type Release } from './releases.ts';

/** What a failed call carries as `data`: the refusal with its sentence in the asker's language. */
export interface FailureData extends RefusalAnswer {
  readonly httpStatus: number;
  readonly path: string | null;
}

/** Those of `appRouter`, which is made from this file and can't be asked here. */
export const procedureNames = [
  'catalogue',
  'overview',
  'indicator',
  'area',
  'compare',
  'peers',
  'standing',
  'targets',
  'heritage',
  'problems',
  'cell',
  'report',
  'revised',
  'releases',
  'sources',
  'source',
  'policies',
  'policy',
  'values',
];

export const t = initTRPC.context<ApiContext>().create({
  errorFormatter: ({ shape, error, ctx, path, input }) => {
    const refusal = toRefusal(error, { path, input, procedures: procedureNames });
    const answer = describeRefusal(refusal, ctx?.language ?? 'vi');
    const data: FailureData = { ...answer, httpStatus: toHttpStatus(refusal), path: path ?? null };
    return { code: shape.code, message: answer.message, data };
  },
});

/** The release a call asks for; one that names none has an answer that changes with the next release. */
export function getAskedRelease(
  { releases, onUnnamed }: ApiContext,
  { release }: { readonly release?: number | undefined },
): Release {
  if (release === undefined) onUnnamed();
  return getRelease(releases, release);
}
