import { localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { Answer } from '../../ui/answer.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { WakingField } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { addFieldStyle } from '../search/add-field-style.ts';
import { listFullest, listReadyFigures } from './list-ready-figures.ts';
import { loadIndicatorAdder } from './load-indicator-adder.ts';

const mostOffered = 12;
const linkStyle = 'underline decoration-rule underline-offset-4';

interface ExploreStartProps {
  readonly onChange: (query: string, isPassing: boolean) => void;
  /** Why the address asks for none, where it tries to. */
  readonly children?: ReactNode;
}

/** Where no figure is asked for yet: an indicator to begin with, and figures that are ready. */
export function ExploreStart({ onChange, children }: ExploreStartProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { language } = t;
  const fullest = useMemo(() => listFullest(catalogue), [catalogue]);
  const ready = useMemo(() => listReadyFigures(catalogue), [catalogue]);
  const candidates = useMemo(() => catalogue.indicators.filter(({ figures }) => figures > 0), [catalogue]);
  return (
    <article>
      <PageTitle title={t('explorePage.title')} site={t('frame.name')} />
      <Answer sentence={t('explorePage.start.sentence')}>{t('explorePage.start.lead')}</Answer>
      {children}
      <div className="relative inline-block text-14">
        <WakingField
          load={loadIndicatorAdder}
          label={t('explorePage.start.find')}
          placeholder={t('explorePage.start.find')}
          failure={t('frame.search.failed')}
          className={addFieldStyle}
        >
          {({ IndicatorAdder }, begun) => (
            <IndicatorAdder
              candidates={candidates}
              isFull={false}
              onAdd={(id) => onChange(String(new URLSearchParams({ indicator: id })), false)}
              begun={begun}
            />
          )}
        </WakingField>
      </div>
      <Section title={t('explorePage.start.ready')}>
        <ul className="grid gap-x-10 gap-y-3 sm:grid-cols-2">
          {ready.map(({ search, indicators }) => (
            <li key={`${search.form} ${search.indicator}`}>
              <Link to="/explore" search={search} className={linkStyle}>
                {indicators.map((indicator) => localName(indicator, language)).join(' · ')}
              </Link>
              <span className="block text-14 text-muted">
                {t(`explorePage.form.${search.form}.name`)}. {t(`explorePage.form.${search.form}.use`)}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-5 text-14">
          <Link to="/gallery" className={linkStyle}>
            {t('explorePage.start.gallery')}
          </Link>
        </p>
      </Section>
      <Section title={t('explorePage.start.fullest')}>
        <ul className="grid gap-x-10 gap-y-2 sm:grid-cols-2">
          {fullest.slice(0, mostOffered).map((indicator) => (
            <li key={indicator.id}>
              <Link to="/explore" search={{ indicator: indicator.id }} className={linkStyle}>
                {localName(indicator, language)}
              </Link>
              <span className="block text-12 text-muted">
                {t('explorePage.start.has', { areas: indicator.areas, figures: indicator.figures })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
