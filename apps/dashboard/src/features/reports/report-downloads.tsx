import { editReport, type Report, type ReportEdits } from '@dinh/publish';
import { useState } from 'react';
import { loadPart } from '../../app/load-part.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';

/** The library that writes Word is asked for when a document with edits is: the server makes the others. */
const loadMaker = loadPart(() => import('./make-docx.ts'));

interface ReportDownloadsProps {
  readonly report: Report;
  readonly edits: ReportEdits;
  /** The server's file of this report with an ending. */
  readonly hrefOf: (extension: 'html' | 'docx' | 'xlsx') => string;
  readonly onUndoAll: () => void;
}

/** The report as files; one with the reader's own words is made here, since the server keeps none. */
export function ReportDownloads({ report, edits, hrefOf, onUndoAll }: ReportDownloadsProps) {
  const t = useTranslate();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const count = Object.keys(edits).length;
  const make = async (): Promise<void> => {
    setState('making');
    try {
      const { saveDocx } = await loadMaker();
      const name = `${report.mark === null ? '' : 'SYNTHETIC-'}${report.title}.docx`;
      await saveDocx(editReport(report, edits), name.replaceAll('/', '-'));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const link = `${buttonStyle} no-underline`;
  return (
    <div className="mt-4 print:hidden">
      <p className="flex flex-wrap gap-2">
        {count === 0 ? (
          <a className={link} href={hrefOf('docx')} download>
            {t('reportPage.docx')}
          </a>
        ) : (
          <button type="button" className={buttonStyle} disabled={state === 'making'} onClick={() => void make()}>
            {t('reportPage.docxEdited')}
          </button>
        )}
        <a className={link} href={hrefOf('xlsx')} download>
          {t('reportPage.xlsx')}
        </a>
        <a className={link} href={hrefOf('html')} target="_blank" rel="noreferrer">
          {t('reportPage.html')}
        </a>
        {count === 0 ? null : (
          <button
            type="button"
            className={buttonStyle}
            onClick={() => {
              if (window.confirm(t('reportPage.undoAllSure', { count }))) onUndoAll();
            }}
          >
            {t('reportPage.undoAll')}
          </button>
        )}
      </p>
      <p role="status" className="mt-2 max-w-[68ch] text-14 text-muted">
        {state === 'making'
          ? t('reportPage.making')
          : state === 'failed'
            ? t('reportPage.makeFailed')
            : count === 0
              ? t('reportPage.unedited')
              : t('reportPage.edited', { count })}
      </p>
      {count === 0 ? null : <p className="mt-1 max-w-[68ch] text-14">{t('reportPage.unchanged')}</p>}
      <p className="mt-1 max-w-[68ch] text-14 text-muted">{t('reportPage.toFill')}</p>
    </div>
  );
}
