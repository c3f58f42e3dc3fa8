import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import type { IndicatorState } from '../../app/view-state.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { IndicatorView } from './indicator-view.tsx';

interface IndicatorPanelProps {
  readonly id: string;
  readonly state: IndicatorState;
  readonly onChange: (change: IndicatorState) => void;
}

export function IndicatorPanel({ id, state, onChange }: IndicatorPanelProps) {
  const query = useQuery(trpc.indicator.queryOptions({ id, release: useAskedRelease() }));
  return (
    <Loaded query={query}>{(answer) => <IndicatorView answer={answer} state={state} onChange={onChange} />}</Loaded>
  );
}
