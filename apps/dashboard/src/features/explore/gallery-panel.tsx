import { localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Answer } from '../../ui/answer.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { listReadyFigures, type ReadyFigure } from './list-ready-figures.ts';

const width = 480;
const height = 360;

/** Every form once, of real figures: a picture that leads to its settings. */
export function GalleryPanel() {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const ready = useMemo(() => listReadyFigures(catalogue), [catalogue]);
  return (
    <article>
      <PageTitle title={t('explorePage.gallery.title')} site={t('frame.name')} />
      <Answer sentence={t('explorePage.gallery.sentence', { count: ready.length })}>
        {t('explorePage.gallery.lead')}
      </Answer>
      <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {ready.map((figure) => (
          <GalleryEntry key={figure.search.form} {...figure} />
        ))}
      </ul>
    </article>
  );
}

function GalleryEntry({ search, indicators }: ReadyFigure) {
  const t = useTranslate();
  const { release } = useCatalogue();
  const { form } = search;
  const [hasFailed, setFailed] = useState(false);
  const query = new URLSearchParams({
    ...(search as Record<string, string>),
    ...{ lang: t.language, release: String(release.number), width: String(width), ratio: '4:3', scale: '2' },
  });
  return (
    <li>
      <Link to="/explore" search={search} className="block no-underline hover:underline">
        {hasFailed ? (
          <span className="flex aspect-4/3 w-full items-center justify-center border border-rule text-14 text-muted">
            {t('explorePage.gallery.noPicture')}
          </span>
        ) : (
          // Paper is light in either theme, as the figure leaves.
          <img
            src={`/figure.png?${query}`}
            alt=""
            width={width}
            height={height}
            loading="lazy"
            onError={() => setFailed(true)}
            className="aspect-4/3 w-full border border-rule bg-white"
          />
        )}
        <span className="mt-2 block font-semibold text-16">{t(`explorePage.form.${form}.name`)}</span>
        <span className="block text-14">
          {indicators.map((indicator) => localName(indicator, t.language)).join(' · ')}
        </span>
      </Link>
      <p className="text-14 text-muted">{t(`explorePage.form.${form}.use`)}</p>
    </li>
  );
}
