import { formatValue, type Translate } from '@dinh/i18n';
import { markOf, type PointMark } from '../figure/index.ts';
import { type AssignedColour, assignColours } from '../palette/index.ts';
import { type PlaceShape, shapeOf } from '../places/place-shape.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import { describeLack, findEnds, type SpinePlace, type SpineRow } from './spine-data.ts';
import { type SpineTrack, toSpineScale } from './spine-scale.ts';
import { spreadLanes } from './spread-lanes.ts';

export interface SpineLayoutInput {
  readonly places: readonly SpinePlace[];
  readonly rows: readonly SpineRow[];
  readonly width: number;
  readonly t: Translate;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedSpineMark {
  readonly placeId: string;
  readonly colour: AssignedColour;
  readonly shape: PlaceShape;
  readonly mark: PointMark;
  readonly x: number;
  readonly y: number;
  readonly isOutside: boolean;
}

export interface PlacedSpineRow {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Height of the line. */
  readonly middle: number;
  readonly name: readonly PlacedText[];
  /** The name leads to the indicator's own page. */
  readonly isLink: boolean;
  /** How many have a figure, and which of the chosen places have none and why; or that nobody has. */
  readonly remarks: readonly PlacedText[];
  /** The values of the two ends. */
  readonly ends: readonly PlacedText[];
  /** From end to end; null where nothing is known. */
  readonly line: { readonly left: number; readonly right: number } | null;
  /** From quartile to quartile, and the median; null where too few are known. */
  readonly band: { readonly left: number; readonly right: number; readonly median: number } | null;
  /** Null where unknown, or off the scale, as the total of a count is. */
  readonly nation: number | null;
  readonly marks: readonly PlacedSpineMark[];
}

export interface SpineLayout {
  readonly width: number;
  readonly height: number;
  /** Names over their rows, not beside them. */
  readonly isNarrow: boolean;
  readonly nameWidth: number;
  readonly track: SpineTrack;
  readonly rows: readonly PlacedSpineRow[];
  readonly colours: ReadonlyMap<string, AssignedColour>;
  readonly markRadius: number;
  readonly fontSize: number;
  readonly lineHeight: number;
}

const narrowWidth = 600;
const lineHeightShare = 1.35;
const nameShare = 0.32;
const mostNameWidth = 320;
const columnGap = 20;
const endGap = 8;
/** Narrower, and the ends of a scale move under it. */
const leastTrack = 260;
const outside = 12;
const rim = 8;
const rowPadding = 10;
const markRadius = 5.5;
const lane = 2 * markRadius + 3;
const bandHalf = 8;

function writeEnds(row: SpineRow, t: Translate): readonly string[] {
  const ends = findEnds(row);
  if (!ends) return [];
  const write = (value: number): string => formatValue(value, row.style, t.language);
  const texts = [write(ends.lowest), write(ends.highest)];
  return row.direction === 'down' ? texts.toReversed() : texts;
}

function writeRemarks(row: SpineRow, places: readonly SpinePlace[], t: Translate): readonly string[] {
  const notFound = t('words.absence.not-found');
  const lacks = Map.groupBy(places, ({ id }) => describeLack(row, id, t));
  const namesOf = (words: string): string => (lacks.get(words) ?? []).map(({ name }) => name).join(', ');
  const reasons = [...lacks.keys()].filter((words) => words !== null && words !== notFound);
  return [
    row.of === 0 ? t('forms.spine.none', { due: row.due }) : t('forms.spine.of', { of: row.of, due: row.due }),
    // Where nobody has one that has been said.
    ...(row.of === 0 || !lacks.has(notFound) ? [] : [t('forms.spine.lacking', { places: namesOf(notFound) })]),
    ...reasons.flatMap((words) =>
      words === null ? [] : [t('forms.valueOf', { name: namesOf(words), reading: words })],
    ),
  ];
}

/**
 * Places one row an indicator, each on a scale of its own between its two ends: names at the left, or
 * over their rows where it is narrow; marks that would hide each other in lanes above and below the line.
 */
export function layoutSpine({ places, rows, width, t }: SpineLayoutInput): SpineLayout {
  const isNarrow = width < narrowWidth;
  const fontSize = isNarrow ? 12 : 13;
  const smallSize = isNarrow ? 11 : 12;
  const lineHeight = fontSize * lineHeightShare;
  const endsOf = new Map(rows.map((row) => [row.id, writeEnds(row, t)]));
  const endWidth = Math.ceil(
    Math.max(0, ...[...endsOf.values()].flat().map((text) => measureText(text, { size: smallSize }))),
  );
  const nameWidth = isNarrow ? width : Math.min(mostNameWidth, Math.floor(width * nameShare));
  const margin = outside + rim;
  const start = isNarrow ? 0 : nameWidth + columnGap;
  const beside = endWidth + endGap;
  // The scale comes before its ends: where they would leave it too little, they stand under it.
  const isEndBelow = isNarrow || width - start - 2 * (beside + margin) < leastTrack;
  const room = isEndBelow ? margin : beside + margin;
  const track: SpineTrack = { left: start + room, right: width - room, outside };
  const colours = assignColours(places);

  let top = 0;
  const placed = rows.map((row): PlacedSpineRow => {
    const scale = toSpineScale(row, track);
    const at = (value: number): number => scale?.(value).x ?? track.left;
    const name = wrapText(row.name, { size: fontSize, maxWidth: nameWidth });
    const remarks = writeRemarks(row, places, t).flatMap((text) =>
      wrapText(text, { size: smallSize, maxWidth: nameWidth }),
    );
    const known = places.flatMap((place) => {
      const point = row.marks.find(({ placeId }) => placeId === place.id)?.point;
      if (!scale || !point || point.value === null) return [];
      const colour = colours.get(place.id) ?? 'context';
      return [{ placeId: place.id, colour, shape: shapeOf(colour), mark: markOf(point), ...scale(point.value) }];
    });
    const lanes = spreadLanes(
      known.map(({ x }) => x),
      lane,
    );
    const reach = Math.max(bandHalf, ...lanes.map((offset) => Math.abs(offset) + markRadius));
    const textHeight = (name.length + remarks.length) * lineHeight;
    const below = isEndBelow ? lineHeight : 0;
    const own = 2 * reach + below;
    const height = rowPadding * 2 + (isNarrow ? textHeight + 4 + (scale ? own : 0) : Math.max(textHeight, own));
    const middle = isNarrow ? top + rowPadding + textHeight + 4 + reach : top + (height - below) / 2;
    const textTop = isNarrow ? top + rowPadding : top + (height - textHeight) / 2;
    const toText = (text: string, index: number): PlacedText => ({
      text,
      x: 0,
      y: textTop + (index + 0.5) * lineHeight,
      anchor: 'start',
    });
    const endY = isEndBelow ? middle + reach + lineHeight / 2 : middle;
    const [left = '', right = ''] = endsOf.get(row.id) ?? [];
    const ends: readonly PlacedText[] = isEndBelow
      ? [
          { text: left, x: start, y: endY, anchor: 'start' },
          { text: right, x: width, y: endY, anchor: 'end' },
        ]
      : [
          { text: left, x: track.left - margin - endGap, y: endY, anchor: 'end' },
          { text: right, x: track.right + margin + endGap, y: endY, anchor: 'start' },
        ];
    const { spread } = row;
    const sides = spread ? [at(spread.lowerQuartile), at(spread.upperQuartile)] : [];
    const nation = row.nation === null ? undefined : scale?.(row.nation);
    const result: PlacedSpineRow = {
      id: row.id,
      top,
      height,
      middle,
      name: name.map(toText),
      isLink: row.href !== null,
      remarks: remarks.map((text, index) => toText(text, name.length + index)),
      ends: scale ? ends : [],
      line: scale ? { left: track.left, right: track.right } : null,
      band: spread ? { left: Math.min(...sides), right: Math.max(...sides), median: at(spread.median) } : null,
      nation: nation && !nation.isOutside ? nation.x : null,
      marks: known.map((one, index) => ({ ...one, y: middle + (lanes[index] ?? 0) })),
    };
    top += height;
    return result;
  });
  return { width, height: top, isNarrow, nameWidth, track, rows: placed, colours, markRadius, fontSize, lineHeight };
}
