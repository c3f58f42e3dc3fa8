import { setTimeout as wait } from 'node:timers/promises';
import type { Postmaster } from './start-postmaster.ts';
import { stopPostmaster } from './stop-postmaster.ts';

/** What becomes of a database that was running. */
export type KeepEvent =
  /** It ended without being told to. */
  | { readonly phase: 'lost'; readonly pid: number; readonly reason: string }
  /** It could not be started again yet; the next try comes after so many milliseconds. */
  | { readonly phase: 'retry'; readonly error: unknown; readonly waitMs: number }
  /** It runs again, so many milliseconds after it was lost. */
  | { readonly phase: 'restored'; readonly pid: number; readonly afterMs: number };

export interface KeptPostmaster {
  readonly current: Postmaster;
  /** Stops it, and any try to start it again. */
  stop(): Promise<void>;
}

interface KeepOptions {
  /** Starts another on the same cluster, listening where the first did. */
  readonly restart: () => Promise<Postmaster>;
  readonly onEvent: (event: KeepEvent) => void;
}

const firstWaitMs = 100;
const longestWaitMs = 15_000;
/** One that ends sooner than this after its start counts as a failed start. */
const steadyMs = 30_000;

function toWaitMs(failures: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** failures);
}

function describeEnd({ child }: Postmaster): string {
  return child.signalCode ?? `exit ${child.exitCode}`;
}

function untilEnd({ child }: Postmaster): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', () => done()));
}

/** Starts a database that ends by itself again, sooner at first, then every quarter of a minute. */
export function keepPostmaster(first: Postmaster, { restart, onEvent }: KeepOptions): KeptPostmaster {
  const stopping = new AbortController();
  let current = first;

  const revive = async (failed: number): Promise<number> => {
    const lostAt = performance.now();
    onEvent({ phase: 'lost', pid: current.pid, reason: describeEnd(current) });
    for (let failures = failed; ; failures += 1) {
      const waitMs = toWaitMs(failures);
      await wait(waitMs, undefined, { signal: stopping.signal });
      try {
        current = await restart();
        onEvent({ phase: 'restored', pid: current.pid, afterMs: Math.round(performance.now() - lostAt) });
        return failures + 1;
      } catch (error) {
        onEvent({ phase: 'retry', error, waitMs: toWaitMs(failures + 1) });
      }
    }
  };

  const keep = async (): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted; ) {
      const since = performance.now();
      await untilEnd(current);
      if (stopping.signal.aborted) return;
      failures = await revive(performance.now() - since > steadyMs ? 0 : failures);
    }
  };
  const kept = keep().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });

  return {
    get current() {
      return current;
    },
    stop: async () => {
      stopping.abort();
      await stopPostmaster(current.pid);
      await kept;
      // One that was being started while the other was stopped.
      await stopPostmaster(current.pid);
    },
  };
}
