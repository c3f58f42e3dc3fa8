import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { whenQuiet } from '../../pack/when-quiet.ts';

/** What reads points on other boundaries: a chunk of its own, at hand once all is quiet. */
const readerQuery = {
  queryKey: ['read-on-basis'],
  queryFn: async () => ({ read: (await import('./read-catalogued.ts')).readCatalogued }),
  staleTime: Number.POSITIVE_INFINITY,
} as const;

/** Asks for what reads points on other boundaries: at once where it is needed, else when all is quiet. */
export function useBasisReader(isNeeded: boolean) {
  const client = useQueryClient();
  useEffect(() => whenQuiet(() => void client.prefetchQuery(readerQuery)), [client]);
  return useQuery({ ...readerQuery, enabled: isNeeded });
}
