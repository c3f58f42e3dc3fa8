import { isPerPeopleMeaningful, type ReadPoints, type SeriesPoint } from '@dinh/kpi';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { trpc } from '../../app/api.ts';
import type { ChangeIndicator, IndicatorState } from '../../app/view-state.ts';
import { keepBasis } from '../basis/keep-basis.ts';
import { makeMemory } from '../basis/make-memory.ts';
import { readAsReported } from '../basis/read-as-reported.ts';
import { useBasisReader } from '../basis/use-basis-reader.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { Waiting } from '../loading/waiting.tsx';
import { useAwaitsRevisions } from '../revisions/use-revisions.ts';
import { IndicatorView } from './indicator-view.tsx';

interface IndicatorPanelProps {
  readonly id: string;
  readonly state: IndicatorState;
  readonly onChange: ChangeIndicator;
}

export function IndicatorPanel({ id, state: asked, onChange }: IndicatorPanelProps) {
  const { release } = useCatalogue();
  const state = useMemo(() => ({ ...asked, basis: keepBasis(asked.basis, release.date) }), [asked, release.date]);
  const query = useQuery(trpc.indicator.queryOptions({ id, release: useAskedRelease() }));
  const { readOn, isWaiting, retry } = useReader(id, state);
  const isHeld = useAwaitsRevisions([id]) || isWaiting;
  const [hasShown, setShown] = useState(!isHeld);
  if (!isHeld && !hasShown) setShown(true);
  // Nothing is shown on boundaries other than those of the address, but what stood there before a switch.
  if (!hasShown) return retry ? <UnansweredNote onRetry={retry} /> : <Waiting />;
  return (
    <>
      {retry ? <UnansweredNote onRetry={retry} /> : null}
      <div aria-busy={isWaiting}>
        <Loaded query={query}>
          {(answer) => <IndicatorView answer={answer} readOn={readOn} state={state} onChange={onChange} />}
        </Loaded>
      </div>
    </>
  );
}

const remember = makeMemory<ReadPoints>();

/** What makes rates of counts: a chunk of its own. */
const ratesQuery = {
  queryKey: ['read-rates'],
  queryFn: async () => ({ read: (await import('../basis/read-peer-rates.ts')).readPeerRates }),
  staleTime: Number.POSITIVE_INFINITY,
} as const;

/**
 * Gives what reads an indicator's points on the boundaries of a day, with the registers where it counts one, and per
 * people where that is asked for.
 */
function useReader(indicatorId: string, { basis, per }: Pick<IndicatorState, 'basis' | 'per'>) {
  const release = useAskedRelease();
  const catalogue = useCatalogue();
  const indicator = catalogue.indicatorById.get(indicatorId);
  const isOn = basis !== undefined;
  const isRegister = indicator?.kind === 'distinct';
  const reader = useBasisReader(isOn);
  const heritage = useQuery({ ...trpc.heritage.queryOptions({ release }), enabled: isOn && isRegister });
  const isPer = per !== undefined && indicator !== undefined && isPerPeopleMeaningful(indicator);
  const peers = useQuery({ ...trpc.peers.queryOptions({ release }), enabled: isPer });
  const rates = useQuery({ ...ratesQuery, enabled: isPer });
  const asked = [
    ...(isOn ? [reader] : []),
    ...(isOn && isRegister ? [heritage] : []),
    ...(isPer ? [peers, rates] : []),
  ];
  const lacking = asked.filter(({ data }) => data === undefined);
  const hasFailed = lacking.some(({ isError }) => isError);
  const isWaiting = lacking.length > 0;
  const onBasis = reader.data;
  const toRates = isPer ? rates.data : undefined;
  const people = isPer ? peers.data : undefined;
  const registers = isRegister ? heritage.data : undefined;
  const readOn = useMemo(() => {
    if (isWaiting || !indicator || (basis === undefined && !people)) return undefined;
    return (points: readonly SeriesPoint[]): ReadPoints =>
      remember(points, `${basis} ${people !== undefined}`, () => {
        const read =
          onBasis && basis !== undefined
            ? onBasis.read({ indicator, points, catalogue, basis, heritage: registers })
            : readAsReported(points);
        return toRates && people ? toRates.read(read, indicator, people) : read;
      });
  }, [isWaiting, onBasis, toRates, people, indicator, basis, catalogue, registers]);
  const retry = hasFailed ? (): void => lacking.forEach((one) => void one.refetch()) : undefined;
  return { readOn, isWaiting, retry };
}
