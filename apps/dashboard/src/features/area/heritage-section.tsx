import { formatNumber } from '@dinh/i18n';
import { type Designation, designations, findLatest, type SeriesPoint, toRegisterId } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { AreaAnswer, HeritageRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { HeritageList } from './heritage-list.tsx';

interface HeritageSectionProps {
  readonly answer: AreaAnswer;
  readonly points: readonly SeriesPoint[];
}

interface DesignationRow {
  readonly designation: Designation;
  readonly items: readonly HeritageRow[];
  /** The register's count at the end of its last year; absent for designations that are not counted. */
  readonly count: SeriesPoint | undefined;
  readonly indicatorId: string;
}

/** The area's items by designation, how far each register is complete, and the items themselves. */
export function HeritageSection({ answer, points }: HeritageSectionProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const rows: readonly DesignationRow[] = designations
    .map((designation) => {
      const indicatorId = toRegisterId(designation);
      return {
        designation,
        indicatorId,
        items: answer.heritage.filter((item) => item.designation === designation),
        count: findLatest(points.filter((point) => point.indicatorId === indicatorId)),
      };
    })
    .filter((row) => row.items.length > 0);
  if (rows.length === 0) return <p className="text-14">{t('area.heritage.none')}</p>;

  const columns: readonly Column<DesignationRow>[] = [
    {
      id: 'designation',
      head: t('area.heritage.designation'),
      isRowHead: true,
      cell: ({ designation, indicatorId }) =>
        catalogue.indicatorById.has(indicatorId) ? (
          <Link
            to="/indicators/$id"
            params={{ id: indicatorId }}
            search={{ areas: [answer.area.id] }}
            className="underline decoration-rule underline-offset-4"
          >
            {t(`words.designation.${designation}`)}
          </Link>
        ) : (
          t(`words.designation.${designation}`)
        ),
    },
    {
      id: 'items',
      head: t('area.heritage.items'),
      isNumber: true,
      cell: ({ items }) => formatNumber(items.length, t.language),
    },
    {
      id: 'counted',
      head: t('area.heritage.counted'),
      className: 'sm:w-1/2',
      cell: ({ count, designation }) =>
        !count || count.value === null ? (
          <span className="text-12 text-muted">
            {t(designation.endsWith('-extension') ? 'area.heritage.notCounted' : 'area.heritage.noYear')}
          </span>
        ) : (
          t(count.complete === false ? 'area.heritage.incomplete' : 'area.heritage.completeTo', {
            count: count.value,
            year: count.period,
          })
        ),
    },
  ];
  return (
    <>
      <DataTable caption={t('area.heritage.title')} columns={columns} rows={rows} rowKey={(row) => row.designation} />
      <p className="mt-3 text-14 print:hidden">
        <Link to="/heritage" search={{ area: answer.area.id }} className="inline-flex min-h-6 items-center">
          {t('area.heritage.whole')}
        </Link>
      </p>
      {rows.map(({ designation, items }) => (
        <Disclosure
          key={designation}
          summary={`${t(`words.designation.${designation}`)}: ${t('area.heritage.show', { count: items.length })}`}
        >
          <HeritageList items={items} areaId={answer.area.id} />
        </Disclosure>
      ))}
    </>
  );
}
