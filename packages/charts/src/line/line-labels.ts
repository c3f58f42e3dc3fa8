import { formatPeriod, formatReading, formatValue, type ReadingStyle, type Translate } from '@dinh/i18n';
import { findLatest, parsePeriod } from '@dinh/kpi';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { SeriesRole } from '../palette/index.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import { placeEndLabels } from './end-labels.ts';
import type { DrawnSeries, LineDot, LineLayout } from './line-layout.ts';
import { cutSegments, type TimedPoint } from './line-segments.ts';

const mostWidth = 190;
const mostShare = 0.34;
const mostNameLines = 2;
const rolePriority: Readonly<Record<SeriesRole, number>> = { focus: 0, nation: 1, peer: 2, context: 3 };

export interface WrittenLabels {
  readonly linesOf: ReadonlyMap<string, readonly string[]>;
  /** Of the widest line, the one that counts what doesn't fit included. */
  readonly width: number;
}

function lastReading(points: FigureSeries['points']): TimedPoint | undefined {
  const readings = cutSegments(points).runs.flat();
  const latest = findLatest(readings.map(({ point }) => point));
  return readings.find(({ point }) => point === latest);
}

/** A line that ends earlier than this before the figure does says when it ended. */
const yearsToSayWhen = 1;
/** In px; a longer line to a label would look like a series that goes on. */
const longestLeader = 40;

/**
 * Name and value of each series' last reading, on one line where they fit, else name over value, with
 * the period where the figure goes on without it. `end` is the decimal year of the figure's last reading.
 */
export function writeLabels(
  series: readonly FigureSeries[],
  {
    style,
    t,
    width,
    fontSize,
    end,
  }: { style: ReadingStyle; t: Translate; width: number; fontSize: number; end: number },
): WrittenLabels {
  const font = { size: fontSize, weight: 600 } as const;
  const maxWidth = Math.min(mostWidth, width * mostShare);
  const linesOf = new Map<string, readonly string[]>();
  for (const { id, name, points } of series) {
    const last = lastReading(points);
    if (!last) continue;
    const figure = formatReading(last.point, style, t.language) ?? formatValue(last.value, style, t.language);
    const isOld = parsePeriod(last.point.period).decimal < end - yearsToSayWhen;
    const when = isOld ? [`(${formatPeriod(last.point.period, t.language, 'short')})`] : [];
    const value = [figure, ...when].join(' ');
    const fits = (text: string): boolean => measureText(text, font) <= maxWidth;
    linesOf.set(
      id,
      fits(`${name} ${value}`)
        ? [`${name} ${value}`]
        : [
            ...wrapText(name, { ...font, maxWidth, maxLines: mostNameLines }),
            // The period below the figure where one line is too short for both.
            ...(fits(value) ? [value] : [figure, ...when]).flatMap((line) =>
              wrapText(line, { ...font, maxWidth, maxLines: 1 }),
            ),
          ],
    );
  }
  const lines = [...linesOf.values()].flat();
  const all = linesOf.size > 1 ? [...lines, t('figure.more', { count: series.length })] : lines;
  return { linesOf, width: Math.max(0, ...all.map((line) => measureText(line, font))) };
}

function lastDot({ runs }: DrawnSeries): LineDot | undefined {
  const dots = runs.flat();
  const latest = findLatest(dots.map(({ point }) => point));
  return dots.find(({ point }) => point === latest);
}

/** Places the labels beside the ends of their lines, the focus first, then the nation. */
export function placeLabels(
  drawn: readonly DrawnSeries[],
  linesOf: WrittenLabels['linesOf'],
  { x, top, bottom, lineHeight, t }: { x: number; top: number; bottom: number; lineHeight: number; t: Translate },
): Pick<LineLayout, 'labels' | 'more'> {
  const labelled = drawn.flatMap((series, index) => {
    const from = lastDot(series);
    const lines = linesOf.get(series.id);
    return from && lines ? [{ series, from, lines, priority: index + drawn.length * rolePriority[series.role] }] : [];
  });
  const { placed, moreTop, omitted } = placeEndLabels(
    labelled.map(({ series, from, lines, priority }) => ({
      id: series.id,
      y: from.y,
      height: lines.length * lineHeight,
      priority,
    })),
    { top: top - lineHeight / 2, bottom: bottom + lineHeight / 2, moreHeight: lineHeight },
  );
  const labels = placed.flatMap(({ id, top: labelTop, height }) => {
    const label = labelled.find(({ series }) => series.id === id);
    if (!label) return [];
    const { series, from, lines } = label;
    return [
      {
        id,
        lines,
        colour: series.colour,
        isFocus: series.role === 'focus',
        x,
        top: labelTop,
        height,
        leader: x - from.x <= longestLeader ? `M${from.x + 6},${from.y}L${x - 4},${labelTop + height / 2}` : null,
      },
    ];
  });
  const text = t('figure.more', { count: omitted.length });
  return { labels, more: moreTop === null ? null : { text, x, top: moreTop } };
}
