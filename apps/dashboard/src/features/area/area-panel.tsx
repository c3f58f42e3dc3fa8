import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { AreaView } from './area-view.tsx';

export function AreaPanel({ id }: { readonly id: string }) {
  const query = useQuery(trpc.area.queryOptions({ id, release: useAskedRelease() }));
  return <Loaded query={query}>{(answer) => <AreaView answer={answer} />}</Loaded>;
}
