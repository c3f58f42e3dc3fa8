import { useEffect, useId, useRef, useState } from 'react';
import { loadPart } from '../../app/load-part.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

/** What reads files: a part of its own, since few come back. */
const loadReader = loadPart(() => import('@dinh/publish/figure'));

type Outcome =
  | { readonly kind: 'reading' | 'failed' }
  | { readonly kind: 'not-ours' | 'too-large' | 'unreadable'; readonly name: string }
  | { readonly kind: 'opened'; readonly name: string; readonly release: number };

interface ReturnedFileProps {
  /** Opens the figure of a query. */
  readonly onOpen: (query: string) => void;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Takes back a file that was taken away: opens what it shows, and says whether that is still current. */
export function ReturnedFile({ onOpen }: ReturnedFileProps) {
  const t = useTranslate();
  const id = useId();
  const { release } = useCatalogue();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isOver, setOver] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setOutcome({ kind: 'reading' });
    try {
      const [{ readFigureFile }, bytes] = await Promise.all([loadReader(), file.arrayBuffer()]);
      const found = readFigureFile(new Uint8Array(bytes), file.name);
      if ('problem' in found) {
        setOutcome({ kind: found.problem, name: file.name });
      } else {
        setOutcome({ kind: 'opened', name: file.name, release: found.release });
        onOpen(found.query);
      }
    } catch {
      setOutcome({ kind: 'failed' });
    }
    words.current?.scrollIntoView({ block: 'nearest' });
  };
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void latest.current(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  const say = (): string => {
    if (!outcome) return '';
    switch (outcome.kind) {
      case 'reading':
      case 'failed':
        return t(`explorePage.back.${outcome.kind}`);
      case 'not-ours':
      case 'too-large':
      case 'unreadable':
        return t(`explorePage.back.${outcome.kind}`, { name: outcome.name });
      case 'opened': {
        const isCurrent = outcome.release === release.latest;
        const named = { name: outcome.name, release: String(outcome.release), latest: String(release.latest) };
        return t(isCurrent ? 'explorePage.back.current' : 'explorePage.back.older', named);
      }
    }
  };
  return (
    <section
      aria-labelledby={`${id}-title`}
      className={`mt-10 border border-dashed p-4 text-14 print:hidden ${isOver ? 'border-link bg-raised' : 'border-rule'}`}
    >
      <h2 id={`${id}-title`} className="font-semibold text-16">
        {t('explorePage.back.title')}
      </h2>
      <p className="mt-1 max-w-[68ch] text-muted">{t('explorePage.back.lead')}</p>
      <label
        className={`${buttonStyle} mt-3 cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-link has-focus-visible:outline-offset-2`}
      >
        {t('explorePage.back.choose')}
        <input
          type="file"
          accept=".csv,.xlsx,.pptx,.json,.svg,.png"
          className="sr-only"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // The same file may come again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p ref={words} role="status" className="mt-2 min-h-5 break-words">
        {say()}
      </p>
    </section>
  );
}
