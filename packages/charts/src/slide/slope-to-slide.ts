import { formatPeriod } from '@dinh/i18n';
import type { FigureSeries } from '../figure/figure-series.ts';
import { chooseValueAxis } from '../line/value-axis.ts';
import { assignColours } from '../palette/index.ts';
import { findChange } from '../slope/slope-entry.ts';
import type { SlopeFigureInput } from '../slope/slope-figure-input.ts';
import type { FigureSlide } from './figure-slide.ts';
import { listRemarks, noteRemarks } from './list-remarks.ts';
import { toHex } from './slide-series.ts';
import { titleUnit } from './title-unit.ts';

/** Two periods of the same places as lines from one to the other; two figures that can't be compared are not joined. */
export function slopeToSlide(input: SlopeFigureInput, description: string): FigureSlide {
  const { entries, periods, style, t } = input;
  const colours = assignColours(entries);
  const ordered = entries.toSorted((a, b) => rankOf(a) - rankOf(b));
  const values = entries.flatMap(({ from, to }) => [from?.value ?? [], to?.value ?? []].flat());
  const { domain, startsAtZero } = chooseValueAxis(values, style);
  const points = entries.flatMap(({ name, from, to }) => [
    ...(from === null || from.value === null ? [] : [{ name, point: from, style, at: periods.from }]),
    ...(to === null || to.value === null ? [] : [{ name, point: to, style, at: periods.to }]),
  ]);
  return {
    bodies: [
      {
        of: null,
        body: {
          kind: 'chart',
          chart: {
            form: 'line',
            categories: [periods.from, periods.to].map((period) => formatPeriod(period, t.language, 'short')),
            series: ordered.flatMap((entry) => {
              const common = { color: toHex(colours.get(entry.id) ?? 'context'), isFocus: entry.role === 'focus' };
              const [from, to] = [entry.from?.value ?? null, entry.to?.value ?? null];
              const isApart = from !== null && to !== null && findChange(entry) === null;
              const name = (period: string): string =>
                t('forms.valueWhen', { value: entry.name, period: formatPeriod(period, t.language, 'short') });
              return isApart
                ? [
                    { ...common, name: name(periods.from), values: [from, null] },
                    { ...common, name: name(periods.to), values: [null, to] },
                  ]
                : [{ ...common, name: entry.name, values: [from, to] }];
            }),
            categoryAxis: { title: null, decimals: null, min: null, max: null },
            valueAxis: { title: titleUnit(style, t), decimals: style.decimals, min: domain[0], max: domain[1] },
            description,
          },
        },
      },
    ],
    notes: [t('slides.form.slope'), ...(startsAtZero ? [] : [t('figure.note.freeAxis')]), ...noteRemarks(points, t)],
    remarks: listRemarks(points, t),
  };
}

function rankOf({ role }: Pick<FigureSeries, 'role'>): number {
  return role === 'context' ? 0 : role === 'focus' ? 2 : 1;
}
