import { createTranslator, type Language } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { markName } from '@dinh/publish/figure';

/** Marks that no file system or header takes. */
const forbidden = /["\\/:*?<>|\p{Cc}]/gu;

function toAscii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]/g, '-');
}

function toExtendedValue(text: string): string {
  const toEscape = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/['()*]/g, toEscape);
}

/**
 * The name a browser saves a file under: its own in UTF-8, and one without accents for those that
 * can't read that.
 *
 * @see RFC 6266; RFC 8187
 */
export function toContentDisposition(disposition: 'attachment' | 'inline', name: string): string {
  const clean = name.replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
  return `${disposition}; filename="${toAscii(clean)}"; filename*=UTF-8''${toExtendedValue(clean)}`;
}

export interface FileSubject {
  readonly release: number;
  readonly dataSet: DataSet;
  readonly extension: string;
  /** What its rows are; figures where it isn't said. */
  readonly subject?: 'observations' | 'heritage' | 'whole';
  /** The one indicator and the one area it is about, where there is only one. */
  readonly names: readonly string[];
  readonly language: Language;
  /** Whose boundaries its figures are on; null or absent for those of each figure's own day. */
  readonly day?: string | null;
}

/** For example `Số liệu văn hóa, Hải Phòng, bản 1.csv`. */
export function toFileName({
  release,
  dataSet,
  extension,
  subject = 'observations',
  names,
  language,
  day = null,
}: FileSubject): string {
  const t = createTranslator(language);
  const boundaries = day === null ? [] : [t('server.files.boundaries', { day })];
  const ofRelease = t('server.files.release', { release: String(release) });
  const parts = [t(`server.files.${subject}`), ...names, ...boundaries, ofRelease];
  return markName(`${parts.join(', ')}.${extension}`, dataSet);
}
