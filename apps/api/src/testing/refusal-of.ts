import { TRPCError } from '@trpc/server';
import type { Refusal } from '../refusal/refusal.ts';
import { toRefusal } from '../refusal/to-refusal.ts';

/** The refusal that a call ends in; fails where it succeeds. */
export async function refusalOf(call: Promise<unknown>, input: unknown): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TRPCError) return toRefusal(error, { path: 'tested', input, procedures: [] });
    throw error;
  }
  throw new Error('The call was not refused');
}
