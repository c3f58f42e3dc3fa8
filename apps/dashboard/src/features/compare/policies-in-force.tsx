import { findPoliciesInForce, findPredecessors } from '@dinh/kpi';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { useTranslate } from '../language/use-translate.ts';
import { PolicyLink } from '../policies/policy-link.tsx';

const mostNamed = 3;

interface PoliciesInForceProps {
  readonly areaId: string;
  /** True where its figures are those of the units that became it too. */
  readonly isOfDay: boolean;
  readonly window: { readonly from: string; readonly to: string };
}

/** The documents made for a place that were in force while it gained; nothing until they are there. */
export function PoliciesInForce({ areaId, isOfDay, window }: PoliciesInForceProps) {
  const t = useTranslate();
  const { successions } = useCatalogue();
  const { data } = useQuery(trpc.policies.queryOptions({ release: useAskedRelease() }));
  if (!data) return null;
  const places = isOfDay ? findPredecessors(areaId, successions) : [areaId];
  const found = findPoliciesInForce(data.policies, new Set(places), window);
  if (found.length === 0) {
    return <span className="block text-14 text-muted">{t('comparePage.lessons.noPolicies')}</span>;
  }
  return (
    <span className="block text-14">
      <span className="text-muted">{t('comparePage.lessons.policies')}</span>
      {found.slice(0, mostNamed).map((policy) => (
        <span key={policy.id} className="block">
          <PolicyLink policy={policy} />
        </span>
      ))}
      {found.length > mostNamed ? (
        <span className="block text-muted">
          {t('comparePage.lessons.morePolicies', { count: found.length - mostNamed })}
        </span>
      ) : null}
    </span>
  );
}
