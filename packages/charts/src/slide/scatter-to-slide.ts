import type { SlideSeries } from '@dinh/publish/pptx';
import { chooseValueAxis } from '../line/value-axis.ts';
import { assignColours } from '../palette/index.ts';
import { findOutliers, listNamed } from '../scatter/find-outliers.ts';
import { listPairs, type ScatterAxis } from '../scatter/scatter-entry.ts';
import type { ScatterFigureInput } from '../scatter/scatter-figure-input.ts';
import type { FigureSlide } from './figure-slide.ts';
import { listRemarks, noteRemarks } from './list-remarks.ts';
import { toHex, toSeriesByColour } from './slide-series.ts';
import { titleUnit } from './title-unit.ts';

/** One figure against another, a point a place; every place is named in the workbook within the chart. */
export function scatterToSlide(input: ScatterFigureInput, description: string): FigureSlide {
  const { entries, x, y, t } = input;
  const all = listPairs(entries);
  const places = all.filter(({ entry }) => entry.role !== 'nation');
  const { outliers } = findOutliers(all);
  const named = new Set(listNamed(outliers, entries).map(({ id }) => id));
  const colours = assignColours(entries);
  const chosen = (id: string) => colours.get(id) ?? 'context';
  const toAxis = (axis: ScatterAxis, values: readonly number[]) => {
    const unit = titleUnit(axis.style, t);
    const { domain, startsAtZero } = chooseValueAxis(values, axis.style);
    const title = unit === null ? axis.name : `${axis.name} (${unit})`;
    return { startsAtZero, own: { title, decimals: axis.style.decimals, min: domain[0], max: domain[1] } };
  };
  const across = toAxis(
    x,
    places.map((pair) => pair.x),
  );
  const up = toAxis(
    y,
    places.map((pair) => pair.y),
  );
  // The nation's total is past the scale of its places.
  const isWithin = (value: number, { min, max }: typeof up.own): boolean => value >= min && value <= max;
  const pairs = all.filter((pair) => isWithin(pair.x, across.own) && isWithin(pair.y, up.own));
  const along: SlideSeries = {
    name: across.own.title,
    values: pairs.map((pair) => pair.x),
    color: toHex('dot'),
    isFocus: false,
  };
  const others = pairs.filter(({ entry }) => !named.has(entry.id));
  const far: readonly SlideSeries[] =
    named.size === 0
      ? []
      : [
          {
            name: t('forms.scatter.outlier'),
            values: pairs.map(({ entry, y: value }) => (named.has(entry.id) ? value : null)),
            color: toHex('muted'),
            isFocus: false,
          },
        ];
  const ups = toSeriesByColour(
    others.map(({ entry: { id, name, role }, y: value }) => ({
      id,
      name,
      value,
      colour: chosen(id),
      isFocus: role === 'focus',
    })),
    null,
    t,
  ).map((one): SlideSeries => {
    const left = [...one.values];
    const isBehind = one.color === toHex('dot');
    return {
      ...one,
      values: pairs.map(({ entry }) => (named.has(entry.id) ? null : (left.shift() ?? null))),
      color: isBehind ? toHex('context') : one.color,
    };
  });
  const points = pairs.flatMap(({ entry }) => [
    ...(entry.x === null ? [] : [{ name: `${entry.name}, ${x.name}`, point: entry.x, style: x.style }]),
    ...(entry.y === null ? [] : [{ name: `${entry.name}, ${y.name}`, point: entry.y, style: y.style }]),
  ]);
  const due = input.due ?? entries.filter(({ role }) => role !== 'nation').length;
  return {
    bodies: [
      {
        of: null,
        body: {
          kind: 'chart',
          chart: {
            form: 'scatter',
            categories: pairs.map(({ entry }) => entry.name),
            series: [along, ...ups, ...far],
            categoryAxis: across.own,
            valueAxis: up.own,
            description,
          },
        },
      },
    ],
    notes: [
      t('forms.scatter.note.both', { have: places.length, all: due }),
      t('slides.points'),
      ...(across.startsAtZero && up.startsAtZero ? [] : [t('figure.note.freeAxis')]),
      ...noteRemarks(points, t),
    ],
    remarks: listRemarks(points, t),
  };
}
