import { parsePeriod } from '@dinh/kpi';
import { useDeferredValue, useMemo } from 'react';
import type { HeritageAnswer } from '../../app/answers.ts';
import type { HeritageState } from '../../app/heritage-state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { useTranslate } from '../language/use-translate.ts';
import { HeritageAnswerLine } from './heritage-answer.tsx';
import { HeritageFilters } from './heritage-filters.tsx';
import { HeritageTable } from './heritage-table.tsx';
import { InscriptionsFigure } from './inscriptions-figure.tsx';
import { RegisterFigures } from './register-figures.tsx';
import { ReportedTable } from './reported-table.tsx';
import { selectHeritage } from './select-heritage.ts';
import { toFileHref } from './to-file-href.ts';
import { unpackItems } from './unpack-items.ts';

interface HeritageViewProps {
  readonly answer: HeritageAnswer;
  readonly state: HeritageState;
  readonly onChange: (change: HeritageState) => void;
}

const parts = ['list', 'counts', 'years', 'reported'] as const;
const fileFormats = ['csv', 'json'] as const;

/** The heritage registers item by item: choose, read the list, then the counts over time and beside reported totals. */
export function HeritageView({ answer, state, onChange }: HeritageViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const items = useMemo(() => unpackItems(answer.items), [answer.items]);
  const sources = useMemo(() => indexSources(answer.sources), [answer.sources]);
  const { designation, area, from, to } = state;
  // Letters appear at once; the list follows when it is ready.
  const find = useDeferredValue(state.find);
  const wide = useMemo(
    () => selectHeritage(items, { designation, area }, catalogue),
    [items, designation, area, catalogue],
  );
  const listed = useMemo(
    () => selectHeritage(wide.counted, { find, from, to }, catalogue).listed,
    [wide.counted, find, from, to, catalogue],
  );
  const years = useMemo(
    () =>
      [...new Set(items.map((item) => Number(parsePeriod(item.designated).end.slice(0, 4))))].toSorted((a, b) => a - b),
    [items],
  );
  return (
    <>
      <PageTitle title={t('heritage.title')} site={t('frame.name')} />
      <HeritageAnswerLine selection={wide} items={items} registers={answer.registers} />
      <nav aria-label={t('heritage.contents')} className="mb-4 text-14 print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="inline-flex min-h-8 items-center underline decoration-rule">
                {t(`heritage.${part}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <HeritageFilters state={state} years={years} onChange={onChange} />
      <Section anchor="list" title={t('heritage.list.title')}>
        <p role="status" className="mb-2 text-14">
          {listed.length === items.length
            ? t('heritage.list.found', { count: items.length })
            : t('heritage.list.of', { found: listed.length, all: items.length })}
        </p>
        {listed.length === 0 ? <p className="text-14">{t('heritage.list.none')}</p> : <HeritageTable items={listed} />}
        <p className="mt-2 text-14 print:hidden">
          {t('heritage.list.files')}{' '}
          {fileFormats.map((format) => (
            <a
              key={format}
              href={toFileHref(format, state, catalogue.release.number, t.language)}
              className="mr-3 inline-flex min-h-6 items-center"
            >
              {format.toUpperCase()}
            </a>
          ))}
        </p>
      </Section>
      <RegisterFigures items={items} registers={answer.registers} selection={wide} sources={sources} />
      <InscriptionsFigure selection={wide} state={state} registers={answer.registers} sources={sources} />
      <ReportedTable answer={answer} items={items} designation={designation} sources={sources} />
    </>
  );
}
