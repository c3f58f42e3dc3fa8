import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { PolicyView } from './policy-view.tsx';

export function PolicyPanel({ id }: { readonly id: string }) {
  const query = useQuery(trpc.policy.queryOptions({ id, release: useAskedRelease() }));
  return <Loaded query={query}>{(answer) => <PolicyView answer={answer} />}</Loaded>;
}
