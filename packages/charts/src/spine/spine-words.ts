import {
  describeFlags,
  describeParts,
  describeReading,
  describeValue,
  formatPeriod,
  formatPrintedShare,
  formatValue,
  type Translate,
} from '@dinh/i18n';
import {
  describeDisagreements,
  describeSigns,
  type FigureStop,
  type FigureTrack,
  getCell,
  isPoint,
  type NotedPoint,
  type StopWords,
  type TwinRow,
} from '../figure/index.ts';
import { describeLack, findEnds, findSense, type SpinePlace, type SpineRow } from './spine-data.ts';
import { allStop, nationStop } from './spine-tracks.ts';

/** How the places of a row are spread, in words. */
export function describeSpread(row: SpineRow, t: Translate): string {
  const { spread, range, of, due, style } = row;
  const write = (value: number): string => formatValue(value, style, t.language);
  if (spread) {
    return t('forms.spine.spread', {
      lowest: write(spread.lowest),
      lowerQuartile: write(spread.lowerQuartile),
      median: write(spread.median),
      upperQuartile: write(spread.upperQuartile),
      highest: write(spread.highest),
      of,
      due,
    });
  }
  if (range) return t('forms.spine.range', { lowest: write(range.lowest), highest: write(range.highest), of, due });
  return t('forms.spine.none', { due });
}

function isOutside(row: SpineRow, value: number | null): boolean {
  const ends = findEnds(row);
  return value !== null && ends !== undefined && (value < ends.lowest || value > ends.highest);
}

/** A row of the twin. The walk says its head and cells. */
export function toSpineTwinRow(stop: FigureStop, row: SpineRow, places: readonly SpinePlace[], t: Translate): TwinRow {
  const { id, trackId, period } = stop;
  const cell = getCell(stop);
  const common = { trackId, stopId: id ?? '', href: cell.href };
  if (id === allStop) return { ...common, head: t('forms.spine.all'), cells: { note: describeSpread(row, t) } };
  if (id === nationStop) {
    const value = row.nation === null ? t('words.absence.not-found') : formatValue(row.nation, row.style, t.language);
    return { ...common, head: t('forms.nation'), cells: { value } };
  }
  const point = isPoint(cell) ? cell : null;
  const say = row.marks.find(({ placeId }) => placeId === id)?.say ?? '';
  const notes = [describeFlags(cell, t), isOutside(row, cell.value) ? t('forms.spine.outOfRange') : '', say];
  const printed = point?.reportedShare ?? null;
  return {
    ...common,
    head: places.find((place) => place.id === id)?.name ?? '',
    cells: {
      period: period === '' ? '' : formatPeriod(period, t.language),
      value: describeLack(row, id ?? '', t) ?? describeValue(cell, row.style, t),
      parts: (point && describeParts(point, null, t)) ?? '',
      printed: printed === null ? '' : formatPrintedShare(printed, row.style.unit, t.language),
      note: notes.filter((note) => note !== '').join('; '),
    },
  };
}

/** What card and live region say of a stop: the words of its row in the twin, under the indicator's name. */
export function describeSpineStop(
  stop: FigureStop,
  row: SpineRow,
  places: readonly SpinePlace[],
  t: Translate,
): StopWords {
  const { head, cells } = toSpineTwinRow(stop, row, places, t);
  const { period = '', value = '', note = '' } = cells;
  const reading = [value, note].filter((text) => text !== '').join('; ');
  const point =
    period === '' ? t('forms.valueOf', { name: head, reading }) : t('figure.pointOf', { area: head, period, reading });
  const parts = isPoint(stop.cell) ? describeReading(stop.cell, row.style, t) : null;
  return {
    head: [head, period, row.name].filter((text) => text !== '').join(', '),
    // How all places are spread is one sentence, in the place of a value.
    value: value === '' ? note : value,
    isAbsent: stop.id === nationStop ? row.nation === null : stop.id !== allStop && stop.cell.value === null,
    lines: [parts === null || parts === value ? '' : parts, value === '' ? '' : note].filter((line) => line !== ''),
    announced: t('forms.spine.stop', { indicator: row.name, point }),
  };
}

/** The picture in words: the chosen places in each row. */
export function summariseSpine(
  title: string,
  rows: readonly SpineRow[],
  tracks: readonly FigureTrack[],
  places: readonly SpinePlace[],
  t: Translate,
): string {
  const sentences = rows.map((row, index) => {
    const stops = tracks[index]?.stops.slice(0, places.length) ?? [];
    const said = stops.map((stop) => {
      const { head, cells } = toSpineTwinRow(stop, row, places, t);
      return t('forms.nameAndValue', { name: head, value: cells.value ?? '' });
    });
    return t('forms.spine.row', { indicator: row.name, places: said.join(', ') });
  });
  return [t('forms.spine.indicators', { title, count: rows.length }), ...sentences].join(' ');
}

/** The notes under the figure: how its rows are to be read, and what its marks mean. */
export function describeSpineNotes(
  rows: readonly SpineRow[],
  places: readonly SpinePlace[],
  t: Translate,
): readonly string[] {
  const hasOutside = rows.some((row) => row.marks.some(({ point }) => isOutside(row, point?.value ?? null)));
  const drawn = rows.flatMap((row) =>
    row.marks.flatMap(({ placeId, point }): readonly NotedPoint[] => {
      const place = places.find(({ id }) => id === placeId);
      return place && point ? [{ area: `${row.name}, ${place.name}`, point, style: row.style }] : [];
    }),
  );
  return [
    t(`forms.spine.note.${findSense(rows)}`),
    ...(rows.some(({ direction }) => direction === 'down') ? [t('forms.spine.note.mirrored')] : []),
    ...(rows.some(({ spread, range }) => spread === null && range !== null) ? [t('forms.spine.note.thin')] : []),
    ...(hasOutside ? [t('forms.spine.note.outOfRange')] : []),
    ...describeSigns(
      drawn.map(({ point }) => point),
      t,
    ),
    ...describeDisagreements(drawn, t),
  ];
}
