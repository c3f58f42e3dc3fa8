import { useId, useState } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import { CopyBox } from './copy-box.tsx';
import { toFigureUrl } from './use-figure-hrefs.ts';

const kinds = ['frozen', 'live'] as const;

interface TakeLinksProps {
  readonly query: string;
  readonly title: string;
}

/** The same query without its release: it shows the latest. */
export function toLiveQuery(query: string): string {
  return query.replace(/(^|&)release=\d+/u, '');
}

/** Lets a frame be as high as what it shows, which that says of itself. */
const resizing = `<script>addEventListener('message',({source,data})=>{if(data?.type==='dinh-embed')for(const frame of document.querySelectorAll('iframe'))if(frame.contentWindow===source)frame.height=data.height})</script>`;

/** A figure's frame for another page; the page needs no script for it. */
export function writeEmbed(query: string, title: string): string {
  const toAttribute = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const address = toFigureUrl(query).replace('/explore?', '/embed?');
  const frame = `<iframe src="${toAttribute(address)}" title="${toAttribute(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
  return `${frame}\n${resizing}`;
}

/** The figure as a link and within another page: as it is, for good, or as the latest release has it. */
export function TakeLinks({ query, title }: TakeLinksProps) {
  const t = useTranslate();
  const name = useId();
  const [kind, setKind] = useState<(typeof kinds)[number]>('frozen');
  const asked = kind === 'frozen' ? query : toLiveQuery(query);
  return (
    <>
      <fieldset>
        <legend className="text-12 text-muted">{t('explorePage.take.which')}</legend>
        {kinds.map((one) => (
          <label key={one} className="flex min-h-9 items-center gap-2">
            <input type="radio" name={name} checked={kind === one} onChange={() => setKind(one)} />
            {t(`explorePage.link.${one}`)}
          </label>
        ))}
      </fieldset>
      <CopyBox
        text={toFigureUrl(asked)}
        label={t('explorePage.take.address')}
        copyLabel={t('explorePage.take.copyLink')}
      />
      <CopyBox
        text={writeEmbed(asked, title)}
        label={t('explorePage.take.embed')}
        copyLabel={t('explorePage.take.copyEmbed')}
      />
    </>
  );
}
