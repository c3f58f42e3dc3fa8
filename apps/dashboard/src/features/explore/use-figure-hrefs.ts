import type { FigureHrefs } from '@dinh/charts/compose';
import { useMemo } from 'react';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { isNobody, toReportHref } from '../report/to-report-href.ts';
import { useReportUrl } from '../report/use-report-url.ts';

/** The address of a figure by its query, in full. */
export function toFigureUrl(query: string): string {
  return new URL(`/explore?${query}`, window.location.origin).href;
}

/** The addresses that a figure names. */
export function useFigureHrefs(): FigureHrefs {
  const t = useTranslate();
  const hrefs = useHrefs();
  const reportUrl = useReportUrl();
  return useMemo(
    () => ({
      cell: hrefs.cell,
      source: hrefs.source,
      sources: hrefs.sources,
      figure: toFigureUrl,
      report: ({ title, link, cell }) =>
        isNobody(reportUrl)
          ? `${hrefs.cell(cell)}#report`
          : toReportHref(reportUrl, {
              subject: t('frame.report.subject', { cell: title }),
              body: t('frame.report.body', { cell: title, address: link }),
            }),
    }),
    [hrefs, reportUrl, t],
  );
}
