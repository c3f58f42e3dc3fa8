import { compareNames } from '@dinh/i18n';
import { type SourceKind, searchNames } from '@dinh/kpi';
import type { SourceEntry } from '../../app/answers.ts';

interface SourceFilter {
  readonly typed: string;
  readonly kind: SourceKind | undefined;
}

function toHost(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : '';
}

/** The sources of a kind that answer what was typed, accents aside, by publisher, then the latest first. */
export function filterSources(sources: readonly SourceEntry[], { typed, kind }: SourceFilter): readonly SourceEntry[] {
  const ofKind = sources.filter((source) => kind === undefined || source.kind === kind);
  const entries = ofKind.map((source) => ({
    source,
    names: [source.title, source.publisher ?? '', toHost(source.url), source.id],
  }));
  const found = typed.trim() === '' ? ofKind : searchNames(entries, typed).map(({ entry }) => entry.source);
  return found.toSorted(
    (a, b) =>
      compareNames(a.publisher ?? a.title, b.publisher ?? b.title) ||
      (b.published ?? '').localeCompare(a.published ?? '') ||
      a.id.localeCompare(b.id),
  );
}
