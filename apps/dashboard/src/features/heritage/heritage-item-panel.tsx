import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { NotFoundView } from '../not-found/not-found-view.tsx';
import { HeritageItemView } from './heritage-item-view.tsx';
import { unpackItems } from './unpack-items.ts';

/** The register is one answer: an item's page asks for nothing that the list didn't bring. */
export function HeritageItemPanel({ id }: { readonly id: string }) {
  const query = useQuery(trpc.heritage.queryOptions({ release: useAskedRelease() }));
  return (
    <Loaded query={query}>
      {(answer) => {
        const item = unpackItems(answer.items).find((one) => one.id === id);
        return item ? <HeritageItemView item={item} answer={answer} /> : <NotFoundView />;
      }}
    </Loaded>
  );
}
