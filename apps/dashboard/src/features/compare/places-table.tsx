import { describeCompleteness, formatPeriod, formatReading, localName, type Translate } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { widerYears } from '../../app/compare-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { nameUnit } from './describe-set.ts';
import { useFigureColumns, useStandingColumns } from './places-columns.tsx';

interface PlacesTableProps {
  readonly compared: ComparedIndicator;
  readonly isOlderTaken: boolean;
}

/** Of how many places a figure is known, and of how many only of a part. */
function describeKnown({ indicator, all }: ComparedIndicator, t: Translate): string {
  if (!all) return '';
  const have = all.readings.size;
  const parts = all.without.filter(({ reason }) => reason === 'incomplete').length;
  const areas = t('words.areas.province', { count: all.due });
  const known =
    indicator.kind !== 'distinct'
      ? describeCompleteness({ have, due: all.due, level: 'province' }, t)
      : have === all.due
        ? t('comparePage.table.countedAll', { areas })
        : t('comparePage.table.countedSome', { have, areas });
  if (parts === 0) return known;
  const ofParts = t('comparePage.table.ofParts', { count: parts });
  return have === 0 && indicator.kind !== 'distinct' ? ofParts : `${known}; ${ofParts}`;
}

/** One indicator's figures of the chosen places in one year, with where they stand. */
export function PlacesTable({ compared, isOlderTaken }: PlacesTableProps) {
  const t = useTranslate();
  const { indicator, style, all, year, places, measured, nation } = compared;
  const figures = useFigureColumns(compared);
  const standing = useStandingColumns(compared, places[0]?.area);
  const name = localName(indicator, t.language);
  const heading = (
    <h3 className="font-semibold text-16">
      <Link
        to="/indicators/$id"
        params={{ id: indicator.id }}
        search={{ areas: places.map(({ area }) => area.id) }}
        className="underline decoration-rule underline-offset-4"
      >
        {name}
      </Link>
    </h3>
  );
  if (all === null || year === null) {
    return (
      <div>
        {heading}
        <p className="mt-1 text-14">{t('comparePage.table.noYear')}</p>
      </div>
    );
  }
  const years = isOlderTaken ? `${year - widerYears}–${year}` : String(year);
  const lines = [
    t('comparePage.table.year', { year: years, completeness: describeKnown(compared, t) }),
    measured.kind === 'ratio' && nation !== null && nation.value !== null
      ? t('comparePage.table.nation', {
          value: formatReading(nation.point, style, t.language) ?? '',
          period: formatPeriod(nation.period, t.language),
        })
      : '',
    compared.isRate ? nameUnit(compared, t) : '',
  ];
  return (
    <div>
      {heading}
      <p className="mt-1 mb-2 text-14 text-muted">{lines.filter((line) => line !== '').join('; ')}</p>
      <DataTable
        caption={t('comparePage.table.caption', { indicator: name, year: years })}
        columns={[...figures, ...standing]}
        rows={places}
        rowKey={({ area }) => area.id}
      />
    </div>
  );
}
