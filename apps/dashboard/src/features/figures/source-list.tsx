import { compareNames, formatDate } from '@dinh/i18n';
import type { SourceRow } from '../../app/answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OutLink } from '../../ui/out-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { SourceTitle } from '../sources/source-title.tsx';
import { AboutSource } from './source-link.tsx';

const mostShown = 10;

/** Every source of a page in full: title, publisher, kind, date; a long list behind one line. */
export function SourceList({ sources }: { readonly sources: readonly SourceRow[] }) {
  const t = useTranslate();
  if (sources.length <= mostShown) return <Sources sources={sources} />;
  return (
    <Disclosure summary={t('frame.source.all', { count: sources.length })}>
      {() => <Sources sources={sources} />}
    </Disclosure>
  );
}

function Sources({ sources }: { readonly sources: readonly SourceRow[] }) {
  const t = useTranslate();
  const dateOf = ({ kind, published }: SourceRow): string | null => {
    if (published !== null) return formatDate(published, t.language);
    return kind === 'register' ? null : t('frame.source.undated');
  };
  const sorted = sources.toSorted((a, b) => compareNames(a.publisher ?? a.title, b.publisher ?? b.title));
  return (
    <ul className="max-w-[68ch] space-y-2 text-14">
      {sorted.map((source) => (
        <li key={source.id} id={`source-${source.id}`} className="break-words">
          <SourceTitle source={source}>
            {source.url === null ? source.title : <OutLink href={source.url}>{source.title}</OutLink>}
          </SourceTitle>{' '}
          <span className="text-12 text-muted">
            {[source.publisher, t(`words.sourceKind.${source.kind}`), dateOf(source)]
              .filter((part) => part !== null)
              .join(' · ')}
            {' · '}
            <AboutSource source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}
