import { describeArea } from '@dinh/charts/ground';
import type { Translate } from '@dinh/i18n';
import type { ComparedAnswer } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the parts of the section are given: the answer, whose it is, and how its places are named. */
export interface StandingProps {
  readonly answer: ComparedAnswer;
  /** The place's name. */
  readonly name: string;
}

export function nameOfArea(catalogue: Catalogue, id: string, t: Translate): string {
  const area = catalogue.areaById.get(id);
  return area ? describeArea(catalogue, area, t) : id;
}
