import { compareNames, formatChange, formatPeriod, listFlags } from '@dinh/i18n';
import { compareText, findWholeChange, type SeriesPoint } from '@dinh/kpi';
import type { Picture, ReportBlock, ReportCell, ReportRow } from '../report.ts';
import type { FamilyResult, IndicatorResult, ReportFacts } from '../report-facts.ts';
import { type ReportWords, writeReading } from '../report-words.ts';

function note(text: string): ReportCell {
  return [[{ text, isNote: true }]];
}

/** True for a figure that does not agree with its parts, or with another source. */
function isDisputed(point: SeriesPoint): boolean {
  return listFlags(point).some((flag) => flag === 'disagrees' || flag === 'differs');
}

/** What a table shows of a series: the latest figure, the first it may be compared with, else the first of all. */
export function findShown({ indicator, readings }: IndicatorResult) {
  const latest = readings.at(-1);
  const change = findWholeChange(readings, indicator.measure);
  const [earliest] = readings;
  const first = change?.from ?? (earliest === latest ? undefined : earliest);
  return { first, latest, change };
}

function writeRow(result: IndicatorResult, words: ReportWords): ReportRow {
  const { t } = words;
  const { indicator } = result;
  const { first, latest, change } = findShown(result);
  const without = first === undefined ? t('reports.results.noChange') : t('reports.results.notComparable');
  return {
    cells: [
      [[{ text: words.nameIndicator(indicator) }]],
      first === undefined ? note(t('reports.results.onlyOne')) : writeReading(first, indicator, words),
      latest === undefined ? [] : writeReading(latest, indicator, words),
      change === undefined
        ? note(without)
        : [
            [{ text: formatChange(change.difference, indicator, t.language), href: words.cellHref(change.to) }],
            [
              { text: `${t('reports.results.against')} `, isNote: true },
              {
                text: formatPeriod(change.from.period, t.language, 'short'),
                isNote: true,
                href: words.cellHref(change.from),
              },
            ],
            // Nobody should rest on a change that an end of it may undo.
            ...([change.from, change.to].some(isDisputed) ? note(t('reports.results.disputed')) : []),
          ],
      [words.cite([first, latest].flatMap((point) => point?.sourceId ?? []))],
    ],
  };
}

function writeTable({ family, results }: FamilyResult, words: ReportWords): ReportBlock {
  const { t } = words;
  return {
    kind: 'table',
    caption: t('reports.results.caption', { family: t(`words.family.${family}`) }),
    columns: [
      { head: t('reports.results.indicator'), width: 29 },
      { head: t('reports.results.first'), width: 20, align: 'right' },
      { head: t('reports.results.latest'), width: 22, align: 'right' },
      { head: t('reports.results.change'), width: 19, align: 'right' },
      { head: t('reports.results.sources'), width: 10, align: 'center' },
    ],
    rows: results
      .toSorted((a, b) => compareNames(words.nameIndicator(a.indicator), words.nameIndicator(b.indicator)))
      .map((result) => writeRow(result, words)),
  };
}

/** Results of each family: a figure where a series has two periods, and every indicator with a figure. */
export function writeResults(
  facts: ReportFacts,
  words: ReportWords,
  pictures: ReadonlyMap<string, Picture>,
): readonly ReportBlock[] {
  const { t, where, span, asOf } = words;
  const { families, start } = facts;
  if (families.every(({ results }) => results.length === 0)) {
    return [{ kind: 'prose', id: 'results', text: [{ text: t('reports.results.none', { area: where, span }) }] }];
  }
  const opening = start === null ? t('reports.results.undated', { asOf }) : t('reports.results.since', { span });
  let drawn = 0;
  const sections = families.flatMap((own, index): readonly ReportBlock[] => {
    const { family, results, applicable } = own;
    const drawing = findFigure(own);
    const picture = pictures.get(family);
    const title = drawing && writeFigureTitle(drawing, words);
    if (picture) drawn += 1;
    return [
      { kind: 'heading', level: 2, text: `${index + 1}. ${t(`words.family.${family}`)}` },
      {
        kind: 'prose',
        id: `results.${family}`,
        text: [{ text: t('reports.results.published', { have: results.length, of: applicable }) }],
      },
      ...(results.length === 0 ? [] : [writeTable(own, words)]),
      ...(results.length > 0 && drawing === undefined
        ? [{ kind: 'prose' as const, id: `results.${family}.figure`, text: [{ text: t('reports.results.noFigure') }] }]
        : []),
      ...(picture && title
        ? [
            {
              kind: 'figure' as const,
              picture,
              caption: t('reports.results.figureCaption', { number: String(drawn), title }),
            },
          ]
        : []),
    ];
  });
  return [{ kind: 'prose', id: 'results', text: [{ text: opening }] }, ...sections];
}

/**
 * The series that stands for a family in a figure: one without a figure in dispute, most periods, then a share before a count, then one that changed; of
 * two periods at least.
 */
export function findFigure({ results }: FamilyResult): IndicatorResult | undefined {
  const kinds = ['ratio', 'count', 'distinct'];
  return results
    .flatMap((result) => {
      const { indicator, readings } = result;
      const change = findWholeChange(readings, indicator.measure);
      const periods = new Set(readings.map(({ period }) => period)).size;
      const disputed = Number(readings.some(isDisputed));
      return change
        ? [{ result, periods, disputed, kind: kinds.indexOf(indicator.kind), isFlat: change.difference === 0 }]
        : [];
    })
    .toSorted(
      (a, b) =>
        a.disputed - b.disputed ||
        b.periods - a.periods ||
        a.kind - b.kind ||
        Number(a.isFlat) - Number(b.isFlat) ||
        compareText(a.result.indicator.id, b.result.indicator.id),
    )[0]?.result;
}

export function writeFigureTitle({ indicator, readings }: IndicatorResult, words: ReportWords): string {
  const { t, areaName } = words;
  const [first, last] = [readings[0], readings.at(-1)].map((point) =>
    point ? formatPeriod(point.period, t.language, 'short') : '',
  );
  return t('reports.results.figureTitle', {
    indicator: words.nameIndicator(indicator),
    area: areaName,
    years: `${first}–${last}`,
  });
}
