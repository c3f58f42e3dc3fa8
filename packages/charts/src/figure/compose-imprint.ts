import type { Translate } from '@dinh/i18n';
import type { DataSet, SourceId } from '@dinh/kpi';
import type { FigureImprint } from './figure-imprint.ts';
import { type CitedSource, mergeSources, type SourceHrefs } from './merge-sources.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

export interface ImprintInput {
  /** The points drawn in colour: theirs are the sources named. */
  readonly points: readonly { readonly sourceId: SourceId }[];
  readonly sources: ReadonlyMap<string, CitedSource>;
  /** Sources of what the figures were divided by. */
  readonly alsoFrom?: readonly CitedSource[];
  readonly release: { readonly number: number; readonly date: string; readonly dataSet: DataSet };
  /** Address that shows the same picture, in full. */
  readonly link: string;
  /** Address for reporting an error. */
  readonly report: string;
  readonly hrefs: SourceHrefs;
}

/** Source, date, release, link, licence and the way to report an error; null where no point has a source. */
export function composeImprint(input: ImprintInput, t: Translate): FigureImprint | null {
  const { points, sources, alsoFrom = [], release, link, report, hrefs } = input;
  const ids = [...new Set(points.map(({ sourceId }) => sourceId))];
  const [first, ...rest] = mergeSources(
    [...new Set([...ids.flatMap((id) => sources.get(id) ?? []), ...alsoFrom])],
    hrefs,
    t,
  );
  if (!first) return null;
  const { number, date, dataSet } = release;
  return { sources: [first, ...rest], dataSet, asOf: date, release: number, link, licence, report };
}
