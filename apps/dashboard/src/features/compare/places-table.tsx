import { describeCompleteness, describeGapTo, describeRank, formatPeriod, formatReading } from '@dinh/i18n';
import { type Gap, yearOf } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { describeArea, describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellParams } from '../figures/cell-address.ts';
import { partsCell } from '../figures/parts-cell.tsx';
import { ValueCell } from '../figures/value-cell.tsx';
import { localDefinition, localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator, ComparedPlace } from './compare-indicator.ts';
import { toShownReading } from './to-shown-reading.ts';

interface PlacesTableProps {
  readonly compared: ComparedIndicator;
  readonly isOlderTaken: boolean;
}

/** One indicator's figures of the chosen places in one year, with where they stand. */
export function PlacesTable({ compared, isOlderTaken }: PlacesTableProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { indicator, style, all, among, year, places, measured } = compared;
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
  const nameOf = (place: ComparedPlace): string => describeAreaOfTime(catalogue, place.area, t);
  const rankIn = (set: ComparedIndicator['all'], place: ComparedPlace): string => {
    if (!set || place.reading === null) return '';
    if (!set.readings.has(place.area.id)) return t('comparePage.table.notAPeer');
    const { ranking, due } = set;
    return describeRank({ ranking, areaId: place.area.id, name: nameOf(place), level: 'province', due }, t);
  };
  const isFull = (set: ComparedIndicator['all']): boolean => set?.ranking.status === 'ranked' && set.ranking.full;
  // A gap of a count is the things themselves.
  const counted = compared.isRate
    ? t(`units.name.${indicator.unit}`)
    : indicator.kind === 'ratio'
      ? localDefinition(indicator, t.language).numerator
      : null;
  const [firstBest] = all.best.flatMap((id) => catalogue.areaById.get(id) ?? []);
  const bestName = firstBest === undefined ? '' : describeArea(catalogue, firstBest, t);
  const best =
    all.best.length > 1
      ? t('comparePage.table.bestOfMany', { name: bestName, count: all.best.length - 1 })
      : t('comparePage.table.best', { name: bestName });
  const describe = (gap: Gap, other: 'median' | { readonly name: string }): string =>
    describeGapTo(
      {
        difference: gap.difference,
        other,
        things: gap.things === null || counted === null ? null : { count: gap.things, name: counted },
      },
      style,
      t,
    );
  const columns: readonly Column<ComparedPlace>[] = [
    {
      id: 'area',
      head: t('comparePage.table.area'),
      isRowHead: true,
      cell: (place) => (
        <Link to="/areas/$id" params={{ id: place.area.id }} className="underline decoration-rule underline-offset-4">
          {nameOf(place)}
        </Link>
      ),
    },
    {
      id: 'value',
      head: t('comparePage.table.value'),
      isNumber: true,
      cell: ({ reading, partial, reason }) => {
        if (reading) return <ValueCell point={toShownReading(reading)} style={style} />;
        if (partial) {
          const value = formatReading(toShownReading(partial), style, t.language) ?? '';
          return <span className="text-12 text-muted">◌ {t('comparePage.table.part', { value })}</span>;
        }
        return (
          <span className="text-12 text-muted">
            {reason === null || reason === 'incomplete' || reason === 'no-such-area'
              ? t('comparePage.table.noSuchArea')
              : t(`words.absence.${reason}`)}
          </span>
        );
      },
    },
    {
      id: 'parts',
      head: t('comparePage.table.parts'),
      isOptional: true,
      cell: ({ reading }) => (reading ? partsCell(toShownReading(reading), style, t) : null),
    },
    {
      id: 'period',
      head: t('comparePage.table.period'),
      isOptional: true,
      cell: ({ reading }) => {
        if (!reading) return null;
        const text = formatPeriod(reading.period, t.language, 'short');
        const isOlder = isOlderTaken && yearOf(reading.period) !== year;
        return (
          <>
            {compared.read.made.has(reading.point) ? (
              text
            ) : (
              <Link
                to="/d/$release/$indicator/$area/$period"
                params={toCellParams(catalogue.release.number, reading.point)}
                className="underline decoration-rule underline-offset-4"
              >
                {text}
              </Link>
            )}
            {isOlder ? (
              <span className="block text-12 text-muted">{t('comparePage.table.older', { year: String(year) })}</span>
            ) : null}
          </>
        );
      },
    },
    {
      id: 'rankAll',
      head: t('comparePage.table.rankAll'),
      isOptional: true,
      cell: (place) => <span className={isFull(all) ? '' : 'text-muted'}>{rankIn(all, place)}</span>,
    },
    {
      id: 'rankPeers',
      head: t('comparePage.table.rankPeers'),
      isOptional: true,
      cell: (place) =>
        among === null ? null : <span className={isFull(among) ? '' : 'text-muted'}>{rankIn(among, place)}</span>,
    },
    {
      id: 'toMedian',
      head: t('comparePage.table.toMedian'),
      isOptional: true,
      cell: ({ reading, toMedian }) =>
        toMedian ? (
          describe(toMedian, 'median')
        ) : reading ? (
          <span className="text-12 text-muted">{t('comparePage.table.noMedian')}</span>
        ) : null,
    },
    {
      id: 'toBest',
      head: t('comparePage.table.toBest'),
      isOptional: true,
      cell: ({ area, reading, toBest }) => {
        if (!reading) return null;
        if (measured.direction === 'neutral') {
          return <span className="text-12 text-muted">{t('comparePage.table.neutral')}</span>;
        }
        if (all.best.includes(area.id)) return t('comparePage.table.isBest');
        return toBest ? describe(toBest, { name: best }) : null;
      },
    },
  ];
  const ofNation = compared.nation;
  const nation =
    measured.kind === 'ratio' && ofNation !== null && ofNation.value !== null
      ? t('comparePage.table.nation', {
          value: formatReading(toShownReading(ofNation), style, t.language) ?? '',
          period: formatPeriod(ofNation.period, t.language),
        })
      : '';
  const have = all.readings.size;
  const areas = t('words.areas.province', { count: all.due });
  const completeness =
    indicator.kind !== 'distinct'
      ? describeCompleteness({ have, due: all.due, level: 'province' }, t)
      : have === all.due
        ? t('comparePage.table.countedAll', { areas })
        : t('comparePage.table.countedSome', { have, areas });
  return (
    <div>
      {heading}
      <p className="mt-1 mb-2 text-14 text-muted">
        {t('comparePage.table.year', { year: String(year), completeness })}
        {nation === '' ? '' : `; ${nation}`}
        {compared.isRate ? `; ${t('compare.per', { unit: t(`units.name.${indicator.unit}`) })}` : ''}
      </p>
      <DataTable
        caption={t('comparePage.table.caption', { indicator: name, year: String(year) })}
        columns={columns}
        rows={places}
        rowKey={({ area }) => area.id}
      />
    </div>
  );
}
