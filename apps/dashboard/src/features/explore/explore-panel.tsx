import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { trpc } from '../../app/api.ts';
import { loadPart } from '../../app/load-part.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Waiting } from '../loading/waiting.tsx';
import { loadControls, loadFigure, loadTakeAway } from './explore-parts.ts';
import { ExploreStart } from './explore-start.tsx';
import { ReturnedFile } from './returned-file.tsx';
import { StoredFigure } from './stored-figure.tsx';

/** What reads, composes and draws figures: nothing of it is needed to begin one. */
const ExploreBuilder = lazy(
  loadPart(
    async () => ({ default: (await import('./explore-builder.tsx')).ExploreBuilder }),
    ['basis', 'explore', 'explorePage', 'forms', 'map', 'target'],
  ),
);

interface ExplorePanelProps {
  /** The parameters of the address. */
  readonly search: Readonly<Record<string, unknown>>;
  /** Goes to the figure of a query; one passed on the way replaces the one before it. */
  readonly onChange: (query: string, isPassing: boolean) => void;
}

/** The figure that an address asks for, or where to begin one. */
export function ExplorePanel({ search, onChange }: ExplorePanelProps) {
  const queries = useQueryClient();
  const release = useAskedRelease();
  const { indicatorById } = useCatalogue();
  // Links of the first version say `indicators`.
  const asked = String(search.indicator ?? search.indicators ?? '');
  useEffect(() => {
    // What it shows is asked for with what draws it, not after that.
    if (asked !== '') void queries.prefetchQuery(trpc.targets.queryOptions({ release }));
    for (const id of asked.split(',')) {
      if (indicatorById.has(id)) void queries.prefetchQuery(trpc.compare.queryOptions({ id, release }));
    }
  }, [queries, indicatorById, asked, release]);
  const hasFigure = asked !== '';
  useEffect(() => {
    if (!hasFigure) return;
    // Where one doesn't come, the page asks for it again.
    for (const load of [loadFigure, loadControls, loadTakeAway]) load().catch(() => undefined);
  }, [hasFigure]);
  if (typeof search.set === 'string') return <StoredFigure id={search.set} release={release} onChange={onChange} />;
  return (
    <>
      {hasFigure ? (
        // As high as the window from the start, so that what stands below never jumps.
        <div className="min-h-screen print:min-h-0">
          <Suspense fallback={<Waiting />}>
            <ExploreBuilder search={search} onChange={onChange} />
          </Suspense>
        </div>
      ) : (
        <ExploreStart onChange={onChange} />
      )}
      <ReturnedFile onOpen={(query) => onChange(query, false)} />
    </>
  );
}
