import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { trpc } from '../../app/api.ts';
import type { CompareState } from '../../app/compare-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { chooseIndicators } from './choose-indicators.ts';
import { choosePlaces } from './choose-places.ts';
import { type CompareAnswers, CompareView } from './compare-view.tsx';

interface Compared {
  readonly answers: CompareAnswers;
  /** The address that the answers are to. */
  readonly state: CompareState;
}

interface ComparePanelProps {
  readonly state: CompareState;
  /** A drag replaces the address instead of adding one to go back to. */
  readonly onChange: (change: CompareState, isDrag?: boolean) => void;
}

/** Asks at once for all that a comparison takes, and shows it when everything is there. */
export function ComparePanel({ state, onChange }: ComparePanelProps) {
  const release = useAskedRelease();
  const catalogue = useCatalogue();
  const { basis, places } = choosePlaces(state, catalogue);
  // Where the address names no indicator, those that say most of the place in focus.
  const focus = state.indicators === undefined ? places[0] : undefined;
  const standing = useQuery({
    ...trpc.standing.queryOptions({ id: focus?.id ?? '', release }),
    enabled: focus !== undefined,
  });
  const isChoosing = focus !== undefined && standing.data?.areaId !== focus.id && !standing.isError;
  const chosen = isChoosing ? [] : chooseIndicators(state, catalogue, focus ? standing.data : undefined);
  // The figures of another indicator must not stand in while those asked for are on their way.
  const indicators = useQueries({
    queries: chosen.map(({ id }) => trpc.compare.queryOptions({ id, release })),
    combine: (results) => ({
      data: results.flatMap(({ data, isPlaceholderData }) => (data && !isPlaceholderData ? data : [])),
      isWhole: results.every(({ data, isPlaceholderData }) => data !== undefined && !isPlaceholderData),
      error: results.find(({ isError }) => isError)?.error ?? null,
      failureCount: Math.max(0, ...results.map((result) => result.failureCount)),
      refetch: () => results.forEach((result) => void result.refetch()),
    }),
  });
  const peers = useQuery(trpc.peers.queryOptions({ release }));
  const countsRegisters = basis !== undefined && chosen.some(({ kind }) => kind === 'distinct');
  const heritage = useQuery({ ...trpc.heritage.queryOptions({ release }), enabled: countsRegisters });
  // While an answer is on its way what stood there stays, to the address it was of.
  const compared = useMemo((): Compared | undefined => {
    if (isChoosing || !indicators.isWhole || !peers.data || (countsRegisters && !heritage.data)) return undefined;
    return { answers: { indicators: indicators.data, peers: peers.data, heritage: heritage.data }, state };
  }, [isChoosing, indicators.isWhole, indicators.data, peers.data, countsRegisters, heritage.data, state]);
  const error = indicators.error ?? peers.error ?? (countsRegisters ? heritage.error : null);
  const query = {
    data: compared,
    isError: error !== null,
    error,
    isPlaceholderData: false,
    failureCount: Math.max(indicators.failureCount, peers.failureCount),
    refetch: () => {
      indicators.refetch();
      void peers.refetch();
      if (countsRegisters) void heritage.refetch();
    },
  };
  return <Loaded query={query}>{(shown) => <CompareView {...shown} asked={state} onChange={onChange} />}</Loaded>;
}
