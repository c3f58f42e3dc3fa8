import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { SourceView } from './source-view.tsx';

export function SourcePanel({ id }: { readonly id: string }) {
  const query = useQuery(trpc.source.queryOptions({ id, release: useAskedRelease() }));
  return <Loaded query={query}>{(answer) => <SourceView answer={answer} />}</Loaded>;
}
