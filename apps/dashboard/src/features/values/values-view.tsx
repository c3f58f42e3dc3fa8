import { describeAreaOfTime } from '@dinh/charts/ground';
import { groupValues, listStandIns, listSystemStandIns, type ValueStatus } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ValuesAnswer } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { ExchangesTable } from '../exchanges/exchanges-table.tsx';
import { indexSources } from '../figures/find-source.ts';
import { SourceList } from '../figures/source-list.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { findStandIns } from './describe-stand-ins.ts';
import { StandInLine, ValueList } from './value-list.tsx';

const knownSets = ['national-values', 'cultural-values', 'family-values', 'human-standards', 'city-criteria'] as const;

/** Every system of values with the policies that ask for it and what stands for each value, then exchanges between places. */
export function ValuesView({ answer }: { readonly answer: ValuesAnswer }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { values, policies, exchanges } = answer;
  const sources = useMemo(() => indexSources(answer.sources), [answer.sources]);
  const policyById = useMemo(() => new Map(policies.map((policy) => [policy.id, policy])), [policies]);
  const lists = useMemo(() => groupValues(values), [values]);
  const nameOfSet = (id: string): string => {
    const known = knownSets.find((set) => set === id);
    return known === undefined ? t('values.unnamedSet', { id }) : t(`values.set.${known}`);
  };
  const placeOf = (id: string): number => {
    const at = knownSets.map(String).indexOf(id);
    return at < 0 ? knownSets.length : at;
  };
  const sets = [...Map.groupBy(lists, ({ setId }) => setId)].toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  const measured = values.filter((value) => findStandIns(listStandIns(value), catalogue).length > 0).length;
  const countOf = (status: ValueStatus): number => values.filter((value) => value.status === status).length;
  return (
    <>
      <PageTitle title={t('values.title')} site={t('frame.name')} />
      <Answer
        sentence={
          values.length === 0
            ? t('values.answer.none')
            : t('values.answer.all', {
                lists: asFigure(String(lists.length)),
                values: asFigure(String(values.length)),
                measured: asFigure(String(measured)),
                unmeasured: asFigure(String(values.length - measured)),
              })
        }
      >
        {values.length === 0
          ? null
          : t('values.answer.sure', {
              adopted: countOf('adopted'),
              draft: countOf('draft'),
              proposed: countOf('proposed'),
            })}
      </Answer>
      <nav aria-label={t('values.contents')} className="mb-4 text-14 print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <Link to="/policies" className="inline-flex min-h-8 items-center underline decoration-rule">
              {t('values.back')}
            </Link>
          </li>
          {[
            ...sets.map(([id]) => ({ id, title: nameOfSet(id) })),
            { id: 'exchanges', title: t('values.exchanges.title') },
          ].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center underline decoration-rule">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="max-w-[68ch] text-14">{t('values.chosen')}</p>
      {sets.map(([setId, own]) => {
        const whole = findStandIns(listSystemStandIns(setId), catalogue);
        const places = [...Map.groupBy(own, ({ areaId }) => areaId)];
        return (
          <Section key={setId} anchor={setId} title={nameOfSet(setId)}>
            {whole.length === 0 ? null : (
              <p className="max-w-[68ch] text-14">
                <StandInLine standIns={whole} messageKey="values.whole" />
              </p>
            )}
            {places.map(([areaId, ofPlace]) => {
              const area = catalogue.areaById.get(areaId);
              return (
                <div key={areaId} className="mt-4">
                  <h3 className="font-semibold text-16">
                    <Link to="/areas/$id" params={{ id: areaId }} className="underline decoration-rule">
                      {area ? describeAreaOfTime(catalogue, area, t) : areaId}
                    </Link>
                  </h3>
                  {ofPlace.length < 2 ? null : (
                    <p className="max-w-[68ch] text-12 text-muted">{t('values.several', { count: ofPlace.length })}</p>
                  )}
                  <div className="lg:grid lg:grid-cols-2 lg:gap-x-10">
                    {ofPlace.map((list) => (
                      <ValueList
                        key={`${list.status} ${list.asOf} ${list.sourceId} ${list.policyId}`}
                        list={list}
                        policyById={policyById}
                        sources={sources}
                      />
                    ))}
                  </div>
                </div>
              );
            })}
          </Section>
        );
      })}
      <Section anchor="exchanges" title={t('values.exchanges.title')} lead={t('values.exchanges.lead')}>
        <ExchangesTable exchanges={exchanges} sources={sources} />
      </Section>
      <Section title={t('policies.sources')}>
        <SourceList sources={answer.sources} />
      </Section>
    </>
  );
}
