import { formatDate, formatNumber, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { AreaRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { describeHeirs } from '../catalogue/describe-heirs.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { rowLinkStyle } from '../figures/row-link-style.ts';
import { useTranslate } from '../language/use-translate.ts';

const byName = { columnId: 'name', direction: 'ascending' } as const;

/** Places as rows, each a link to its page. */
export function AreasTable({ areas, caption }: { readonly areas: readonly AreaRow[]; readonly caption: string }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const isDeep = areas.some((area) => area.level === 'district' || area.level === 'commune');
  const columns: readonly Column<AreaRow>[] = [
    {
      id: 'name',
      head: t('area.list.name'),
      isRowHead: true,
      sortKey: (area) => localName(area, t.language),
      className: 'sm:w-2/5',
      cell: (area) => (
        <Link to="/areas/$id" params={{ id: area.id }} className={rowLinkStyle}>
          {localName(area, t.language)}
        </Link>
      ),
    },
    {
      id: 'when',
      head: isDeep ? t('area.list.within') : t('area.list.when'),
      className: 'text-muted max-sm:hidden',
      sortKey: ({ parentId, validFrom }) => {
        const parent = isDeep && parentId !== null ? catalogue.areaById.get(parentId) : undefined;
        return parent ? localName(parent, t.language) : validFrom;
      },
      cell: (area) => {
        const parent = area.parentId === null ? undefined : catalogue.areaById.get(area.parentId);
        if (isDeep) return parent ? localName(parent, t.language) : '';
        const from = formatDate(area.validFrom, t.language);
        const span =
          area.validTo === null
            ? t('frame.validity.from', { date: from })
            : t('frame.validity.span', { from, to: formatDate(area.validTo, t.language) });
        return [span, describeHeirs(catalogue, area, t)].filter((part) => part !== null).join('; ');
      },
    },
    {
      id: 'figures',
      head: t('area.list.figures'),
      isNumber: true,
      className: 'sm:w-56',
      sortKey: (area) => area.figures,
      cell: (area) =>
        area.figures === 0 ? (
          <span className="text-12 text-muted">{t('frame.search.noFigures')}</span>
        ) : (
          formatNumber(area.figures, t.language)
        ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={areas}
      rowKey={(area) => area.id}
      sorted={byName}
      isLinked
      isNarrow
    />
  );
}
