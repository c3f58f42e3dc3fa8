import { compareNames, formatNumber, localName } from '@dinh/i18n';
import { families } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { rowLinkStyle } from '../figures/row-link-style.ts';
import { useTranslate } from '../language/use-translate.ts';

const byAreas = { columnId: 'areas', direction: 'descending' } as const;

/** Counts made from registers aren't compared with published figures. */
function toSortCount(column: 'areas' | 'figures') {
  return (indicator: IndicatorEntry): number | null => (indicator.kind === 'distinct' ? null : indicator[column]);
}

/** Every indicator by family, those with most places first; an indicator without figures says so. */
export function IndicatorsView() {
  const t = useTranslate();
  const { indicators } = useCatalogue();
  const own = indicators.filter((indicator) => indicator.kind !== 'distinct');
  const unpublished = <span className="text-12 text-muted">{t('indicator.list.none')}</span>;
  const counted = <span className="text-12 text-muted">{t('indicator.list.counted')}</span>;
  const count = (indicator: IndicatorEntry, number: number) => {
    if (indicator.kind === 'distinct') return counted;
    return number === 0 ? unpublished : formatNumber(number, t.language);
  };
  const columns: readonly Column<IndicatorEntry>[] = [
    {
      id: 'name',
      head: t('indicator.list.name'),
      isRowHead: true,
      sortKey: (indicator) => localName(indicator, t.language),
      cell: (indicator) => (
        <Link to="/indicators/$id" params={{ id: indicator.id }} className={rowLinkStyle}>
          {localName(indicator, t.language)}
        </Link>
      ),
    },
    {
      id: 'areas',
      head: t('indicator.list.areas'),
      isNumber: true,
      className: 'sm:w-44',
      sortKey: toSortCount('areas'),
      cell: (indicator) => count(indicator, indicator.areas),
    },
    {
      id: 'figures',
      head: t('indicator.list.figures'),
      isNumber: true,
      className: 'max-sm:hidden sm:w-28',
      sortKey: toSortCount('figures'),
      cell: (indicator) => (indicator.figures === 0 ? '' : formatNumber(indicator.figures, t.language)),
    },
  ];
  return (
    <>
      <PageTitle title={t('indicator.list.title')} site={t('frame.name')} />
      <Answer
        sentence={t('indicator.list.answer', {
          have: asFigure(String(own.filter((indicator) => indicator.figures > 0).length)),
          all: asFigure(String(own.length)),
        })}
      >
        {t('indicator.list.sure', { registers: indicators.length - own.length })}
      </Answer>
      {families.map((family) => {
        const rows = indicators
          .filter((indicator) => indicator.family === family)
          .toSorted(
            (a, b) =>
              Number(a.kind === 'distinct') - Number(b.kind === 'distinct') ||
              b.areas - a.areas ||
              b.figures - a.figures ||
              compareNames(localName(a, t.language), localName(b, t.language)),
          );
        return (
          <Section key={family} title={t(`words.family.${family}`)} anchor={family}>
            <DataTable
              caption={t(`words.family.${family}`)}
              columns={columns}
              rows={rows}
              rowKey={(indicator) => indicator.id}
              sorted={byAreas}
              isLinked
              isNarrow
            />
          </Section>
        );
      })}
    </>
  );
}
