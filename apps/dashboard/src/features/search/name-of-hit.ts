import type { Translate } from '@dinh/i18n';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeArea } from '../catalogue/describe-area.ts';
import { localName } from '../language/local-text.ts';
import type { SearchHit } from './find-entries.ts';

export function nameOfHit(catalogue: Catalogue, hit: SearchHit, t: Translate): string {
  return hit.kind === 'area' ? describeArea(catalogue, hit.area, t) : localName(hit.indicator, t.language);
}
