import { describeArea, describeValidity } from '@dinh/charts/ground';
import type { Translate } from '@dinh/i18n';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeHeirs } from '../catalogue/describe-heirs.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { AreaHit, HeritageHit, IndicatorHit, PolicyHit, SearchHit } from './find-entries.ts';
import { nameOfHit } from './name-of-hit.ts';

const mostPlaces = 2;

function countFigures(count: number, t: Translate): string {
  return count > 0 ? t('frame.search.figures', { count }) : t('frame.search.noFigures');
}

function noteArea(catalogue: Catalogue, { area, otherName }: AreaHit, t: Translate): readonly (string | null)[] {
  return [
    otherName === null ? null : t('frame.search.otherName', { name: otherName }),
    describeValidity(catalogue, area, t),
    describeHeirs(catalogue, area, t),
    countFigures(area.figures, t),
  ];
}

function noteIndicator({ indicator }: IndicatorHit, t: Translate): readonly string[] {
  const isCounted = indicator.kind === 'distinct';
  return [
    t(`words.family.${indicator.family}`),
    isCounted ? t('indicator.list.counted') : countFigures(indicator.figures, t),
  ];
}

function noteItem(catalogue: Catalogue, { item }: HeritageHit, t: Translate): readonly string[] {
  const places = item.areaIds.flatMap((id) => catalogue.areaById.get(id) ?? []);
  const names = places.slice(0, mostPlaces).map((area) => describeArea(catalogue, area, t));
  const count = places.length - names.length;
  const areas = names.join(', ');
  return [
    t(`words.designation.${item.designation}`),
    ...(names.length === 0 ? [] : [count > 0 ? t('words.areasMore', { areas, count }) : areas]),
  ];
}

function notePolicy({ policy }: PolicyHit, t: Translate): readonly (string | null)[] {
  return [t(`words.policyKind.${policy.kind}`), policy.number, policy.scopeArea];
}

function noteHit(catalogue: Catalogue, hit: SearchHit, t: Translate): readonly (string | null)[] {
  switch (hit.kind) {
    case 'area':
      return noteArea(catalogue, hit, t);
    case 'indicator':
      return noteIndicator(hit, t);
    case 'policy':
      return notePolicy(hit, t);
    case 'heritage':
      return noteItem(catalogue, hit, t);
  }
}

/** One line of the list: the name, and what tells it from its namesakes. */
export function HitText({ hit }: { readonly hit: SearchHit }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const notes = noteHit(catalogue, hit, t).filter((note) => note !== null);
  return (
    <>
      <span className="block">{nameOfHit(catalogue, hit, t)}</span>
      <span className="block text-12 text-muted">{notes.join(' · ')}</span>
    </>
  );
}
