import type { Language } from '@dinh/i18n';
import { type Designation, designations } from '@dinh/kpi';
import { readQuery, toUnreadable } from '../request/read-query.ts';
import {
  type DaySpan,
  readDaySpan,
  readLanguage,
  readList,
  readWholeNumber,
  readWords,
} from '../request/read-values.ts';
import { type HeritageCursor, parseHeritageCursor } from './heritage-cursor.ts';
import { mostReleases, mostRows } from './observation-query.ts';

const heritageParameters = ['designation', 'area', 'from', 'to', 'release', 'limit', 'cursor', 'lang'] as const;

/** What was asked for, read but not yet compared with the data. */
export interface HeritageAsking extends DaySpan {
  readonly release: number | undefined;
  readonly language: Language;
  readonly limit: number | undefined;
  readonly cursor: HeritageCursor | undefined;
  readonly designations: readonly Designation[] | undefined;
  readonly areaIds: readonly string[] | undefined;
}

/** @throws RefusalError naming the first parameter that can't be read. */
export function readHeritageAsking(url: string): HeritageAsking {
  const query = readQuery(url, heritageParameters);
  const release = readWholeNumber(query, 'release', mostReleases);
  const cursorText = query.get('cursor');
  const cursor = cursorText === undefined ? undefined : parseHeritageCursor(cursorText);
  if (cursor && release !== undefined && release !== cursor.release) {
    throw toUnreadable('cursor', cursorText ?? '', [`release=${cursor.release}`]);
  }
  return {
    release,
    cursor,
    language: readLanguage(query),
    limit: readWholeNumber(query, 'limit', mostRows),
    designations: readWords(query, 'designation', designations),
    areaIds: readList(query, 'area', 'VN31-2008'),
    ...readDaySpan(query),
  };
}
