import type { AppRouter } from '@dinh/api/router';
import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { fetchPack } from '../pack/fetch-pack.ts';
import { fetchBoundaries, keepBoundaries } from '../pack/kept-boundaries.ts';
import { createKeptPacks } from '../pack/kept-packs.ts';
import { createPackKeeper } from '../pack/pack-keeper.ts';
import { createPackLink } from '../pack/pack-link.ts';
import { readBuild, readPageRelease } from '../pack/page-release.ts';
import { registerWorker } from '../pack/register-worker.ts';
import { whenQuiet } from '../pack/when-quiet.ts';

const notReadyStatus = 503;
const tries = 2;
/** A server that is still loading its data is asked again for as long as a first load may take. */
const triesWhileLoading = 40;
const retryMs = 1500;

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  return typeof data === 'object' && data !== null && 'httpStatus' in data ? Number(data.httpStatus) : undefined;
}

/** True when the server says that there is no such thing, which asking again doesn't change. */
export function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** The field of a question that the server refuses; undefined where it is not the question's doing. */
export function findRefusedField(error: unknown): string | undefined {
  const status = statusOf(error);
  if (!(error instanceof TRPCClientError) || (status !== 400 && status !== 404)) return undefined;
  const data: unknown = error.data;
  return typeof data === 'object' && data !== null && 'field' in data ? String(data.field) : undefined;
}

function shouldRetry(failures: number, error: unknown): boolean {
  const status = statusOf(error);
  if (status === notReadyStatus) return failures < triesWhileLoading;
  return status === undefined || status >= 500 ? failures < tries : false;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A release never changes; a newer one is met on the next visit.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      // Without a network a question fails and says so, instead of waiting in silence.
      networkMode: 'always',
      placeholderData: keepPreviousData,
      retry: shouldRetry,
      retryDelay: retryMs,
    },
  },
});

/** What keeps releases in this browser and answers from them. */
export const packKeeper = createPackKeeper({
  kept: createKeptPacks(globalThis.caches, readBuild()),
  latest: readPageRelease(),
  fetchPack,
  keepBesides: (kept) => keepBoundaries(globalThis.caches, readBuild(), kept),
  loadLocalAnswers: () => import('../pack/local-answers.ts'),
  whenQuiet,
  onReplaced: () => void queryClient.invalidateQueries(),
  onKept: registerWorker,
});

/** A release's boundaries, as a question like any other: once a visit. */
export function boundariesQuery(release: number) {
  return {
    queryKey: ['boundaries', release],
    queryFn: () => fetchBoundaries(globalThis.caches, readBuild(), release),
  };
}

const client = createTRPCClient<AppRouter>({ links: [createPackLink(packKeeper), httpBatchLink({ url: '/trpc' })] });

/** The server's procedures as query options: `trpc.area.queryOptions({ id, release })`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
