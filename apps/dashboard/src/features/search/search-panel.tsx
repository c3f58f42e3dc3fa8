import { useQuery } from '@tanstack/react-query';
import { type RefObject, useMemo, useState } from 'react';
import { trpc } from '../../app/api.ts';
import type { Begun } from '../../ui/waking-field.tsx';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { unpackItems } from '../heritage/unpack-items.ts';
import { SearchBox } from './search-box.tsx';

interface SearchPanelProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly begun: Begun;
}

/** The search box; it asks for policies and registers once something is typed. */
export function SearchPanel({ field, begun }: SearchPanelProps) {
  const [isUsed, setUsed] = useState(begun.typed !== '');
  const release = useAskedRelease();
  const heritage = useQuery({ ...trpc.heritage.queryOptions({ release }), enabled: isUsed }).data;
  const policies = useQuery({ ...trpc.policies.queryOptions({ release }), enabled: isUsed }).data;
  const lists = useMemo(
    () => ({ items: heritage ? unpackItems(heritage.items) : [], policies: policies?.policies ?? [] }),
    [heritage, policies],
  );
  return <SearchBox lists={lists} onType={() => setUsed(true)} field={field} begun={begun} />;
}
