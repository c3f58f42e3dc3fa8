import type { Source } from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';

/** The sources with these ids, by id, as answers name them. */
export function pickSources(pack: OpenPack, ids: readonly string[]): readonly Source[] {
  const asked = new Set(ids);
  return pack
    .rows('sources')
    .filter(({ id }) => asked.has(id))
    .map(({ id, title, publisher, kind, url, published, language }) => ({
      id,
      title,
      publisher,
      kind,
      url,
      published,
      language,
    }));
}
