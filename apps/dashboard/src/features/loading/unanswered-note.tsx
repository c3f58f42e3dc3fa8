import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';

interface UnansweredNoteProps {
  /** Asks again; absent while that happens by itself. */
  readonly onRetry?: (() => void) | undefined;
}

/** Stands above the answer of before, dimmed, while the server does not give the new one. */
export function UnansweredNote({ onRetry }: UnansweredNoteProps) {
  const t = useTranslate();
  return (
    <div role="status" className="mt-4 border-rule border-l-2 pl-3">
      <p className="max-w-[68ch] text-16">{t(onRetry ? 'frame.failed.kept' : 'frame.failed.retrying')}</p>
      {onRetry && (
        <button type="button" className={`${buttonStyle} mt-2`} onClick={onRetry}>
          {t('frame.failed.retry')}
        </button>
      )}
    </div>
  );
}
