import { useId } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { TakingWords } from './file-link.tsx';
import { useTaking } from './use-taking.ts';

interface CopyBoxProps {
  readonly text: string;
  /** What the text is called. */
  readonly label: string;
  readonly copyLabel: string;
}

/** A text to copy, whole by one press or by hand. */
export function CopyBox({ text, label, copyLabel }: CopyBoxProps) {
  const t = useTranslate();
  const id = useId();
  const taking = useTaking();
  const copy = async (): Promise<string> => {
    try {
      await navigator.clipboard.writeText(text);
      return t('explorePage.take.copied');
    } catch {
      // Over plain HTTP, or where the reader said no.
      return t('explorePage.take.copyByHand');
    }
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-12 text-muted">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={3}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="block w-full resize-y rounded-sm border border-rule bg-raised px-2 py-1 text-12"
      />
      <button type="button" className={buttonStyle} disabled={taking.isBusy} onClick={() => void taking.take(copy)}>
        {copyLabel}
      </button>
      <TakingWords words={taking.words} />
    </div>
  );
}
