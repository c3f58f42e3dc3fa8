import type { SourceRow } from '../../app/answers.ts';
import { OutLink } from '../../ui/out-link.tsx';
import { useTranslate } from '../language/use-translate.ts';

/** Where a source is read: its site as the link to the page, or that it has no address. */
export function SourceAddress({ source }: { readonly source: Pick<SourceRow, 'url' | 'title'> }) {
  const t = useTranslate();
  if (source.url === null) return <span className="text-12 text-muted">{t('sources.noAddress')}</span>;
  const host = URL.canParse(source.url) ? new URL(source.url).hostname.replace(/^www\./, '') : source.url;
  return (
    <span className="break-all">
      <OutLink href={source.url} title={source.title}>
        {host}
      </OutLink>
    </span>
  );
}
