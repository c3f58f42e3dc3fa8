import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import type { CoverageState } from '../../app/coverage-state.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { OverviewView } from './overview-view.tsx';

interface OverviewPanelProps {
  readonly state: CoverageState;
  readonly onChange: (change: CoverageState) => void;
}

export function OverviewPanel({ state, onChange }: OverviewPanelProps) {
  const query = useQuery(trpc.overview.queryOptions({ release: useAskedRelease() }));
  return (
    <Loaded query={query}>{(answer) => <OverviewView answer={answer} state={state} onChange={onChange} />}</Loaded>
  );
}
