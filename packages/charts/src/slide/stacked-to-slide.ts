import { formatPeriod } from '@dinh/i18n';
import { isPoint } from '../figure/figure-series.ts';
import { namePart } from '../stacked/name-part.ts';
import { stackSeries } from '../stacked/stack-series.ts';
import type { StackedFigureInput } from '../stacked/stacked-figure-input.ts';
import type { FigureSlide } from './figure-slide.ts';
import { listRemarks, noteRemarks } from './list-remarks.ts';
import { toHex } from './slide-series.ts';
import { titleUnit } from './title-unit.ts';

/** Parts of a whole by period; a period of which parts are missing says how many there are. */
export function stackedToSlide(input: StackedFigureInput, description: string): FigureSlide {
  const { periods, parts: kind, isShare = false, style, t } = input;
  const { parts, columns, cells } = stackSeries(input);
  const isDrawn = (isWhole: boolean): boolean => isWhole || !isShare;
  const points = input.series.flatMap(({ id, name }) =>
    (cells.get(id) ?? []).flatMap((cell, index) =>
      cell !== null && isPoint(cell) && cell.value !== null
        ? [{ name, point: cell, style, at: periods[index] ?? cell.period }]
        : [],
    ),
  );
  const isOpen = columns.some(({ isWhole, due }) => !isWhole && due > 0);
  const isAll = parts.length === 1;
  return {
    bodies: [
      {
        of: null,
        body: {
          kind: 'chart',
          chart: {
            form: 'stacked',
            isShare,
            categories: columns.map(({ period, isWhole, have, due }) => {
              const name = formatPeriod(period, t.language, 'short');
              return isWhole || due === 0 ? name : `${name} (${have}/${due})`;
            }),
            // Those that stand together in grey each keep their own numbers.
            series: parts.flatMap((part, index) =>
              part.series.map(({ id, name }) => ({
                name,
                values: columns.map(({ isWhole }, at) =>
                  isDrawn(isWhole) ? (cells.get(id)?.[at]?.value ?? null) : null,
                ),
                color: toHex(part.colour),
                isFocus: index === 0 && part.series.length === 1,
              })),
            ),
            categoryAxis: { title: null, decimals: null, min: null, max: null },
            valueAxis: {
              title: isShare ? null : titleUnit(style, t),
              decimals: style.decimals,
              min: isShare ? null : 0,
              max: null,
            },
            description,
          },
        },
      },
    ],
    notes: [
      ...parts.flatMap((part) =>
        part.series.length === 1
          ? []
          : [t('slides.grey', { parts: namePart(part, part.series.length, { parts: kind, isAll, t }) })],
      ),
      ...(isOpen ? [t(`slides.open.${kind}`)] : []),
      ...noteRemarks(points, t),
    ],
    remarks: listRemarks(points, t),
  };
}
