import { compareNames, formatPeriod, formatReading, formatValue, type ReadingStyle, type Translate } from '@dinh/i18n';
import type { Direction } from '@dinh/kpi';
import type { FigurePoint } from '../figure/figure-series.ts';
import { markOf, type PointMark } from '../figure/point-mark.ts';
import { type AssignedColour, assignColours, type SeriesColour, type SeriesRole } from '../palette/index.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';

/** One place and its reading of the period; null or an absence where none was found. */
export interface BarEntry {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly point: FigurePoint | null;
  readonly colour?: SeriesColour;
}

/** What a target asks for by the year of the bars. */
export interface BarLevel {
  readonly id: string;
  /** The entry it is of. */
  readonly entryId: string;
  readonly value: number;
  /** The fullest first. */
  readonly labels: readonly [string, ...string[]];
}

/** A level across the bars, its words above them. */
export interface PlacedLevel {
  readonly id: string;
  readonly colour: AssignedColour;
  readonly x: number;
  /** Upper end of its line; it goes to the foot of the plot. */
  readonly top: number;
  readonly label: string;
  readonly textX: number;
  /** Middle of the words. */
  readonly textY: number;
  readonly anchor: 'start' | 'end';
}

export interface BarsLayoutInput {
  readonly entries: readonly BarEntry[];
  /** The period of the figure; a reading of another one shows its own. */
  readonly period: string;
  /** Null: in the order of the entries. */
  readonly direction: Direction | null;
  readonly style: ReadingStyle;
  readonly width: number;
  readonly t: Translate;
  /** Of the nation only where its value is comparable with the places'. */
  readonly levels?: readonly BarLevel[];
  /** Of a picture that has height to fill, in px: never less than the words need, never over twice that. */
  readonly rowHeight?: number;
}

export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly colour: AssignedColour;
  readonly point: FigurePoint;
  readonly value: number;
  readonly nameLines: readonly string[];
  /** The value, with its own period where that is another. */
  readonly valueLines: readonly string[];
  readonly mark: PointMark;
  /** Middle of the row. */
  readonly y: number;
  /** Where the bar begins and ends; they are the same for a reported zero. */
  readonly x0: number;
  readonly x1: number;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly rows: readonly BarRow[];
  /** The nation, apart from the ranks. */
  readonly nation:
    | (BarRow & { /** False where its total would dwarf the bars. */ readonly isComparable: boolean })
    | null;
  readonly levels: readonly PlacedLevel[];
  /** Names of the places without a figure, in the order of names. */
  readonly without: readonly string[];
  readonly fontSize: number;
  readonly lineHeight: number;
}

type KnownEntry = BarEntry & { readonly point: FigurePoint; readonly value: number };

const smallWidth = 420;
const lineHeightShare = 1.3;
const nameShare = 0.4;
const mostNameWidth = 220;
const mostNameLines = 2;
const gap = 8;
const markRoom = 14;
const rowPadding = 8;
/** Of a row's height and of its bar's, where there is height to fill. */
const mostStretch = 2;
const mostBarStretch = 1.5;
const apart = 10;
const levelGap = 4;
const levelTextGap = 5;

function isKnown(entry: BarEntry): entry is BarEntry & { readonly point: FigurePoint & { readonly value: number } } {
  return entry.point !== null && entry.point.value !== null;
}

/** Best first: highest where up or neutral, lowest where down; ties by name. */
function sortEntries(entries: readonly KnownEntry[], direction: Direction | null): readonly KnownEntry[] {
  if (direction === null) return entries;
  const sign = direction === 'down' ? 1 : -1;
  return entries.toSorted((a, b) => sign * (a.value - b.value) || compareNames(a.name, b.name));
}

function writeValue(
  { value, point }: KnownEntry,
  period: string,
  style: ReadingStyle,
  t: Translate,
): readonly string[] {
  const text = formatReading(point, style, t.language) ?? formatValue(value, style, t.language);
  return point.period === period ? [text] : [text, `(${formatPeriod(point.period, t.language, 'short')})`];
}

/**
 * Places ranked bars of one period: names at the left, bars from zero, values at their ends. Places
 * without a figure are listed, not drawn as zero. The nation's row stands apart; it gets a bar and a
 * reference line only for percentages, since a total dwarfs its parts.
 */
