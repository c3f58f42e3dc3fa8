import type { ReportAnswer } from '../../app/answers.ts';
import type { ReportState } from '../../app/report-state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportControls } from './report-controls.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { toEditsKey, useReportEdits } from './use-report-edits.ts';

interface ReportViewProps {
  readonly policyId: string;
  readonly answer: ReportAnswer;
  readonly state: ReportState;
  readonly onChange: (change: ReportState) => void;
}

/** The review report of a policy: chosen, read, written over where the reader knows more, and taken away. */
export function ReportView({ policyId, answer, onChange }: ReportViewProps) {
  const t = useTranslate();
  const { report, release, areaId, asOf } = answer;
  const key = toEditsKey([release.number, policyId, areaId, asOf, report.language]);
  const { edits, edit, undoAll } = useReportEdits(key);
  const hrefOf = (extension: 'html' | 'docx' | 'xlsx'): string => {
    const asked = new URLSearchParams({ area: areaId, asOf, lang: report.language, release: String(release.number) });
    return `/api/v1/reports/${encodeURIComponent(policyId)}.${extension}?${asked}`;
  };
  return (
    <>
      {/* On paper the report has its own head. */}
      <div className="print:hidden">
        <PageTitle title={`${t('reportPage.title')}: ${report.title}`} site={t('frame.name')} />
      </div>
      <p className="mt-1 text-14 print:hidden">
        <PlainLink href={`/policies/${encodeURIComponent(policyId)}?lang=${t.language}`}>
          {t('reportPage.back')}
        </PlainLink>
      </p>
      <ReportControls key={`${areaId} ${asOf}`} answer={answer} language={report.language} onChange={onChange} />
      <ReportDownloads report={report} edits={edits} hrefOf={hrefOf} onUndoAll={undoAll} />
      <ReportSheet report={report} edits={edits} onEdit={edit} />
    </>
  );
}
