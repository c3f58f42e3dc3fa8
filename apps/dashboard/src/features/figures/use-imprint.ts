import { composeImprint, type FigureImprint } from '@dinh/charts/figure';
import type { SeriesPoint } from '@dinh/kpi';
import type { SourceRow } from '../../app/answers.ts';
import type { ExploreState } from '../../app/explore-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { isNobody, toReportHref } from '../report/to-report-href.ts';
import { useReportUrl } from '../report/use-report-url.ts';
import { useHrefs } from './use-hrefs.ts';

interface ImprintInput {
  readonly title: string;
  /** The points drawn in colour: theirs are the sources named. */
  readonly points: readonly SeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Sources of what the figures were divided by. */
  readonly alsoFrom?: readonly SourceRow[];
  /** Address that shows the same picture. */
  readonly link: string;
  /** The same as the page of figures has it; undefined where it has no such figure. */
  readonly explore?: ExploreState | undefined;
}

/** Source, date, release, link, licence and the way to report an error; null where no point has a source. */
export function useImprint({ title, points, link, explore, ...named }: ImprintInput): FigureImprint | null {
  const t = useTranslate();
  const { release } = useCatalogue();
  const hrefs = useHrefs();
  const reportUrl = useReportUrl();
  const last = points.at(-1);
  if (!last) return null;
  const address = new URL(link, window.location.origin).href;
  const report = isNobody(reportUrl)
    ? `${hrefs.cell(last)}#report`
    : toReportHref(reportUrl, {
        subject: t('frame.report.subject', { cell: title }),
        body: t('frame.report.body', { cell: title, address }),
      });
  const imprint = composeImprint({ ...named, points, release, link: address, report, hrefs }, t);
  return imprint && explore ? { ...imprint, explore: hrefs.explore(explore) } : imprint;
}
