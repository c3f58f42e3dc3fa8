import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import type { PoliciesState } from '../../app/policies-state.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { PoliciesView } from './policies-view.tsx';

interface PoliciesPanelProps {
  readonly state: PoliciesState;
  readonly onChange: (change: PoliciesState) => void;
}

export function PoliciesPanel({ state, onChange }: PoliciesPanelProps) {
  const query = useQuery(trpc.policies.queryOptions({ release: useAskedRelease() }));
  return (
    <Loaded query={query}>{(answer) => <PoliciesView answer={answer} state={state} onChange={onChange} />}</Loaded>
  );
}
