import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { saveFile } from './save-file.ts';
import type { useTaking } from './use-taking.ts';

interface FileLinkProps {
  readonly href: string;
  readonly taking: ReturnType<typeof useTaking>;
  readonly children: string;
}

/** A file of the server's: a link, whose address can be copied; followed, it is saved and that is said. */
export function FileLink({ href, taking, children }: FileLinkProps) {
  const t = useTranslate();
  return (
    <a
      href={href}
      download
      className={`${buttonStyle} no-underline`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (taking.isBusy) return;
        void taking.take(async () => t('explorePage.take.saved', { name: await saveFile(href) }));
      }}
    >
      {children}
    </a>
  );
}

/** What became of the last thing taken away; its room stays, so that nothing jumps. */
export function TakingWords({ words }: { readonly words: string }) {
  return (
    <p role="status" className="min-h-5 break-words text-12 text-muted">
      {words}
    </p>
  );
}
