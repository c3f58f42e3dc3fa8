import { compareNames, localName } from '@dinh/i18n';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { useTranslate } from '../language/use-translate.ts';

/** The regions of today as groups of places, by name. */
export function useRegions(): readonly { readonly group: string; readonly name: string }[] {
  const t = useTranslate();
  const release = useAskedRelease();
  const overview = useQuery(trpc.overview.queryOptions({ release }));
  const inForce = overview.data?.regions.filter(({ validTo }) => validTo === null) ?? [];
  return [...new Map(inForce.map((one) => [one.region, localName(one, t.language)]))]
    .map(([id, name]) => ({ group: `region:${id}`, name }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}
