import { describeWithout, formatList, formatPeriod, formatValue } from '@dinh/i18n';
import type { BarsFigureInput } from '../bars/bars-figure-input.ts';
import { type BarRow, layoutBars } from '../bars/layout-bars.ts';
import type { FigureSlide } from './figure-slide.ts';
import { listRemarks, noteRemarks } from './list-remarks.ts';
import { toSeriesByColour } from './slide-series.ts';
import { titleUnit } from './title-unit.ts';

/** Only the order of the rows is taken from the layout. */
const width = 850;

/** Ranked bars of one period, the nation's first where it can be compared. */
export function barsToSlide(input: BarsFigureInput, description: string): FigureSlide {
  const { entries, period, direction, style, level, levels = [], t } = input;
  const { rows, nation, without } = layoutBars({ entries, period, direction, style, width, t });
  const drawn: readonly BarRow[] = nation?.isComparable ? [nation, ...rows] : rows;
  const points = drawn.map(({ name, point }) => ({ name, point, style }));
  const others = nation !== null && !nation.isComparable ? [nation] : [];
  const hasChosen = drawn.some(({ colour }) => colour !== 'context');
  const series = toSeriesByColour(
    drawn.map(({ id, name, colour, role, value }) => ({ id, name, colour, value, isFocus: role === 'focus' })),
    hasChosen ? null : formatPeriod(period, t.language, 'short'),
    t,
  );
  const missing = without.length === 0 ? [] : [`${describeWithout({ count: without.length, level }, t)}.`];
  return {
    bodies: [
      {
        of: null,
        body: {
          kind: 'chart',
          chart: {
            form: 'bars',
            categories: drawn.map(({ name, point }) =>
              point.period === period
                ? name
                : t('forms.valueWhen', { value: name, period: formatPeriod(point.period, t.language, 'short') }),
            ),
            series,
            categoryAxis: { title: null, decimals: null, min: null, max: null },
            valueAxis: { title: titleUnit(style, t), decimals: style.decimals, min: null, max: null },
            description,
          },
        },
      },
    ],
    notes: [
      ...others.map(({ name, value }) => t('slides.apart', { name, value: formatValue(value, style, t.language) })),
      ...levels.map(({ labels: [label] }) => t('slides.level', { label })),
      ...missing,
      ...noteRemarks(points, t),
    ],
    remarks: [
      ...(without.length === 0 ? [] : [t('slides.without', { places: formatList(without, t.language) })]),
      ...listRemarks(points, t),
    ],
  };
}
