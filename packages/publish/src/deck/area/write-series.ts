import {
  describeFlags,
  formatChange,
  formatList,
  formatPeriod,
  formatReading,
  formatValue,
  isLevel,
  listFlags,
} from '@dinh/i18n';
import { findLatest, findWholeChange, type SeriesPoint } from '@dinh/kpi';
import type { Slide } from '../../pptx/slide-deck.ts';
import { cell, styleOf } from '../deck-words.ts';
import { listUndrawn, writeLineChart } from '../write-line-chart.ts';
import { inALine, nothingWritten, onSlides, type WrittenPart } from '../written-part.ts';
import type { DeckSeries } from './area-deck-facts.ts';
import { type AreaPart, toPage } from './area-words.ts';

const mostCharts = 4;
const mostMarks = 3;
const mostChanges = 8;

function writeTitle({ indicator, readings }: DeckSeries, { words }: AreaPart): string {
  const { t } = words;
  const style = styleOf(indicator, words);
  const latest = findLatest(readings);
  const change = findWholeChange(readings, indicator.measure);
  const values = {
    indicator: words.nameIndicator(indicator),
    value: latest?.value == null ? '' : formatValue(latest.value, style, t.language),
    period: latest ? formatPeriod(latest.period, t.language) : '',
  };
  if (!change) return t('decks.area.series.plain', values);
  const from = formatPeriod(change.from.period, t.language);
  if (isLevel(change.difference, indicator.decimals)) return t('decks.area.series.level', { ...values, from });
  return t('decks.area.series.changed', {
    ...values,
    from,
    change: formatChange(change.difference, style, t.language),
  });
}

function writeChartSlide(series: DeckSeries, part: AreaPart): Slide {
  const { words, name } = part;
  const { t } = words;
  const { indicator, readings } = series;
  const title = writeTitle(series, part);
  const marked = readings.filter((point) => listFlags(point).length > 0);
  const undrawn = listUndrawn(readings, indicator);
  return words.makeSlide({
    title,
    subtitle: `${t(`words.family.${indicator.family}`)} · ${name}`,
    body: {
      kind: 'chart',
      chart: writeLineChart({ readings, indicator, name, target: null, description: title }, t),
    },
    notes: [
      ...marked.slice(-mostMarks).map((point) =>
        t('decks.area.series.mark', {
          period: formatPeriod(point.period, t.language),
          flags: describeFlags(point, t),
        }),
      ),
      ...(marked.length > mostMarks ? [t('decks.area.series.moreMarks', { count: marked.length - mostMarks })] : []),
      ...(undrawn.length > 0
        ? [
            t('decks.undrawn', {
              count: undrawn.length,
              periods: formatList(
                undrawn.map((period) => formatPeriod(period, t.language, 'short')),
                t.language,
              ),
            }),
          ]
        : []),
    ],
    sourceIds: readings.map(({ sourceId }) => sourceId),
    page: {
      name: t('decks.pagePart', { page: words.nameIndicator(indicator), part: name }),
      href: words.hrefs.indicator(indicator.id, [part.facts.data.area.id]),
    },
    indicators: [indicator],
    method: [t('decks.chart.method')],
  });
}

/** What changed in the other indicators of two periods or more, too few for a chart. */
function writeChanges(changes: readonly DeckSeries[], part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t, hrefs } = words;
  const areaId = facts.data.area.id;
  const rows = changes.flatMap(({ indicator, readings }) => {
    const change = findWholeChange(readings, indicator.measure);
    if (!change) return [];
    const style = styleOf(indicator, words);
    const write = (point: SeriesPoint): string =>
      `${formatReading(point, style, t.language) ?? ''} (${formatPeriod(point.period, t.language, 'short')})`;
    const toCell = (point: SeriesPoint) =>
      cell(write(point), { href: hrefs.cell({ indicatorId: indicator.id, areaId, period: point.period }) });
    const said = isLevel(change.difference, indicator.decimals)
      ? t('standing.table.level')
      : formatChange(change.difference, style, t.language);
    return [
      {
        cells: [
          cell(words.nameIndicator(indicator)),
          toCell(change.from),
          toCell(change.to),
          cell(said, { isStrong: true }),
        ],
        series: { indicator, readings },
      },
    ];
  });
  if (rows.length === 0) return nothingWritten;
  const shown = rows.slice(0, mostChanges);
  return onSlides(
    words.makeSlide({
      title: t('decks.area.changes.title', { name, count: rows.length }),
      subtitle: t('decks.area.changes.subtitle'),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('reports.results.indicator'), align: 'start', share: 38 },
            { title: t('reports.results.first'), align: 'end', share: 22 },
            { title: t('reports.results.latest'), align: 'end', share: 22 },
            { title: t('reports.results.change'), align: 'end', share: 18 },
          ],
          rows: shown.map(({ cells }) => cells),
        },
      },
      notes: rows.length > shown.length ? [t('decks.more', { count: rows.length - shown.length })] : [],
      sourceIds: shown.flatMap(({ series }) => series.readings.map(({ sourceId }) => sourceId)),
      page: toPage(part),
      indicators: shown.map(({ series }) => series.indicator),
      method: [t('decks.area.changes.method')],
    }),
  );
}

/** The fullest series of each family as charts; what changed elsewhere in a table. */
export function writeSeries(part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t } = words;
  const charts = facts.series.slice(0, mostCharts);
  const changes = writeChanges(facts.changes, part);
  if (charts.length === 0 && changes.slides.length === 0) {
    return facts.published.length === 0
      ? nothingWritten
      : inALine(t('decks.part.series'), t('decks.area.series.none', { name }));
  }
  return onSlides(...charts.map((series) => writeChartSlide(series, part)), ...changes.slides);
}
