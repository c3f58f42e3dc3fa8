import type { Translate } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import type { Sheet } from '../../report/annex.ts';
import { period, text } from '../../report/sheet-cells.ts';

/** Who says the figures, and where. */
export function writeSourceSheet({ sources }: FigureSheet, t: Translate): Sheet {
  return {
    name: t('files.sheet.sources'),
    columns: [
      { head: t('files.head.sourceTitle'), width: 70 },
      { head: t('files.head.sourceId'), width: 30 },
      { head: t('files.source.publisher'), width: 40 },
      { head: t('files.source.published'), width: 14 },
      { head: t('files.source.url'), width: 60 },
    ],
    rows: sources.map(({ id, title, publisher, url, published }) => [
      text(title),
      text(id),
      text(publisher),
      period(published),
      url === null ? null : { text: url, href: url },
    ]),
    filteredRows: sources.length,
  };
}
