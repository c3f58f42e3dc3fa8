import type { ObservationFilter } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import { areaLevels, families } from '@dinh/kpi';
import { readQuery, toUnreadable } from '../request/read-query.ts';
import { readDaySpan, readLanguage, readList, readWholeNumber, readWords } from '../request/read-values.ts';
import { type Cursor, parseCursor } from './cursor.ts';

export const observationParameters = [
  'indicator',
  'area',
  'family',
  'level',
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
  readonly filter: Omit<ObservationFilter, 'release' | 'limit' | 'after'>;
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
  return {
    release,
    cursor,
    language: readLanguage(query),
    limit: readWholeNumber(query, 'limit', mostRows),
    filter: {
      indicatorIds: readList(query, 'indicator', 'village-culture-houses-coverage'),
      areaIds: readList(query, 'area', 'VN31-2008'),
      families: readWords(query, 'family', families),
      levels: readWords(query, 'level', areaLevels),
      ...readDaySpan(query),
    },
  };
}
