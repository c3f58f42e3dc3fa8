import { type EditableBlock, writeEditable } from '@dinh/publish';
import { useEffect, useId, useRef, useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { ReportText } from './report-text.tsx';

interface EditablePassageProps {
  /** As the server wrote it. */
  readonly block: EditableBlock;
  /** As it is now; empty where it was taken out. */
  readonly shown: readonly EditableBlock[];
  readonly edited: string | undefined;
  /** Undefined goes back to the original. */
  readonly onEdit: (text: string | undefined) => void;
}

const longestStart = 60;
const fewestRows = 3;
const lettersPerRow = 80;

function startOf(text: string): string {
  return text.length <= longestStart ? text : `${text.slice(0, longestStart)}…`;
}

function Passage({ block }: { readonly block: EditableBlock }) {
  if (block.kind === 'prose') {
    return (
      <p className="my-2 indent-8 sm:text-justify">
        <ReportText text={block.text} />
      </p>
    );
  }
  return (
    <ul className="my-2 list-disc space-y-1 pl-6">
      {block.items.map((item, index) => (
        <li key={`${index} ${item[0]?.text}`}>
          <ReportText text={item} />
        </li>
      ))}
    </ul>
  );
}

/** A passage of the report that the reader may write anew, and take back. */
export function EditablePassage({ block, shown, edited, onEdit }: EditablePassageProps) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);
  const original = writeEditable(block);
  const text = edited ?? original;
  const start = startOf(original);
  const close = (): void => {
    setOpen(false);
    // The button comes back with the passage.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen) {
    const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerRow)), 0);
    return (
      <div className="my-3 border-link border-l-2 pl-3 font-sans">
        <label htmlFor={id} className="block text-12 text-muted">
          {t('reportPage.editing', { start })}
        </label>
        <textarea
          id={id}
          ref={area}
          rows={Math.max(fewestRows, rows + 1)}
          value={text}
          className="w-full rounded-sm border border-muted bg-paper p-2 text-14"
          onChange={({ target: { value } }) => onEdit(value === original ? undefined : value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
        <p className="mt-1 flex flex-wrap gap-2">
          <button type="button" className={buttonStyle} onClick={close}>
            {t('reportPage.done')}
          </button>
          <button
            type="button"
            className={buttonStyle}
            disabled={edited === undefined}
            onClick={() => {
              onEdit(undefined);
              // This button is off now: what is edited takes the focus back.
              area.current?.focus();
            }}
          >
            {t('reportPage.undo')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className={edited === undefined ? '' : 'border-link border-l-2 pl-3 print:border-0 print:pl-0'}>
      {shown.map((one) => (
        <Passage key={one.id} block={one} />
      ))}
      <p className="-mt-1 mb-2 flex flex-wrap items-center gap-x-3 font-sans text-12 print:hidden">
        <button
          ref={opener}
          type="button"
          className="min-h-6 text-muted underline decoration-rule underline-offset-4"
          aria-label={t('reportPage.editing', { start })}
          onClick={() => setOpen(true)}
        >
          {t('reportPage.edit')}
        </button>
        {edited === undefined ? null : (
          <>
            <span>{t('reportPage.editedMark')}</span>
            <button
              type="button"
              className="min-h-6 text-muted underline decoration-rule underline-offset-4"
              onClick={() => {
                onEdit(undefined);
                // This button goes: the one beside it stays.
                opener.current?.focus();
              }}
            >
              {t('reportPage.undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
