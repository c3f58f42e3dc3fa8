import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { ValuesView } from './values-view.tsx';

export function ValuesPanel() {
  const query = useQuery(trpc.values.queryOptions({ release: useAskedRelease() }));
  return <Loaded query={query}>{(answer) => <ValuesView answer={answer} />}</Loaded>;
}
