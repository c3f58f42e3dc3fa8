import { filterHeritage, searchNames } from '@dinh/kpi';
import type { AreaRow, HeritageRow } from '../../app/answers.ts';
import type { HeritageState } from '../../app/heritage-state.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

export interface HeritageSelection {
  /** The place chosen; undefined for the nation, and for an id of no place. */
  readonly area: AreaRow | undefined;
  /** Of the place, whatever else is chosen. */
  readonly ofArea: readonly HeritageRow[];
  /** Of the place and the designation: what the figures count. */
  readonly counted: readonly HeritageRow[];
  /** Those listed; the best match first where a name was typed. */
  readonly listed: readonly HeritageRow[];
}

/** What of the register is asked for, from the widest choice to the narrowest. */
export function selectHeritage(
  items: readonly HeritageRow[],
  { find = '', designation, area: areaId, from, to }: HeritageState,
  { areaById, successions }: Pick<Catalogue, 'areaById' | 'successions'>,
): HeritageSelection {
  const area = areaById.get(areaId ?? '');
  const ofArea = filterHeritage(items, { areas: area && [area] }, successions);
  const counted = filterHeritage(ofArea, { designations: designation && [designation] }, successions);
  const inYears = filterHeritage(
    counted,
    { from: from === undefined ? undefined : `${from}-01-01`, to: to === undefined ? undefined : `${to}-12-31` },
    successions,
  );
  if (find.trim() === '') return { area, ofArea, counted, listed: inYears };
  const entries = inYears.map((item) => ({
    item,
    names: [item.nameVi, item.nameEn, ...(item.decision === null ? [] : [item.decision])],
  }));
  return { area, ofArea, counted, listed: searchNames(entries, find).map(({ entry }) => entry.item) };
}
