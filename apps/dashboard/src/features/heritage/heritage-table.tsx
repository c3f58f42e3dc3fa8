import { describeArea } from '@dinh/charts/ground';
import { formatDate, formatList, localName } from '@dinh/i18n';
import { useMemo } from 'react';
import type { HeritageRow } from '../../app/answers.ts';
import type { Column } from '../../ui/data-table.tsx';
import { LongTable } from '../../ui/long-table.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { rowLinkStyle } from '../figures/row-link-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { useItemHref } from './use-item-href.ts';

const mostNamed = 3;

/** The items as rows; each leads to its own page. */
export function HeritageTable({ items }: { readonly items: readonly HeritageRow[] }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const itemHref = useItemHref();
  const columns = useMemo((): readonly Column<HeritageRow>[] => {
    const areasOf = ({ areaIds }: HeritageRow): string => {
      const names = areaIds.map((id) => {
        const area = catalogue.areaById.get(id);
        return area ? describeArea(catalogue, area, t) : id;
      });
      const more = names.length - mostNamed;
      return more > 0
        ? t('words.areasMore', { areas: names.slice(0, mostNamed).join(', '), count: more })
        : formatList(names, t.language);
    };
    return [
      {
        id: 'name',
        head: t('heritage.list.name'),
        isRowHead: true,
        cell: (item) => (
          <a href={itemHref(item.id)} className={rowLinkStyle}>
            {localName(item, t.language)}
          </a>
        ),
      },
      {
        id: 'designation',
        head: t('heritage.list.designation'),
        cell: (item) => t(`words.designation.${item.designation}`),
      },
      {
        id: 'areas',
        head: t('heritage.list.areas'),
        cell: (item) =>
          item.areaIds.length === 0 ? (
            <span className="text-12 text-muted">{t('heritage.list.noArea')}</span>
          ) : (
            areasOf(item)
          ),
      },
      {
        id: 'designated',
        head: t('heritage.list.designated'),
        cell: (item) => <span className="tabular-nums">{formatDate(item.designated, t.language)}</span>,
      },
      {
        id: 'decision',
        head: t('heritage.list.decision'),
        cell: (item) => (
          <span className="break-words text-12 text-muted">{item.decision ?? t('heritage.list.noDecision')}</span>
        ),
      },
    ];
  }, [t, catalogue, itemHref]);
  return (
    <div data-plain-links>
      <LongTable
        caption={t('heritage.list.title')}
        scrollLabel={t('heritage.list.scroll')}
        columns={columns}
        rows={items}
        rowKey={(item) => item.id}
        widths="sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)_minmax(0,2fr)_minmax(0,3fr)]"
      />
    </div>
  );
}
