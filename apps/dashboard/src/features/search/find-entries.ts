import type { Translate } from '@dinh/i18n';
import { type NameMatch, searchNames } from '@dinh/kpi';
import type { AreaRow, HeritageRow, ListedPolicy } from '../../app/answers.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

export interface AreaHit {
  readonly kind: 'area';
  readonly area: AreaRow;
  /** The name that was found, where it is not the one shown. */
  readonly otherName: string | null;
}

export interface IndicatorHit {
  readonly kind: 'indicator';
  readonly indicator: IndicatorEntry;
}

export interface HeritageHit {
  readonly kind: 'heritage';
  readonly item: HeritageRow;
}

export interface PolicyHit {
  readonly kind: 'policy';
  readonly policy: ListedPolicy;
}

export type SearchHit = AreaHit | IndicatorHit | PolicyHit | HeritageHit;

const mostAreas = 8;
const mostIndicators = 8;
const mostPolicies = 8;
const mostItems = 8;
const levelOrder = ['country', 'province', 'district', 'commune'] as const;

interface AreaEntry {
  readonly area: AreaRow;
  readonly names: readonly string[];
}

/** The larger first, then those that exist, then those with more figures: what ties are shown in. */
function byWeight(a: AreaRow, b: AreaRow): number {
  return (
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
    Number(a.validTo !== null) - Number(b.validTo !== null) ||
    b.figures - a.figures
  );
}

function toAreaHit({ entry, name }: NameMatch<AreaEntry>): AreaHit {
  const { area } = entry;
  const shown = [area.nameVi, area.nameEn, area.fullNameVi];
  return { kind: 'area', area, otherName: shown.includes(name) ? null : name };
}

/** The places that answer what was typed, best first; by any of their names. */
export function findAreas(areas: readonly AreaRow[], typed: string): readonly AreaHit[] {
  const entries = areas
    .toSorted(byWeight)
    .map((area) => ({ area, names: [area.nameVi, area.nameEn, area.fullNameVi, ...area.otherNames] }));
  return searchNames(entries, typed).map(toAreaHit);
}

/** The indicators that answer what was typed, those with figures first. */
export function findIndicators(indicators: readonly IndicatorEntry[], typed: string): readonly IndicatorHit[] {
  const entries = indicators
    .toSorted((a, b) => b.figures - a.figures)
    .map((indicator) => ({ indicator, names: [indicator.nameVi, indicator.nameEn] }));
  return searchNames(entries, typed).map(({ entry }) => ({ kind: 'indicator', indicator: entry.indicator }));
}

/** The policies that answer what was typed, by number, with or without its kind, or by title in either language. */
export function findPolicies(policies: readonly ListedPolicy[], typed: string, t: Translate): readonly PolicyHit[] {
  const entries = policies.map((policy) => {
    const { titleVi, titleEn, kind, number } = policy;
    const numbered =
      number === null ? [] : [number, t('frame.search.numbered', { kind: t(`words.policyKind.${kind}`), number })];
    return { policy, names: [titleVi, titleEn, ...numbered] };
  });
  return searchNames(entries, typed).map(({ entry }) => ({ kind: 'policy', policy: entry.policy }));
}

/** The items of the registers that answer what was typed, by their names in either language. */
export function findHeritage(items: readonly HeritageRow[], typed: string): readonly HeritageHit[] {
  const entries = items.map((item) => ({ item, names: [item.nameVi, item.nameEn] }));
  return searchNames(entries, typed).map(({ entry }) => ({ kind: 'heritage', item: entry.item }));
}

/** What tells a hit from all others. */
export function idOfHit(hit: SearchHit): string {
  switch (hit.kind) {
    case 'area':
      return hit.area.id;
    case 'indicator':
      return hit.indicator.id;
    case 'policy':
      return hit.policy.id;
    case 'heritage':
      return hit.item.id;
  }
}

/** What is asked for once something is typed: empty before it is there. */
export interface SearchedLists {
  readonly policies: readonly ListedPolicy[];
  /** The items of the registers. */
  readonly items: readonly HeritageRow[];
}

/** What the search box lists: places, indicators, policies, items of the registers, each capped so that all are seen. */
export function findEntries(
  catalogue: Catalogue,
  { policies, items }: SearchedLists,
  typed: string,
  t: Translate,
): readonly SearchHit[] {
  return [
    ...findAreas(catalogue.areas, typed).slice(0, mostAreas),
    ...findIndicators(catalogue.indicators, typed).slice(0, mostIndicators),
    ...findPolicies(policies, typed, t).slice(0, mostPolicies),
    ...findHeritage(items, typed).slice(0, mostItems),
  ];
}
