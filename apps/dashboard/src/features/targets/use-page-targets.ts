import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { loadPart } from '../../app/load-part.ts';
import { makeMemory } from '../basis/make-memory.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { PageTargetsInput } from './assess-page-targets.ts';
import type { PageTargets } from './page-targets.ts';

/** What assesses targets, with the words that say how they stand: a part of its own, which no page waits for. */
const partQuery = {
  queryKey: ['assess-targets'],
  queryFn: loadPart(() => import('./assess-page-targets.ts'), ['target']),
  staleTime: Number.POSITIVE_INFINITY,
} as const;

/** By the figures they are held against. */
const remember = makeMemory<PageTargets>();

type AskedTargets = { readonly [K in keyof Omit<PageTargetsInput, 'catalogue'>]: PageTargetsInput[K] | undefined };

interface UsedTargets {
  /** As they stand on the day of the release; undefined until what assesses them is here, and where there is none. */
  readonly aims: PageTargets | undefined;
  /** Asks again for what assesses them, where it didn't come. */
  readonly retry: (() => void) | undefined;
}

/** The targets of a page, assessed from its own figures. Each part of what is asked keeps its identity between renders. */
export function usePageTargets({ targets, policies, points, read, method }: AskedTargets): UsedTargets {
  const catalogue = useCatalogue();
  const query = useQuery({ ...partQuery, enabled: targets !== undefined && targets.length > 0 });
  const part = query.data;
  const aims = useMemo(() => {
    if (!part || !targets || !policies || !points || !read || targets.length === 0) return undefined;
    const asked = { targets, policies, points, read, catalogue, method: method ?? 'path' } as const;
    return remember(read, asked.method, () => part.assessPageTargets(asked));
  }, [part, targets, policies, points, read, catalogue, method]);
  return { aims, retry: query.isError ? () => void query.refetch() : undefined };
}
