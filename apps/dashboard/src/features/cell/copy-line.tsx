import { useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';

interface CopyLineProps {
  readonly text: string;
  readonly label: string;
}

type Outcome = 'copied' | 'failed' | null;

/** A line to copy, whole by one press or by hand. */
export function CopyLine({ text, label }: CopyLineProps) {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div>
      <p className="max-w-[68ch] select-all break-words border-rule border-l-2 pl-3 text-14">{text}</p>
      <p className="mt-2 flex flex-wrap items-center gap-3 print:hidden">
        <button type="button" className={buttonStyle} onClick={() => void copy()}>
          {label}
        </button>
        <span role="status" className="text-12 text-muted">
          {outcome === null ? '' : t(`cell.cite.${outcome}`)}
        </span>
      </p>
    </div>
  );
}
