import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import type { SourcesState } from '../../app/sources-state.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { SourcesView } from './sources-view.tsx';

interface SourcesPanelProps {
  readonly state: SourcesState;
  readonly onChange: (change: SourcesState) => void;
}

export function SourcesPanel({ state, onChange }: SourcesPanelProps) {
  const query = useQuery(trpc.sources.queryOptions({ release: useAskedRelease() }));
  return <Loaded query={query}>{(answer) => <SourcesView answer={answer} state={state} onChange={onChange} />}</Loaded>;
}
