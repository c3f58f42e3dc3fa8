import type { Language } from '@dinh/i18n';
import type { LoadedData } from '../context.ts';
import type { DataSetLibrary } from './data-set-library.ts';
import type { Contact } from './open-data-setting.ts';
import { writeDataCatalog, writeDataSet } from './write-schema-org.ts';

export interface DescribedPage {
  /** Without query. */
  readonly path: string;
  /** Of a page about one indicator and nothing else. */
  readonly indicator: string | undefined;
  readonly language: Language;
  readonly origin: string;
}

export type FindDataBlock = (page: DescribedPage, data: LoadedData) => Promise<object | null>;

/** Finds what a page tells programs of its data: the start page of all, an indicator's of its own; others of none. */
export function createFindDataBlock(library: DataSetLibrary, contact: Contact | null): FindDataBlock {
  return async ({ path, indicator, language, origin }, data) => {
    // Pages of an earlier release are known by that of the latest: it tells of the data as they are.
    const release = data.releases.latest;
    const setting = { release, language, origin, contact };
    if (path === '/') return writeDataCatalog((await library.list(data, release)).length, setting);
    if (indicator === undefined || path !== `/indicators/${encodeURIComponent(indicator)}`) return null;
    const row = await library.find(data, release, indicator);
    return row ? writeDataSet(row, setting) : null;
  };
}
