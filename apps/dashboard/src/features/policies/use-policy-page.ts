import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';

/**
 * A policy's page and every target with its readings, asked for in one go and shown together, so that nothing jumps.
 * Targets that don't come don't hold up the page.
 */
export function usePolicyPage(id: string) {
  const release = useAskedRelease();
  const policy = useQuery(trpc.policy.queryOptions({ id, release }));
  const targets = useQuery(trpc.targets.queryOptions({ release }));
  const isTogether = targets.data !== undefined || targets.isError;
  return {
    query: {
      ...policy,
      data: isTogether ? policy.data : undefined,
      isPlaceholderData: policy.isPlaceholderData || targets.isPlaceholderData,
    },
    targets: targets.data,
    retryTargets: targets.isError ? () => void targets.refetch() : undefined,
  };
}
