import { formatDate } from '@dinh/i18n';
import { useId } from 'react';
import type { ReportState } from '../../app/report-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface ReportRefusedProps {
  /** What of the address the server could not use. */
  readonly field: 'area' | 'asOf';
  readonly seen: string;
  /** Of the release, the last day a report can be of. */
  readonly date: string;
  readonly onChange: (change: ReportState) => void;
}

/** An address that asks for a report of no place or no day: says which, and offers the report without it. */
export function ReportRefused({ field, seen, date, onChange }: ReportRefusedProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div role="alert" className="py-8">
      <PageTitle title={t('reportPage.refused.title')} site={t('frame.name')} />
      <p id={id} className="mt-3 max-w-[68ch] break-words text-16">
        {t(`reportPage.refused.${field}`, { seen, date: formatDate(date, t.language) })}
      </p>
      <button
        type="button"
        className={`${buttonStyle} mt-4`}
        aria-describedby={id}
        onClick={() => onChange({ [field]: undefined })}
      >
        {t('reportPage.refused.without')}
      </button>
    </div>
  );
}
