import { setTimeout as wait } from 'node:timers/promises';

export interface SteadyAnswer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
}

export interface SteadyAsking {
  readonly answers: readonly SteadyAnswer[];
  /** Requests that got no answer at all. */
  readonly unanswered: readonly string[];
  stop(): Promise<void>;
}

const pauseMs = 5;

/** Asks one address after another, several at a time, until it is stopped, and keeps what came. */
export function askSteadily(origin: string, toPath: () => string, atOnce: number): SteadyAsking {
  const answers: SteadyAnswer[] = [];
  const unanswered: string[] = [];
  let isStopped = false;
  const ask = async (): Promise<void> => {
    while (!isStopped) {
      try {
        const answer = await fetch(origin + toPath());
        const body = await answer.text();
        answers.push({ status: answer.status, body, retryAfter: answer.headers.get('retry-after') });
      } catch (error) {
        unanswered.push(error instanceof Error ? `${error.message} ${String(error.cause)}` : String(error));
      }
      await wait(pauseMs);
    }
  };
  const asking = Array.from({ length: atOnce }, ask);
  return {
    answers,
    unanswered,
    stop: async () => {
      isStopped = true;
      await Promise.all(asking);
    },
  };
}
