import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { ProblemsView } from './problems-view.tsx';

export function ProblemsPanel() {
  const query = useQuery(trpc.problems.queryOptions({ release: useAskedRelease() }));
  return <Loaded query={query}>{(answer) => <ProblemsView answer={answer} />}</Loaded>;
}
