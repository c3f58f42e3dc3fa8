import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatPeriod, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { type CellKey, toCellParams, toCellUrl } from '../figures/cell-address.ts';
import { useTranslate } from '../language/use-translate.ts';
import { isNobody, toReportHref } from './to-report-href.ts';
import { useReportUrl } from './use-report-url.ts';

const style =
  'relative z-10 inline-block min-h-6 text-12 text-muted underline decoration-rule hover:text-ink print:hidden';

/** "Report an error" for one cell: to the server's owner, or to the cell's page where none is named. */
export function ReportLink({ cell }: { readonly cell: CellKey }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const reportUrl = useReportUrl();
  const area = catalogue.areaById.get(cell.areaId);
  const indicator = catalogue.indicatorById.get(cell.indicatorId);
  const name = t('frame.cellOf', {
    indicator: indicator ? localName(indicator, t.language) : cell.indicatorId,
    area: area ? describeAreaOfTime(catalogue, area, t) : cell.areaId,
    period: formatPeriod(cell.period, t.language),
  });
  const { number } = catalogue.release;
  const label = t('frame.report.about', { cell: name });
  if (isNobody(reportUrl)) {
    return (
      <Link
        to="/d/$release/$indicator/$area/$period"
        params={toCellParams(number, cell)}
        hash="report"
        aria-label={label}
        className={style}
      >
        {t('figure.report')}
      </Link>
    );
  }
  const href = toReportHref(reportUrl, {
    subject: t('frame.report.subject', { cell: name }),
    body: t('frame.report.body', { cell: name, address: toCellUrl(number, cell) }),
  });
  return (
    <a href={href} aria-label={label} className={style}>
      {t('figure.report')}
    </a>
  );
}
