import { describeFlags, formatChange, formatList, formatPeriod, formatValue, isLevel, listFlags } from '@dinh/i18n';
import { findLatest, findWholeChange } from '@dinh/kpi';
import type { Slide } from '../../pptx/slide-deck.ts';
import { styleOf } from '../deck-words.ts';
import { listUndrawn, writeLineChart } from '../write-line-chart.ts';
import type { DeckSeries } from './area-deck-facts.ts';
import type { AreaPart, WrittenPart } from './area-words.ts';

const mostCharts = 4;
const mostMarks = 3;

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

/** The fullest series of each family as charts. */
export function writeSeries(part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t } = words;
  const shown = facts.series.slice(0, mostCharts);
  if (shown.length === 0) {
    return { slides: [], lines: facts.published.length === 0 ? [] : [t('decks.area.series.none', { name })] };
  }
  return { slides: shown.map((series) => writeChartSlide(series, part)), lines: [] };
}
