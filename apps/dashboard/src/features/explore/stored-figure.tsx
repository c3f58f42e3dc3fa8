import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FailedView } from '../loading/failed-view.tsx';
import { Waiting } from '../loading/waiting.tsx';
import { NotFoundView } from '../not-found/not-found-view.tsx';

interface StoredFigureProps {
  /** Of settings that the server keeps, too long for an address when they were stored. */
  readonly id: string;
  /** Said beside it; else the one stored, or the latest. */
  readonly release: number | undefined;
  readonly onChange: (query: string, isPassing: boolean) => void;
}

/** Null where the server keeps no such settings. */
async function fetchSettings(id: string): Promise<string | null> {
  const answer = await fetch(`/api/v1/figure-sets/${encodeURIComponent(id)}`);
  if (answer.status === 404 || answer.status === 400) return null;
  const found: unknown = answer.ok ? await answer.json() : null;
  const query = typeof found === 'object' && found !== null ? Reflect.get(found, 'query') : undefined;
  if (typeof query !== 'string') throw new TypeError(`figure-sets/${id}: ${answer.status}`);
  return query;
}

/** Opens settings that the server keeps under a short name. */
export function StoredFigure({ id, release, onChange }: StoredFigureProps) {
  const stored = useQuery({ queryKey: ['figure-set', id], queryFn: () => fetchSettings(id) });
  // Another name's must not stand in.
  const query = stored.isPlaceholderData ? undefined : stored.data;
  useEffect(() => {
    if (typeof query !== 'string') return;
    const settings = new URLSearchParams(query);
    if (release !== undefined) settings.set('release', String(release));
    onChange(String(settings), true);
  }, [query, release, onChange]);
  if (query === null) return <NotFoundView />;
  return stored.isError ? <FailedView onRetry={() => void stored.refetch()} /> : <Waiting />;
}
