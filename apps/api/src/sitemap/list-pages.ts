import { selectIds } from '@dinh/db/queries';
import { type Language, languages } from '@dinh/i18n';
import type { SitemapPage } from '@dinh/publish/sitemap';
import type { LoadedData } from '../context.ts';
import { readPages } from '../docs/read-pages.ts';
import { toPageAddress } from '../pages/page-address.ts';
import { type ListedAs, pageRoutes } from '../pages/page-routes.ts';

async function listPaths(data: LoadedData, path: string, listed: ListedAs): Promise<readonly string[]> {
  if (listed === null) return [];
  if (listed === 'page') return [path];
  const ids = await selectIds(data.db, listed, data.releases.latest.number);
  return ids.map((id) => path.replace(/:\w+/, encodeURIComponent(id)));
}

/** Every page that is worth finding, once in each language, as of the latest release. */
export async function listPages(data: LoadedData, origin: string): Promise<readonly SitemapPage[]> {
  const paths = await Promise.all(pageRoutes.map(({ path, listed }) => listPaths(data, path, listed)));
  const { date } = data.releases.latest;
  const toPage = (path: string, changed: string | null, language: Language): SitemapPage => {
    const { canonical, alternates } = toPageAddress({ origin, path }, language);
    return { address: canonical, changed, alternates };
  };
  // The documentation changes with the program, not with a release.
  const docs = readPages().vi.map(({ id }) => `/docs/${id}`);
  return [
    ...paths.flat().flatMap((path) => languages.map((language) => toPage(path, date, language))),
    ...docs.flatMap((path) => languages.map((language) => toPage(path, null, language))),
  ];
}
