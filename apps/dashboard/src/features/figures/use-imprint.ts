import type { FigureImprint } from '@dinh/charts/figure';
import type { SeriesPoint } from '@dinh/kpi';
import type { SourceRow } from '../../app/answers.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { isNobody, toReportHref } from '../report/to-report-href.ts';
import { useReportUrl } from '../report/use-report-url.ts';
import { mergeSources } from './merge-sources.ts';
import { useHrefs } from './use-hrefs.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

interface ImprintInput {
  readonly title: string;
  /** The points drawn in colour: theirs are the sources named. */
  readonly points: readonly SeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Sources of what the figures were divided by. */
  readonly alsoFrom?: readonly SourceRow[];
  /** Address that shows the same picture. */
  readonly link: string;
}

/** Source, date, release, link, licence and the way to report an error; null where no point has a source. */
export function useImprint({ title, points, sources, alsoFrom = [], link }: ImprintInput): FigureImprint | null {
  const t = useTranslate();
  const { release } = useCatalogue();
  const hrefs = useHrefs();
  const reportUrl = useReportUrl();
  const ids = [...new Set(points.map((point) => point.sourceId))];
  const [first, ...rest] = mergeSources(
    [...new Set([...ids.flatMap((id) => sources.get(id) ?? []), ...alsoFrom])],
    hrefs,
    t,
  );
  const last = points.at(-1);
  if (!first || !last) return null;
  const address = new URL(link, window.location.origin).href;
  return {
    sources: [first, ...rest],
    dataSet: release.dataSet,
    asOf: release.date,
    release: release.number,
    link: address,
    licence,
    report: isNobody(reportUrl)
      ? `${hrefs.cell(last)}#report`
      : toReportHref(reportUrl, {
          subject: t('frame.report.subject', { cell: title }),
          body: t('frame.report.body', { cell: title, address }),
        }),
  };
}
