import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import type { HeritageState } from '../../app/heritage-state.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { HeritageView } from './heritage-view.tsx';

interface HeritagePanelProps {
  readonly state: HeritageState;
  readonly onChange: (change: HeritageState) => void;
}

export function HeritagePanel({ state, onChange }: HeritagePanelProps) {
  const query = useQuery(trpc.heritage.queryOptions({ release: useAskedRelease() }));
  return (
    <Loaded query={query}>{(answer) => <HeritageView answer={answer} state={state} onChange={onChange} />}</Loaded>
  );
}
