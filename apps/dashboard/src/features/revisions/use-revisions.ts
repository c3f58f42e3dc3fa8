import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RevisedAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import { loadPart } from '../../app/load-part.ts';
import { findLatestRelease } from '../../pack/page-release.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';

/** What shows revisions, with its words: a part of its own, since only older releases have any. */
const partQuery = {
  queryKey: ['revisions-part'],
  queryFn: loadPart(() => import('./revisions-view.tsx'), ['revisions', 'basis']),
  staleTime: Number.POSITIVE_INFINITY,
} as const;

export type Revisions =
  /** The latest release is on screen. */
  | { readonly status: 'latest' }
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly against: number; readonly retry: () => void }
  | {
      readonly status: 'compared';
      readonly answer: RevisedAnswer;
      readonly RevisionsView: typeof import('./revisions-view.tsx').RevisionsView;
    };

/**
 * What later became of the figures of some indicators, where the release on screen is not the latest. The server is
 * asked, since a release kept in the browser knows no other; one that doesn't answer is not asked again by itself.
 */
export function useRevisions(indicatorIds: readonly string[]): Revisions {
  const { release } = useCatalogue();
  const against = findLatestRelease(release);
  const isOlder = release.number < against && indicatorIds.length > 0;
  const part = useQuery({ ...partQuery, enabled: isOlder, retry: false });
  // Both releases are named, so that the answer never changes and the next release asks another question.
  const asked = trpc.revised.queryOptions({
    ...{ release: release.number, against },
    indicators: [...new Set(indicatorIds)].toSorted(),
  });
  const query = useQuery({ ...asked, enabled: isOlder, retry: false });
  // What stands in while another figure's are on their way is none of this one's.
  const answer = query.isPlaceholderData ? undefined : query.data;
  if (!isOlder) return { status: 'latest' };
  if (part.data && answer) {
    return { status: 'compared', answer, RevisionsView: part.data.RevisionsView };
  }
  const failed = [part, query].filter(({ isError }) => isError);
  if (failed.length === 0) return { status: 'waiting' };
  return { status: 'failed', against, retry: () => failed.forEach((one) => void one.refetch()) };
}

const longestMs = 2000;

/** True while a page had better wait for its revisions, so that nothing jumps when they come; not for long. */
export function useAwaitsRevisions(indicatorIds: readonly string[]): boolean {
  const isWaiting = useRevisions(indicatorIds).status === 'waiting';
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), longestMs);
    return () => clearTimeout(timer);
  }, []);
  return isWaiting && !isOver;
}
