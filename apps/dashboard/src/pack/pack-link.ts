import type { AppRouter } from '@dinh/api/router';
import type { TRPCClientError, TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { PackKeeper } from './pack-keeper.ts';

/** True when no server answered at all. */
function isUnanswered({ data, meta }: TRPCClientError<AppRouter>): boolean {
  return !data && !meta?.response;
}

/**
 * Answers calls from the release that the browser keeps, and passes on what it doesn't hold; where no
 * server answers, from the newest release kept.
 */
export function createPackLink(keeper: PackKeeper): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        let isOver = false;
        let stopAsking = (): void => {};
        const give = (data: unknown): void => {
          observer.next({ result: { type: 'data', data } });
          observer.complete();
        };
        const askServer = (): void => {
          const asked = next(op).subscribe({
            next: (answer) => {
              if ('data' in answer.result) keeper.noticeAnswer(op, answer.result.data);
              observer.next(answer);
            },
            error: async (error) => {
              const kept = isUnanswered(error) ? await keeper.findKeptAnswer(op).catch(() => undefined) : undefined;
              if (kept === undefined) observer.error(error);
              else give(kept);
            },
            complete: () => observer.complete(),
          });
          stopAsking = () => asked.unsubscribe();
        };
        // A pack that can't be read is as good as none.
        const found = keeper.findAnswer(op).catch(() => undefined);
        void found.then((answer) => {
          if (isOver) return;
          if (answer === undefined) askServer();
          else give(answer);
        });
        return () => {
          isOver = true;
          stopAsking();
        };
      });
}
