import { composeImprint, type FigureImprint } from '@dinh/charts/figure';
import type { ListedPolicy, SourceRow } from '../../app/answers.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { isNobody, toReportHref } from '../report/to-report-href.ts';
import { useReportUrl } from '../report/use-report-url.ts';

interface PolicyImprintInput {
  readonly title: string;
  readonly policies: readonly ListedPolicy[];
  readonly sources: readonly SourceRow[];
  readonly link: string;
}

/** What no picture of policies may be without; null where none has a source. */
export function usePolicyImprint({ title, policies, sources, link }: PolicyImprintInput): FigureImprint | null {
  const t = useTranslate();
  const { release } = useCatalogue();
  const hrefs = useHrefs();
  const reportUrl = useReportUrl();
  const byId = new Map(sources.map((source) => [source.id, source]));
  const named = [...new Set(policies.flatMap(({ sourceId }) => byId.get(sourceId) ?? []))];
  const address = new URL(link, window.location.origin).href;
  // Where nobody is named to take reports, the page itself gives the sources to write to.
  const report = isNobody(reportUrl)
    ? address
    : toReportHref(reportUrl, {
        subject: t('frame.report.subject', { cell: title }),
        body: t('frame.report.body', { cell: title, address }),
      });
  return composeImprint({ points: [], sources: new Map(), alsoFrom: named, release, link: address, report, hrefs }, t);
}
