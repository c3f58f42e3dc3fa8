import { StoreError, type StoreProblem, type StoreProgress } from '@dinh/db';
import type { Logger } from 'pino';

/** What whoever runs the server should be told beside its progress. */
export type StoreNotice =
  /** It can't go on for now, and tries again by itself. */
  | { readonly kind: 'waiting'; readonly problem: StoreProblem }
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'restored'; readonly afterMs: number };

const repeatMs = 60_000;

export interface StoreNotices {
  /** Tells of a database that was lost, can't be started yet, or is back; of nothing else. */
  follow(progress: StoreProgress): void;
  /** Tells of a problem that keeps the store from opening for now. */
  wait(problem: StoreProblem, retryMs: number): void;
}

/** Tells each cause once, in the log and to `onNotice`, and again after a minute while it lasts. */
export function createStoreNotices(logger: Logger, onNotice: (notice: StoreNotice) => void): StoreNotices {
  let told: string | undefined;
  let toldAt = 0;
  const isNews = (cause: string): boolean => {
    if (cause === told && performance.now() - toldAt < repeatMs) return false;
    told = cause;
    toldAt = performance.now();
    return true;
  };
  const wait = (problem: StoreProblem, retryMs: number): void => {
    if (!isNews(JSON.stringify(problem))) return;
    logger.warn({ problem, retryMs }, 'waiting for the database');
    onNotice({ kind: 'waiting', problem });
  };
  const follow = (progress: StoreProgress): void => {
    switch (progress.phase) {
      case 'lost': {
        const { pid, reason } = progress;
        if (!isNews(`lost ${reason}`)) return;
        logger.error({ pid, reason }, 'database lost');
        onNotice({ kind: 'lost', reason });
        return;
      }
      case 'retry': {
        const { error, waitMs } = progress;
        if (error instanceof StoreError) wait(error.problem, waitMs);
        else if (isNews(String(error))) logger.error({ err: error, retryMs: waitMs }, 'database not started again');
        return;
      }
      case 'restored': {
        const { pid, afterMs } = progress;
        told = undefined;
        logger.warn({ pid, afterMs }, 'database back');
        onNotice({ kind: 'restored', afterMs });
        return;
      }
    }
  };
  return { follow, wait };
}
