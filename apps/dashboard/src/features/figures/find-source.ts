import type { SourceRow } from '../../app/answers.ts';

/** The sources of an answer by id. */
export function indexSources(sources: readonly SourceRow[]): ReadonlyMap<string, SourceRow> {
  return new Map(sources.map((source) => [source.id, source]));
}
