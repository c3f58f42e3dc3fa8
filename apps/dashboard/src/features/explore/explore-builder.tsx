import { listNeeds } from '@dinh/charts/compose';
import type { BoundaryFile } from '@dinh/charts/map';
import { readFigureQuery, type SpecProblem } from '@dinh/charts/spec';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { boundariesQuery, trpc } from '../../app/api.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { useTranslate } from '../language/use-translate.ts';
import { Loaded } from '../loading/loaded.tsx';
import { ExploreStart } from './explore-start.tsx';
import { type AskedFigure, ExploreView } from './explore-view.tsx';
import { SpecProblems } from './spec-problems.tsx';
import type { ExploreAnswers } from './to-figure-data.ts';

interface ExploreBuilderProps {
  /** The parameters of the address. */
  readonly search: Readonly<Record<string, unknown>>;
  /** Goes to the figure of a query; one passed on the way replaces the one before it. */
  readonly onChange: (query: string, isPassing: boolean) => void;
}

interface Explored {
  readonly answers: ExploreAnswers;
  /** What the answers are to. */
  readonly asked: AskedFigure;
}

/** Reads which figure an address asks for, asks at once for all that it takes, and shows it when everything is there. */
export function ExploreBuilder({ search, onChange }: ExploreBuilderProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const release = useAskedRelease();
  const { language } = t;
  const { asked, unread } = useMemo((): { asked: AskedFigure | null; unread: readonly SpecProblem[] } => {
    const texts = Object.entries(search).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    );
    const { spec, problems } = readFigureQuery(texts);
    // A figure speaks the language of its page.
    const given = new Map(texts);
    return { asked: spec && { spec: { ...spec, lang: language }, problems, given }, unread: problems };
  }, [search, language]);
  const known = asked?.spec.indicators.flatMap((id) => catalogue.indicatorById.get(id) ?? []) ?? [];
  const needs = asked && listNeeds(asked.spec, known);
  // The figures of another indicator must not stand in while those asked for are on their way.
  const indicators = useQueries({
    queries: known.map(({ id }) => trpc.compare.queryOptions({ id, release })),
    combine: (results) => ({
      data: results.flatMap(({ data, isPlaceholderData }) => (data && !isPlaceholderData ? data : [])),
      isWhole: results.every(({ data, isPlaceholderData }) => data !== undefined && !isPlaceholderData),
      error: results.find(({ isError }) => isError)?.error ?? null,
      failureCount: Math.max(0, ...results.map((result) => result.failureCount)),
      refetch: () => results.forEach((result) => void result.refetch()),
    }),
  });
  const targets = useQuery({ ...trpc.targets.queryOptions({ release }), enabled: asked !== null });
  const peers = useQuery({
    ...trpc.peers.queryOptions({ release }),
    enabled: needs?.people === true || needs?.layouts === true,
  });
  const heritage = useQuery({ ...trpc.heritage.queryOptions({ release }), enabled: needs?.registers === true });
  const boundaries = useQuery({ ...boundariesQuery(catalogue.release.number), enabled: needs?.boundaries === true });
  const further = [
    { query: targets, isNeeded: asked !== null },
    { query: peers, isNeeded: needs?.people === true || needs?.layouts === true },
    { query: heritage, isNeeded: needs?.registers === true },
    { query: boundaries, isNeeded: needs?.boundaries === true },
  ].filter(({ isNeeded }) => isNeeded);
  const isWhole = indicators.isWhole && further.every(({ query }) => query.data && !query.isPlaceholderData);
  // While an answer is on its way what stood there stays, to the address it was of.
  const explored = useMemo(
    (): Explored | undefined =>
      asked && isWhole
        ? {
            answers: {
              indicators: indicators.data,
              targets: targets.data,
              peers: peers.data,
              heritage: heritage.data,
              // The file is the server's own, held to its description by the tests of the API.
              boundaries: boundaries.data as BoundaryFile | undefined,
            },
            asked,
          }
        : undefined,
    [asked, isWhole, indicators.data, targets.data, peers.data, heritage.data, boundaries.data],
  );
  const error = indicators.error ?? further.find(({ query }) => query.isError)?.query.error ?? null;
  const query = {
    data: explored,
    isError: error !== null,
    error,
    isPlaceholderData: false,
    failureCount: Math.max(indicators.failureCount, ...further.map((one) => one.query.failureCount)),
    refetch: () => {
      indicators.refetch();
      for (const one of further) void one.query.refetch();
    },
  };
  return asked ? (
    <Loaded query={query}>{(shown) => <ExploreView {...shown} current={asked} onChange={onChange} />}</Loaded>
  ) : (
    <ExploreStart onChange={onChange}>
      <SpecProblems problems={unread} />
    </ExploreStart>
  );
}
