import type { StoreProblem } from '@dinh/db';
import type { LoadedData } from './context.ts';
import { RefusalError } from './refusal/refusal.ts';

/** What the server does before it can answer, in this order. */
export const preparingPhases = ['preparing', 'starting', 'migrating', 'loading'] as const;
export type PreparingPhase = (typeof preparingPhases)[number];

export type Readiness =
  | {
      readonly status: 'preparing';
      readonly phase: PreparingPhase;
      /** Rows loaded, of how many; null outside the load. */
      readonly done: number | null;
      readonly total: number | null;
    }
  /** For something that may come by itself: it is tried again and again. */
  | { readonly status: 'waiting'; readonly problem: StoreProblem }
  | { readonly status: 'ready'; readonly data: LoadedData }
  | { readonly status: 'failed' };

/** The one place that knows how far the start is. */
export interface ReadinessState {
  current: Readiness;
}

export function createReadiness(): ReadinessState {
  return { current: { status: 'preparing', phase: 'preparing', done: null, total: null } };
}

/** @throws RefusalError `not-ready` until the data are loaded. */
export function getLoadedData({ current }: ReadinessState): LoadedData {
  if (current.status === 'ready') return current.data;
  throw new RefusalError({ code: 'not-ready', field: null, seen: null, accepted: ['/readyz'] });
}
