import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { isNobody, toReportHref } from '../report/to-report-href.ts';
import { useReportUrl } from '../report/use-report-url.ts';
import { CopyLine } from './copy-line.tsx';

interface CellReportProps {
  readonly title: string;
  readonly address: string;
}

/** Where to report an error in this figure: to the server's owner, or the address to send to whom one knows. */
export function CellReport({ title, address }: CellReportProps) {
  const t = useTranslate();
  const reportUrl = useReportUrl();
  const to = isNobody(reportUrl) ? 'mailto:' : reportUrl;
  const href = toReportHref(to, {
    subject: t('frame.report.subject', { cell: title }),
    body: t('frame.report.body', { cell: title, address }),
  });
  return (
    <>
      <p className="max-w-[68ch] text-14">{t('cell.report.text')}</p>
      <div className="mt-3">
        <CopyLine text={address} label={t('cell.cite.copyAddress')} />
      </div>
      <p className="mt-3 print:hidden">
        <a href={href} className={`${buttonStyle} text-ink no-underline`}>
          {isNobody(reportUrl) ? t('cell.report.write') : t('cell.report.send')}
        </a>
      </p>
    </>
  );
}
