import type { SourceHrefs } from '@dinh/charts/series';
import type { Language } from '@dinh/i18n';
import { type SeriesPoint, toPeriodSegment } from '@dinh/kpi';

export interface PageHrefs extends SourceHrefs {
  /** A reading's own page. */
  readonly cell: (cell: Pick<SeriesPoint, 'indicatorId' | 'areaId' | 'period'>) => string;
  /** An indicator over time, with these places. */
  readonly indicator: (id: string, areaIds?: readonly string[]) => string;
  readonly area: (id: string) => string;
  readonly policy: (id: string) => string;
}

/** Addresses of our pages in full, for files: each names its release, so that it shows the same in years. */
export function createPageHrefs({
  origin,
  release,
  language,
}: {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly release: number;
  readonly language: Language;
}): PageHrefs {
  const write = (segments: readonly string[], search: Readonly<Record<string, string>> = {}): string => {
    const path = segments.map((segment) => encodeURIComponent(segment)).join('/');
    const query = new URLSearchParams({ ...search, lang: language }).toString().replaceAll('%2C', ',');
    return `${origin}/${path}?${query}`;
  };
  const ofRelease = { release: String(release) };
  return {
    // The release is part of its path.
    cell: ({ indicatorId, areaId, period }) =>
      write(['d', String(release), indicatorId, areaId, toPeriodSegment(period)]),
    indicator: (id, areaIds = []) =>
      write(['indicators', id], { ...(areaIds.length === 0 ? {} : { areas: areaIds.join(',') }), ...ofRelease }),
    area: (id) => write(['areas', id], ofRelease),
    policy: (id) => write(['policies', id], ofRelease),
    source: (id) => write(['sources', id], ofRelease),
    sources: (find) => write(['sources'], { find, ...ofRelease }),
  };
}
