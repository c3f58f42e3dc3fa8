import { formatList, formatPeriod, formatValue, type Translate } from '@dinh/i18n';
import { describeDisagreements, describeSigns, type NotedPoint } from '../figure/figure-notes.ts';
import { isPoint } from '../figure/figure-series.ts';
import { markOf } from '../figure/point-mark.ts';
import { findShare, shareStyle } from './label-parts.ts';
import { nameSum } from './name-part.ts';
import type { PartSum, StackColumn } from './stack-series.ts';
import type { StackedFigureInput } from './stacked-figure-input.ts';
import type { StackedLayout } from './stacked-layout.ts';
import { describeSome } from './stacked-tracks.ts';

export interface StackedWords {
  readonly notes: readonly string[];
  /** The picture in words. */
  readonly summary: string;
}

type Subject = Pick<StackedFigureInput, 'title' | 'style' | 'parts' | 'isShare' | 'notes' | 't'>;

function listPeriods(columns: readonly StackColumn[], t: Translate): string {
  return formatList(
    columns.map(({ period }) => formatPeriod(period, t.language, 'short')),
    t.language,
  );
}

/** Why periods have no shares. */
function describeShares(columns: readonly StackColumn[], { parts, t }: Subject): readonly string[] {
  const some = columns.filter(({ due, isWhole }) => due > 0 && !isWhole);
  const zero = columns.filter(({ isWhole, value }) => isWhole && value === 0);
  return [
    t('forms.stacked.note.shareTotal'),
    ...(some.length === 0 ? [] : [t(`forms.stacked.note.share.${parts}`, { periods: listPeriods(some, t) })]),
    ...(zero.length === 0 ? [] : [t('forms.stacked.note.zero', { periods: listPeriods(zero, t) })]),
  ];
}

/** The figures of parts that are one series each. */
function listNoted({ stack }: StackedLayout, { style }: Subject): readonly NotedPoint[] {
  const single = stack.parts.filter(({ series }) => series.length === 1).map(({ series: [only] }) => only);
  return single.flatMap(({ id, name }) =>
    (stack.cells.get(id) ?? []).flatMap((point) =>
      point !== null && isPoint(point) ? [{ area: name, point, style }] : [],
    ),
  );
}

function describePart(sum: PartSum, column: StackColumn, layout: StackedLayout, subject: Subject): string {
  const { style, parts, isShare = false, t } = subject;
  const share = isShare ? findShare(sum, column) : null;
  const name = nameSum(sum, { parts, isAll: layout.stack.parts.length === 1, t });
  const value =
    share !== null
      ? formatValue(share, shareStyle, t.language)
      : sum.value !== null
        ? formatValue(sum.value, style, t.language)
        : t('words.absence.not-found');
  return t('forms.stacked.summary.part', { name, value });
}

function summarise(layout: StackedLayout, subject: Subject): string {
  const { title, style, parts, t } = subject;
  const column = layout.labelled?.column;
  if (!column || column.value === null) return t('forms.stacked.summary.none', { title });
  const period = formatPeriod(column.period, t.language);
  const head = column.isWhole
    ? t('forms.stacked.summary.total', { title, period, total: formatValue(column.value, style, t.language) })
    : t('forms.stacked.summary.open', { title, period, some: describeSome(column, parts, t) });
  return [head, ...column.sums.map((sum) => describePart(sum, column, layout, subject))].join(' ');
}

/** What is said of stacked bars, under and instead of the picture. */
export function writeStackedWords(subject: Subject, layout: StackedLayout): StackedWords {
  const { parts, isShare = false, notes = [], t } = subject;
  const { columns } = layout.stack;
  const isOpen = layout.bars.some(({ openTop }) => openTop !== null);
  const labelled = layout.labelled?.column;
  const isEarlier = labelled?.isWhole && labelled !== columns.at(-1);
  const noted = listNoted(layout, subject);
  const flagged = noted.flatMap(({ point }) => (markOf(point) === 'reported' ? [] : point));
  return {
    summary: summarise(layout, subject),
    notes: [
      ...notes,
      ...(isOpen ? [t(`forms.stacked.note.open.${parts}`)] : []),
      ...(isShare ? describeShares(columns, subject) : []),
      ...(isEarlier ? [t('forms.stacked.note.labelled', { period: formatPeriod(labelled.period, t.language) })] : []),
      ...describeSigns(flagged, t),
      ...describeDisagreements(noted, t),
    ],
  };
}
