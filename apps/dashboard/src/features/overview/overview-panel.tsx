import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { OverviewView } from './overview-view.tsx';

export function OverviewPanel() {
  const query = useQuery(trpc.overview.queryOptions({ release: useAskedRelease() }));
  return <Loaded query={query}>{(answer) => <OverviewView answer={answer} />}</Loaded>;
}
