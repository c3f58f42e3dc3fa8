import { useQuery } from '@tanstack/react-query';
import type { StandingAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';

/**
 * An area's page and where the area stands, asked for in one go and shown together, so that nothing jumps. A
 * standing that doesn't come doesn't hold up the page.
 */
export function useAreaPage(id: string) {
  const asked = { id, release: useAskedRelease() };
  const area = useQuery(trpc.area.queryOptions(asked));
  const standing = useQuery(trpc.standing.queryOptions(asked));
  const isTogether = standing.isError || (standing.data !== undefined && standing.data.areaId === area.data?.area.id);
  // Until both are of this place the page shows what it had, dimmed, or waits.
  const isOld = area.isPlaceholderData || (area.data !== undefined && !isTogether);
  const shown: StandingAnswer | undefined =
    standing.data?.areaId === area.data?.area.id && standing.data !== undefined ? standing.data : undefined;
  return {
    query: { ...area, data: isTogether ? area.data : undefined, isPlaceholderData: isOld },
    standing: shown,
    retryStanding: standing.isError ? () => void standing.refetch() : undefined,
  };
}
