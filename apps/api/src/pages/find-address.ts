import type { LoadedData } from '../context.ts';
import { doesSubjectExist } from './does-subject-exist.ts';
import type { AskedPage } from './find-social-card.ts';
import { type PageAddress, toPageAddress } from './page-address.ts';

interface FoundPage extends Omit<AskedPage, 'url'> {
  /** Without query, tidied. */
  readonly path: string;
}

/**
 * How a page that is there is to be known. One of an earlier release is known as the latest's, where that has what it
 * is about: a cell's address names its release, so that its is the one of the same cell at the latest.
 */
export async function findAddress(
  { path, subject, language, origin }: FoundPage,
  data: LoadedData,
): Promise<PageAddress> {
  const latest = String(data.releases.latest.number);
  const { release } = subject;
  const isInPath = path.startsWith('/d/');
  if (release === undefined || release === latest) return toPageAddress({ origin, path }, language);
  const isStillThere = await doesSubjectExist({ ...subject, release: undefined }, data);
  if (isInPath) {
    const known = isStillThere ? path.replace(`/d/${release}/`, `/d/${latest}/`) : path;
    return toPageAddress({ origin, path: known }, language);
  }
  return toPageAddress({ origin, path }, language, isStillThere ? null : release);
}
