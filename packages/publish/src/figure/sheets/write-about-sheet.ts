import { formatDate, type Translate } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import type { Sheet, SheetCell } from '../../report/annex.ts';
import { text } from '../../report/sheet-cells.ts';
import { citeFigure } from '../cite-figure.ts';
import { describeAreas, describeBoundaries, describePeriods, describeShown } from '../describe-sheet.ts';

const link = (href: string, words = href): SheetCell => ({ text: words, href });

/** What a workbook is of: a file goes on without its name. The link comes before any words that a reader can write. */
export function writeAboutSheet(sheet: FigureSheet, t: Translate): Sheet {
  const { release, licence, notes, indicators } = sheet;
  const rows: readonly (readonly [string, SheetCell])[] = [
    [t('files.about.link'), link(sheet.link)],
    [t('files.about.title'), { text: sheet.title, isStrong: true }],
    [t('files.about.subtitle'), text(sheet.subtitle)],
    ...notes.map((note) => [t('files.about.note'), text(note)] as const),
    [t('files.about.indicators'), text(indicators.map(({ name }) => name).join('; '))],
    [t('files.about.areas'), text(describeAreas(sheet, t))],
    [t('files.about.periods'), text(describePeriods(sheet, t))],
    [t('files.about.basis'), text(describeBoundaries(sheet, t))],
    [t('files.about.shown'), text(describeShown(sheet, t))],
    [t('files.about.query'), text(sheet.query)],
    [t('files.about.dataSet'), text(t(`files.dataSet.${release.dataSet}`))],
    [t('files.about.release'), text(String(release.number))],
    [t('files.about.asOf'), text(formatDate(release.date, t.language))],
    [t('files.about.licence'), link(licence.url, licence.name)],
    [t('files.about.cite'), text(citeFigure(sheet, 'text'))],
    [t('files.about.note'), text(t('files.about.formulas', { absence: t('files.head.absence') }))],
  ];
  return {
    name: t('files.sheet.about'),
    columns: [
      { head: t('files.about.item'), width: 24 },
      { head: t('files.about.content'), width: 100 },
    ],
    rows: rows.filter(([, cell]) => cell !== null).map(([name, cell]) => [{ text: name }, cell]),
  };
}
