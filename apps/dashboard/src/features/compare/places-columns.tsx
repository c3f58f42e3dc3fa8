import { describeArea, describeAreaOfTime } from '@dinh/charts/ground';
import { describeGapTo, describeRank, formatPeriod, formatReading, localDefinition } from '@dinh/i18n';
import { type Gap, yearOf } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Column } from '../../ui/data-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellParams } from '../figures/cell-address.ts';
import { partsCell } from '../figures/parts-cell.tsx';
import { ValueCell } from '../figures/value-cell.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator, ComparedPlace } from './compare-indicator.ts';
import { describeReason } from './describe-reason.ts';
import type { CompareReading } from './read-indicator.ts';

type Set = NonNullable<ComparedIndicator['all']>;

const linkStyle = 'underline decoration-rule underline-offset-4';

function quiet(text: string): ReactNode {
  return <span className="text-12 text-muted">{text}</span>;
}

function isFull(set: Set): boolean {
  return set.ranking.status === 'ranked' && set.ranking.full;
}

/** Value, parts and period of each place. */
export function useFigureColumns(compared: ComparedIndicator): readonly Column<ComparedPlace>[] {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { style, year, read } = compared;
  const styleOf = ({ populationYear }: CompareReading) =>
    populationYear === null
      ? style
      : { ...style, denominatorName: t('comparePage.table.peopleOf', { year: String(populationYear) }) };
  const period = (reading: CompareReading): ReactNode => {
    const text = formatPeriod(reading.period, t.language, 'short');
    if (read.made.has(reading.point)) return text;
    const params = toCellParams(catalogue.release.number, reading.point);
    return (
      <Link to="/d/$release/$indicator/$area/$period" params={params} className={linkStyle}>
        {text}
      </Link>
    );
  };
  return [
    {
      id: 'area',
      head: t('comparePage.table.area'),
      isRowHead: true,
      cell: ({ area }) => (
        <Link to="/areas/$id" params={{ id: area.id }} className={linkStyle}>
          {describeAreaOfTime(catalogue, area, t)}
        </Link>
      ),
    },
    {
      id: 'value',
      head: t('comparePage.table.value'),
      isNumber: true,
      cell: (place) => {
        const { reading, partial } = place;
        if (reading) return <ValueCell point={reading.point} style={style} />;
        if (!partial) return quiet(describeReason(place, t) ?? t('words.absence.not-found'));
        const value = formatReading(partial.point, style, t.language) ?? '';
        return quiet(`◌ ${t('comparePage.table.part', { value })}`);
      },
    },
    {
      id: 'parts',
      head: t('comparePage.table.parts'),
      isOptional: true,
      cell: ({ reading }) => (reading ? partsCell(reading.point, styleOf(reading), t) : null),
    },
    {
      id: 'period',
      head: t('comparePage.table.period'),
      isOptional: true,
      cell: ({ reading, partial }) => {
        const shown = reading ?? partial;
        if (!shown) return null;
        const isOlder = year !== null && yearOf(shown.period) !== year;
        return (
          <>
            {period(shown)}
            {isOlder ? (
              <span className="block">{quiet(t('comparePage.table.older', { year: String(year) }))}</span>
            ) : null}
          </>
        );
      },
    },
  ];
}

/** Where each place stands among all and in the group, and what would close its gaps. */
export function useStandingColumns(
  compared: ComparedIndicator,
  focus: ComparedPlace['area'] | undefined,
): readonly Column<ComparedPlace>[] {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { all, among, peers, style, measured, indicator } = compared;
  if (!all) return [];
  const nameOf = (area: ComparedPlace['area']): string => describeAreaOfTime(catalogue, area, t);
  const rankIn = (set: Set, { area, reading }: ComparedPlace): ReactNode => {
    if (!reading) return null;
    if (!set.readings.has(area.id)) return quiet(t('comparePage.table.notAPeer'));
    const { ranking, due } = set;
    const text = describeRank({ ranking, areaId: area.id, name: nameOf(area), level: 'province', due }, t);
    return <span className={isFull(set) ? '' : 'text-muted'}>{text}</span>;
  };
  // A gap of a count is the things themselves; a bare number has no noun to be counted by.
  const rated = indicator.unit === 'count' ? null : t(`units.name.${indicator.unit}`);
  const shared = indicator.kind === 'ratio' ? localDefinition(indicator, t.language).numerator : null;
  const counted = compared.isRate ? rated : shared;
  const [leader] = all.best.flatMap((id) => catalogue.areaById.get(id) ?? []);
  const name = leader === undefined ? '' : describeArea(catalogue, leader, t);
  const count = all.best.length - 1;
  const best = count > 0 ? t('comparePage.table.bestOfMany', { name, count }) : t('comparePage.table.best', { name });
  const describe = ({ difference, things }: Gap, other: 'median' | { readonly name: string }): string => {
    // The middle of two counts may lie between whole numbers.
    const decimals = style.decimals === 0 && !Number.isInteger(difference) ? 1 : style.decimals;
    const missing = things === null || counted === null ? null : { count: things, name: counted };
    return describeGapTo({ difference, other, things: missing }, { ...style, decimals }, t);
  };
  const groupHead = peers?.isPinned
    ? t('comparePage.table.rankPinned')
    : t('comparePage.table.rankPeers', { name: focus ? describeArea(catalogue, focus, t) : '' });
  return [
    {
      id: 'rankAll',
      head: t('comparePage.table.rankAll'),
      isOptional: true,
      cell: (place) => rankIn(all, place),
    },
    {
      id: 'rankPeers',
      head: groupHead,
      isOptional: true,
      cell: (place) => (among === null ? null : rankIn(among, place)),
    },
    {
      id: 'toMedian',
      head: t('comparePage.table.toMedian'),
      isOptional: true,
      cell: ({ reading, toMedian }) => {
        if (toMedian) return describe(toMedian, 'median');
        return reading ? quiet(t('comparePage.table.noMedian')) : null;
      },
    },
    {
      id: 'toBest',
      head: t('comparePage.table.toBest'),
      isOptional: true,
      cell: ({ area, reading, toBest }) => {
        if (!reading) return null;
        if (measured.direction === 'neutral') return quiet(t('comparePage.table.neutral'));
        if (all.best.includes(area.id)) return t('comparePage.table.isBest');
        return toBest ? describe(toBest, { name: best }) : null;
      },
    },
  ];
}
