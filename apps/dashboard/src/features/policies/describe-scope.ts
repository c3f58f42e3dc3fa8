import { describeAreaOfTime } from '@dinh/charts/ground';
import type { Translate } from '@dinh/i18n';
import type { ListedPolicy } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The area a policy is for, told apart from others of its name; as printed where it is no area. */
export function describeScope(
  catalogue: Catalogue,
  { scopeAreaId, scopeArea }: Pick<ListedPolicy, 'scopeAreaId' | 'scopeArea'>,
  t: Translate,
): string {
  const area = scopeAreaId === null ? undefined : catalogue.areaById.get(scopeAreaId);
  return area ? describeAreaOfTime(catalogue, area, t) : (scopeArea ?? t('policies.notPlaced'));
}
