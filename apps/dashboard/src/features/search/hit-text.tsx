import { describeHeirs, describeValidity } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { SearchHit } from './find-entries.ts';
import { nameOfHit } from './name-of-hit.ts';

/** One line of the list: the name, and what tells it from its namesakes. */
export function HitText({ hit }: { readonly hit: SearchHit }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const figures = hit.kind === 'area' ? hit.area.figures : hit.indicator.figures;
  const isCounted = hit.kind === 'indicator' && hit.indicator.kind === 'distinct';
  const notes = [
    ...(hit.kind === 'area'
      ? [
          hit.otherName === null ? null : t('frame.search.otherName', { name: hit.otherName }),
          describeValidity(catalogue, hit.area, t),
          describeHeirs(catalogue, hit.area, t),
        ]
      : [t(`words.family.${hit.indicator.family}`)]),
    isCounted
      ? t('indicator.list.counted')
      : figures > 0
        ? t('frame.search.figures', { count: figures })
        : t('frame.search.noFigures'),
  ].filter((note) => note !== null);
  return (
    <>
      <span className="block">{nameOfHit(catalogue, hit, t)}</span>
      <span className="block text-12 text-muted">{notes.join(' · ')}</span>
    </>
  );
}
