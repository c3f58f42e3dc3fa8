import { describeLearnFromRow, describeNoLesson, formatNumber, localName, toReadingStyle } from '@dinh/i18n';
import { type LessonRow, listLessons } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { LaterExchangeLine } from '../exchanges/later-exchange-line.tsx';
import { indexSources } from '../figures/find-source.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { nameOfArea, type StandingProps } from './standing-names.ts';

const mostPolicies = 3;
const mostSources = 2;

/** Whom to visit: the largest lead first, each with its course beside one's own and the policies in force there. */
export function Lessons({ answer, name }: StandingProps) {
  const t = useTranslate();
  const hrefs = useHrefs();
  const catalogue = useCatalogue();
  const rows = listLessons(answer, catalogue.indicatorById);
  const sources = indexSources(answer.sources);
  const policyById = new Map(answer.policies.map((policy) => [policy.id, policy]));
  const muted = (text: string) => <span className="block text-12 text-muted">{text}</span>;
  if (rows.length === 0) return <p className="max-w-[68ch] text-14">{describeNoLesson({ ...answer, name }, t)}</p>;
  const columns: readonly Column<LessonRow<IndicatorEntry>>[] = [
    {
      id: 'place',
      head: t('standing.learn.place'),
      isRowHead: true,
      className: 'sm:w-[24%]',
      cell: ({ areaId, indicator, standing }) => (
        <>
          <Link to="/areas/$id" params={{ id: areaId }} className="underline decoration-rule underline-offset-4">
            {nameOfArea(catalogue, areaId, t)}
          </Link>
          <span className="block font-normal text-12">{localName(indicator, t.language)}</span>
          {standing.stale ? <span className="font-normal">{muted(t('standing.learn.old'))}</span> : null}
        </>
      ),
    },
    {
      id: 'progress',
      head: t('standing.learn.progress'),
      className: 'sm:w-[32%]',
      cell: ({ areaId, indicator, row, standing }) => {
        const other = nameOfArea(catalogue, areaId, t);
        const own = standing.learning.own;
        return (
          <>
            {describeLearnFromRow({ row, name: other, own, ownName: name }, toReadingStyle(indicator, t.language), t)}
            <span className="block">
              {row.sourceIds.slice(0, mostSources).map((id) => {
                const source = sources.get(id);
                return source ? (
                  <span key={id} className="block">
                    <SourceLink source={source} />
                  </span>
                ) : null;
              })}
            </span>
          </>
        );
      },
    },
    {
      id: 'distance',
      head: t('standing.learn.distance'),
      isNumber: true,
      className: 'sm:w-[11%]',
      cell: ({ row, standing }) => (
        <>
          {formatNumber(row.distance, t.language, { decimals: 2 })}
          {muted(t('standing.learn.among', { count: standing.learning.of }))}
        </>
      ),
    },
    {
      id: 'policies',
      head: t('standing.learn.policies'),
      className: 'sm:w-[23%]',
      cell: ({ areaId, policyIds }) =>
        policyIds.length === 0 ? (
          muted(t('standing.learn.noPolicies'))
        ) : (
          <ul className="space-y-1 text-12">
            {policyIds.slice(0, mostPolicies).map((id) => {
              const policy = policyById.get(id);
              const title = policy && (t.language === 'vi' ? policy.titleVi : policy.titleEn);
              return (
                <li key={id}>
                  <PlainLink href={hrefs.policy(id)} className="underline decoration-rule">
                    {[policy?.number, title].filter((part) => part).join(', ')}
                  </PlainLink>
                </li>
              );
            })}
            {policyIds.length > mostPolicies ? (
              <li>
                <Link to="/areas/$id" params={{ id: areaId }} className="underline decoration-rule">
                  {t('standing.learn.morePolicies', { count: policyIds.length - mostPolicies })}
                </Link>
              </li>
            ) : null}
          </ul>
        ),
    },
    {
      id: 'compare',
      head: <span className="sr-only">{t('standing.learn.compare')}</span>,
      cell: ({ areaId, indicator }) => (
        <Link
          to="/compare"
          search={{ areas: [answer.areaId, areaId], indicators: [indicator.id] }}
          aria-label={t('standing.learn.compareOf', {
            own: name,
            other: nameOfArea(catalogue, areaId, t),
            indicator: localName(indicator, t.language),
          })}
          className="inline-flex min-h-6 items-center underline decoration-rule underline-offset-4"
        >
          {t('standing.learn.compare')}
        </Link>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('standing.learn.title')}
        columns={columns}
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
        isFixed
      />
      <p className="mt-2 text-12 text-muted">{t('standing.learn.distanceNote')}</p>
      <LaterExchangeLine areaId={answer.areaId} name={name} others={rows.map(({ areaId }) => areaId)} />
    </>
  );
}
