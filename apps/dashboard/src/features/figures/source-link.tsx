import { formatDate } from '@dinh/i18n';
import type { SourceRow } from '../../app/answers.ts';
import { OutLink } from '../../ui/out-link.tsx';
import { foreignLang } from '../language/foreign-lang.ts';
import { useTranslate } from '../language/use-translate.ts';

/** A source by its publisher, or its title where none is named; with its date. For rows of a table. */
export function SourceLink({ source }: { readonly source: SourceRow }) {
  const t = useTranslate();
  const name = source.kind === 'register' ? t('frame.source.register') : (source.publisher ?? source.title);
  // A publisher's name is a proper name, a title is words.
  const lang = source.publisher === null ? foreignLang(source.language, t.language) : undefined;
  const date = source.published === null ? null : formatDate(source.published, t.language);
  return (
    <span className="text-12">
      {source.url === null ? (
        <span lang={lang}>{name}</span>
      ) : (
        <OutLink href={source.url} title={source.title} lang={lang}>
          {name}
        </OutLink>
      )}
      {date === null ? null : <span className="text-muted">{`, ${date}`}</span>}
    </span>
  );
}
