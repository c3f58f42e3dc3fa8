import { compareNames, describeWithout, formatList, formatPeriod } from '@dinh/i18n';
import type { HeatFigureInput } from '../heat/heat-figure-input.ts';
import type { MapFigureInput } from '../map/map-figure-input.ts';
import { toPeriodColumns, toPeriodRow } from '../table/compose-period-table.ts';
import type { TableRow } from '../table/table-figure-input.ts';
import type { FigureSlide } from './figure-slide.ts';
import { tableToSlide } from './table-to-slide.ts';

function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell === null || (cell.value === null && (cell.absence ?? 'not-found') === 'not-found'));
}

type Blank = Pick<TableRow, 'name'>;

/** How many places have nothing to show, and on the notes page which. */
function tellBlank(
  rows: readonly Blank[],
  { level, t }: Pick<MapFigureInput, 'level' | 't'>,
): Omit<FigureSlide, 'bodies'> {
  if (rows.length === 0) return { notes: [], remarks: [] };
  const places = formatList(rows.map(({ name }) => name).toSorted(compareNames), t.language);
  return {
    notes: [`${describeWithout({ count: rows.length, level }, t)}.`],
    remarks: [t('slides.without', { places })],
  };
}

function join(first: string, table: FigureSlide, blank: Omit<FigureSlide, 'bodies'>): FigureSlide {
  return {
    bodies: table.bodies,
    notes: [first, ...blank.notes, ...table.notes],
    remarks: [...blank.remarks, ...table.remarks],
  };
}

/** A map as the table of its places, the best first. */
export function mapToSlide(input: MapFigureInput): FigureSlide {
  const { entries, year, direction, style, t } = input;
  const sign = direction === 'down' ? 1 : -1;
  const worst = Number.NEGATIVE_INFINITY * -sign;
  const rows = entries
    .map(
      ({ id, name, point, absence, colour }): TableRow => ({
        ...{ id, name },
        role: colour === 'series-1' ? 'focus' : 'peer',
        cells: [point ?? { value: null, absence: absence ?? 'not-found', href: null }],
      }),
    )
    .toSorted((a, b) => {
      const [left, right] = [a.cells[0]?.value ?? worst, b.cells[0]?.value ?? worst];
      return (left === right ? 0 : sign * (left - right)) || compareNames(a.name, b.name);
    });
  const table = tableToSlide({
    rowHead: t('figure.table.area'),
    columns: [{ id: year, name: formatPeriod(year, t.language, 'short'), period: year, style }],
    rows: rows.filter((row) => !isBlank(row)),
    style,
    t,
  });
  return join(t('slides.form.map'), table, tellBlank(rows.filter(isBlank), input));
}

/** A matrix as the table of its numbers. */
export function matrixToSlide(input: HeatFigureInput): FigureSlide {
  const { periods, series, style, t } = input;
  const rows = series.map((one) => toPeriodRow(one, input));
  const table = tableToSlide({
    rowHead: t('figure.table.area'),
    columns: toPeriodColumns(periods, t.language),
    rows: rows.filter((row) => !isBlank(row)),
    style,
    t,
  });
  return join(t('slides.form.matrix'), table, tellBlank(rows.filter(isBlank), input));
}
