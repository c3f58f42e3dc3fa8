import { formatPeriod, type ReadingStyle, type Translate } from '@dinh/i18n';
import { parsePeriod } from '@dinh/kpi';
import type { SlideSeries } from '@dinh/publish/pptx';
import type { FigureSeries } from '../figure/figure-series.ts';
import { type FigureTarget, type FigureTargets, noTargets } from '../figure/figure-target.ts';
import { chooseLineTargets } from '../line/choose-line-targets.ts';
import { chooseValueAxis } from '../line/value-axis.ts';
import { assignColours } from '../palette/index.ts';
import type { FigureSlide } from './figure-slide.ts';
import { listRemarks, noteRemarks } from './list-remarks.ts';
import { placeInSlots } from './place-in-slots.ts';
import { toHex } from './slide-series.ts';
import { titleUnit } from './title-unit.ts';

export interface LinesToSlide {
  readonly series: readonly FigureSeries[];
  readonly targets?: FigureTargets;
  readonly style: ReadingStyle;
  /** The picture in words. */
  readonly description: string;
  readonly t: Translate;
}

/** A level across the whole time: what is asked for, and until when, is in its name. */
function toLevel(
  { value, words, seriesId }: FigureTarget,
  slots: readonly string[],
  colors: ReadonlyMap<string, string>,
  isNamed: boolean,
): SlideSeries {
  const { own, named } = words.labels;
  return {
    name: (isNamed ? named : own)[0] ?? words.asked,
    values: slots.map(() => value),
    color: colors.get(seriesId) ?? toHex('nation'),
    isFocus: false,
    isTarget: true,
  };
}

/** Lines over time, with the levels asked for. */
export function lineToSlide({ series, targets = noTargets, style, description, t }: LinesToSlide): FigureSlide {
  const { slots, rows, lone } = placeInSlots(series);
  const assigned = assignColours(series);
  const colors = new Map(series.map(({ id }) => [id, toHex(assigned.get(id) ?? 'context')]));
  const colorOf = ({ id }: FigureSeries): string => colors.get(id) ?? toHex('context');
  const labels = slots.map((slot) => formatPeriod(slot, t.language, 'short'));
  const { drawn } = chooseLineTargets(targets, series);
  const levels = drawn.filter(({ value, isStep }) => value !== null && !isStep);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const axis = chooseValueAxis([...values, ...levels.flatMap(({ value }) => value ?? [])], style);
  const behindFirst = [...rows].toSorted((a, b) => rankOf(a.series) - rankOf(b.series));
  const points = rows.flatMap(({ series: one, points: own }) =>
    own.flatMap((point, index) => (point === null ? [] : [{ name: one.name, point, style, at: slots[index] ?? '' }])),
  );
  const alone = lone.map(({ series: one, point }) => ({ name: one.name, point, style }));
  const hasGap = rows.some(
    ({ series: one, points: own, passesOver }) =>
      one.role !== 'context' && isBroken(own.filter((_, index) => !passesOver.includes(index))),
  );
  return {
    bodies: [
      {
        of: null,
        body: {
          kind: 'chart',
          chart: {
            form: 'line',
            categories: labels,
            days: slots.map((slot) => parsePeriod(slot).end),
            series: [
              ...behindFirst.map(({ series: one, points: own, passesOver }) => ({
                name: one.name,
                values: own.map((point) => point?.value ?? null),
                passesOver,
                color: colorOf(one),
                isFocus: one.role === 'focus',
              })),
              ...lone.map(({ series: one, point, slot }) => ({
                name: `${one.name} (${formatPeriod(point.period, t.language, 'short')})`,
                values: slots.map((_, index) => (index === slot ? point.value : null)),
                color: colorOf(one),
                isFocus: one.role === 'focus',
              })),
              ...levels.map((level) => toLevel(level, slots, colors, level.seriesId !== series[0]?.id)),
            ],
            categoryAxis: { title: null, decimals: null, min: null, max: null },
            valueAxis: {
              title: titleUnit(style, t),
              decimals: style.decimals,
              min: axis.domain[0],
              max: axis.domain[1],
            },
            description,
          },
        },
      },
    ],
    notes: [
      ...(axis.startsAtZero ? [] : [t('figure.note.freeAxis')]),
      ...(axis.passesHundred ? [t('figure.note.overHundred')] : []),
      ...(hasGap ? [t('slides.gap')] : []),
      ...noteRemarks([...points, ...alone], t),
    ],
    remarks: [...levels.map(({ words }) => words.sentence), ...listRemarks([...points, ...alone], t)],
  };
}

/** Those behind are drawn first, the focus last and on top. */
function rankOf({ role }: FigureSeries): number {
  return role === 'context' ? 0 : role === 'focus' ? 2 : 1;
}

function isBroken(points: readonly (object | null)[]): boolean {
  const first = points.findIndex((point) => point !== null);
  const last = points.findLastIndex((point) => point !== null);
  return first >= 0 && points.slice(first, last).includes(null);
}