export function layoutBars(input: BarsLayoutInput): BarsLayout {
  const { entries, period, direction, style, width, t, levels = [] } = input;
  const fontSize = width < smallWidth ? 11 : 12;
  const lineHeight = fontSize * lineHeightShare;
  const boldFont = { size: fontSize, weight: 600 } as const;
  const known = entries.filter(isKnown).map((entry): KnownEntry => ({ ...entry, value: entry.point.value }));
  const ranked = sortEntries(
    known.filter(({ role }) => role !== 'nation'),
    direction,
  );
  const nation = known.find(({ role }) => role === 'nation');
  const isComparable = style.unit === 'percent';
  const colours = assignColours(entries);

  const shown = nation ? [nation, ...ranked] : ranked;
  const nameWidth = Math.min(
    mostNameWidth,
    width * nameShare,
    Math.max(0, ...shown.map(({ name }) => measureText(name, boldFont))),
  );
  const namesOf = new Map(
    shown.map(({ id, name }) => [
      id,
      wrapText(name, { ...boldFont, maxWidth: nameWidth + 1, maxLines: mostNameLines }),
    ]),
  );
  const valuesOf = new Map(
    shown.map((entry) => {
      const lines = writeValue(entry, period, style, t);
      // A narrow picture keeps its width for the bars.
      return [entry.id, width < smallWidth ? lines : [lines.join(' ')]];
    }),
  );
  const valueWidth = Math.max(0, ...[...valuesOf.values()].flat().map((line) => measureText(line, boldFont)));
  const mostLines = Math.max(1, ...[...namesOf.values(), ...valuesOf.values()].map((lines) => lines.length));
  const leastRowHeight = Math.ceil(mostLines * lineHeight + rowPadding);
  const levelsHeight = levels.length * lineHeight + (levels.length > 0 ? levelGap : 0);
  const rowHeight = Math.max(leastRowHeight, Math.min(mostStretch * leastRowHeight, input.rowHeight ?? 0));
  const levelsTop = nation ? rowHeight + apart : 0;
  const top = levelsTop + levelsHeight;
  const left = Math.ceil(nameWidth) + gap;
  const plot = {
    left,
    top,
    right: Math.max(left + 1, Math.floor(width - valueWidth - gap - markRoom)),
    bottom: top + ranked.length * rowHeight,
  };
  const drawn = [...ranked, ...(nation && isComparable ? [nation] : [])];
  const values = [...drawn, ...levels].map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const domain: readonly [number, number] = low === high ? [0, 1] : [low, high];
  const x = (value: number): number =>
    plot.left + ((value - domain[0]) / (domain[1] - domain[0])) * (plot.right - plot.left);

  const toRow = (entry: KnownEntry, y: number): BarRow => ({
    id: entry.id,
    name: entry.name,
    role: entry.role,
    colour: colours.get(entry.id) ?? 'context',
    point: entry.point,
    value: entry.value,
    nameLines: namesOf.get(entry.id) ?? [entry.name],
    valueLines: valuesOf.get(entry.id) ?? [],
    mark: markOf(entry.point),
    y,
    x0: x(0),
    x1: x(entry.value),
  });
  return {
    width,
    height: plot.bottom,
    plot,
    rowHeight,
    barHeight: Math.max(10, Math.round(lineHeight * Math.min(mostBarStretch, rowHeight / leastRowHeight))),
    rows: ranked.map((entry, index) => toRow(entry, plot.top + (index + 0.5) * rowHeight)),
    nation: nation ? { ...toRow(nation, rowHeight / 2), ...(isComparable ? {} : { x1: x(0) }), isComparable } : null,
    levels: levels.map(({ id, entryId, value, labels }, index): PlacedLevel => {
      const at = x(value);
      const lineTop = levelsTop + index * lineHeight;
      // Towards the side with more room.
      const isLeft = at > width / 2;
      const font = { size: fontSize, maxWidth: (isLeft ? at : width - at) - levelTextGap };
      const fitting = labels.find((text) => measureText(text, font) <= font.maxWidth) ?? labels.at(-1) ?? '';
      const [label = ''] = wrapText(fitting, { ...font, maxLines: 1 });
      return {
        ...{ id, label, x: at, top: lineTop, textY: lineTop + lineHeight / 2 },
        colour: colours.get(entryId) ?? 'nation',
        textX: isLeft ? at - levelTextGap : at + levelTextGap,
        anchor: isLeft ? 'end' : 'start',
      };
    }),
    without: entries
      .filter((entry) => !isKnown(entry) && entry.role !== 'nation')
      .map(({ name }) => name)
      .toSorted(compareNames),
    fontSize,
    lineHeight,
  };
}
