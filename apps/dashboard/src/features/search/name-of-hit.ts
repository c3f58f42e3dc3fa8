import { describeArea } from '@dinh/charts/ground';
import { localName, type Translate } from '@dinh/i18n';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SearchHit } from './find-entries.ts';

export function nameOfHit(catalogue: Catalogue, hit: SearchHit, t: Translate): string {
  switch (hit.kind) {
    case 'area':
      return describeArea(catalogue, hit.area, t);
    case 'indicator':
      return localName(hit.indicator, t.language);
    case 'policy':
      return t.language === 'vi' ? hit.policy.titleVi : hit.policy.titleEn;
    case 'heritage':
      return localName(hit.item, t.language);
  }
}
