import { formatDate } from '@dinh/i18n';
import type { SourceRow } from '../../app/answers.ts';
import { OutLink } from '../../ui/out-link.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { langOfTitle } from '../sources/source-title.tsx';
import { useHrefs } from './use-hrefs.ts';

/** The way to a source's own page, reachable above a row that is a link as a whole. */
export function AboutSource({ source: { id, title } }: { readonly source: Pick<SourceRow, 'id' | 'title'> }) {
  const t = useTranslate();
  const hrefs = useHrefs();
  return (
    <PlainLink
      href={hrefs.source(id)}
      aria-label={t('frame.source.aboutOf', { title })}
      className="relative z-10 whitespace-nowrap text-muted underline decoration-rule"
    >
      {t('frame.source.about')}
    </PlainLink>
  );
}

/** A source by its publisher, or its title where none is named, with its date. */
export function SourceName({ source }: { readonly source: SourceRow }) {
  const t = useTranslate();
  const name = source.kind === 'register' ? t('frame.source.register') : (source.publisher ?? source.title);
  // A publisher's name is a proper name, a title is words.
  const lang = source.publisher === null ? langOfTitle(source) : undefined;
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

/** The same with its own page. For rows of a table. */
export function SourceLink({ source }: { readonly source: SourceRow }) {
  return (
    <span className="text-12">
      <SourceName source={source} />
      <span className="text-muted">{' · '}</span>
      <AboutSource source={source} />
    </span>
  );
}
