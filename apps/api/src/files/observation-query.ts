import type { ObservationFilter } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import {
  type AreaLevel,
  areaLevels,
  type Basis,
  earliestBasisDay,
  families,
  findLatestAskedDay,
  isAskedBasis,
  isListedInFull,
  levelsListedInFull,
  parseBasis,
} from '@dinh/kpi';
import { readQuery, toUnreadable } from '../request/read-query.ts';
import { readDaySpan, readLanguage, readList, readWholeNumber, readWords } from '../request/read-values.ts';
import { type Cursor, parseCursor } from './cursor.ts';

export const observationParameters = [
  'indicator',
  'area',
  'family',
  'level',
  'basis',
  'from',
  'to',
  'release',
  'limit',
  'cursor',
  'lang',
] as const;

export const mostRows = 10_000;
export const mostReleases = 999_999_999;

/** What was asked for, read but not yet compared with the data. */
export interface ObservationAsking {
  readonly release: number | undefined;
  readonly language: Language;
  readonly limit: number | undefined;
  readonly cursor: Cursor | undefined;
  readonly basis: Basis;
  readonly filter: Omit<ObservationFilter, 'release' | 'limit' | 'after'>;
}

/** Reads `basis`; as reported where it is absent. */
export function readBasis(text: string | undefined): Basis {
  if (text === undefined) return 'as-reported';
  try {
    parseBasis(text);
  } catch {
    throw toUnreadable('basis', text, ['as-reported', 'on:2026-01-01', `on:<≥ ${earliestBasisDay}>`]);
  }
  // What `parseBasis` reads is one.
  return text as Basis;
}

/**
 * Gives back a basis whose boundaries a release can tell.
 *
 * @throws RefusalError `unreadable` for a day past the year after the release's.
 */
export function requireKnownBasis(basis: Basis, releaseDate: string): Basis {
  if (isAskedBasis(basis, releaseDate)) return basis;
  throw toUnreadable('basis', basis, ['as-reported', 'on:2026-01-01', `on:<≤ ${findLatestAskedDay(releaseDate)}>`]);
}

function readLevels(
  query: ReadonlyMap<(typeof observationParameters)[number], string>,
  basis: Basis,
): readonly AreaLevel[] | undefined {
  const levels = readWords(query, 'level', areaLevels);
  const below = basis === 'as-reported' ? undefined : levels?.find((level) => !isListedInFull(level));
  if (below !== undefined) throw toUnreadable('level', below, levelsListedInFull);
  return levels;
}

/** @throws RefusalError naming the first parameter that can't be read. */
export function readObservationAsking(url: string): ObservationAsking {
  const query = readQuery(url, observationParameters);
  const release = readWholeNumber(query, 'release', mostReleases);
  const cursorText = query.get('cursor');
  const cursor = cursorText === undefined ? undefined : parseCursor(cursorText);
  if (cursor && release !== undefined && release !== cursor.release) {
    throw toUnreadable('cursor', cursorText ?? '', [`release=${cursor.release}`]);
  }
  const basis = readBasis(query.get('basis'));
  return {
    release,
    cursor,
    basis,
    language: readLanguage(query),
    limit: readWholeNumber(query, 'limit', mostRows),
    filter: {
      indicatorIds: readList(query, 'indicator', 'village-culture-houses-coverage'),
      areaIds: readList(query, 'area', 'VN31-2008'),
      families: readWords(query, 'family', families),
      levels: readLevels(query, basis),
      ...readDaySpan(query),
    },
  };
}
