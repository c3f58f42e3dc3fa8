import { parsePeriod } from '@dinh/kpi';
import { toPlace } from '../figure/time-place.ts';
import { chooseTimeAxis } from '../line/time-axis.ts';
import { wrapText } from '../text-metrics/index.ts';
import { datingOf, type TimelineEntry } from './timeline-entry.ts';

/** Whether a bar's end is stated, and whether the day lies past it. */
export type BarKind = 'past' | 'current' | 'open';

export interface PlacedBar {
  readonly kind: BarKind;
  readonly left: number;
  readonly right: number;
}

export interface PlacedEntry {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Height of bar and mark. */
  readonly middle: number;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** The period; null where none is stated. */
  readonly bar: PlacedBar | null;
  /** Where the mark of its issue stands; null where that is not known. */
  readonly issued: number | null;
  readonly isFocus: boolean;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly nameWidth: number;
  readonly lineHeight: number;
  readonly fontSize: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Where the day of the data stands. */
  readonly day: number;
  readonly rows: readonly PlacedEntry[];
}

interface TimelineInput {
  readonly entries: readonly TimelineEntry[];
  /** Day of the data, ISO. */
  readonly day: string;
  readonly width: number;
}

const narrowWidth = 600;
const lineHeightShare = 1.35;
const nameShare = 0.36;
const mostNameWidth = 360;
const gap = 16;
const indentStep = 14;
const mostIndent = 42;
const mostLines = 2;
const rowPadding = 5;
const barHeight = 10;
const axisRoom = 24;
const rim = 16;
const tickWidth = 56;

/**
 * Places one row a document on one scale of years: its name at the left, or over its row where it is narrow, a bar for
 * its period, a mark where it was issued. Those without any date have no row.
 */
export function layoutTimeline({ entries, day, width }: TimelineInput): TimelineLayout {
  const isNarrow = width < narrowWidth;
  const fontSize = isNarrow ? 12 : 13;
  const lineHeight = fontSize * lineHeightShare;
  const nameWidth = isNarrow ? width : Math.min(mostNameWidth, Math.floor(width * nameShare));
  const dated = entries.filter((entry) => datingOf(entry) !== null);
  const left = (isNarrow ? 0 : nameWidth + gap) + rim;
  const right = width - rim;
  const periods = dated.flatMap(({ issued, start, end }) => [issued, start, end].filter((text) => text !== null));
  const axis = chooseTimeAxis([...periods, day], Math.max(2, Math.floor((right - left) / tickWidth)));
  const [first, last] = axis.domain;
  const at = (time: number): number => left + ((time - first) / (last - first)) * (right - left);
  const edge = (text: string, side: 'start' | 'end'): number => {
    const period = parsePeriod(text);
    // A bar runs from the first day of its period to the last.
    return at(side === 'end' ? period.decimal : toPlace(parsePeriod(period.start)));
  };
  const toBar = ({ issued, start, end }: TimelineEntry): PlacedBar | null => {
    const from = start ?? (end === null ? null : issued);
    if (from === null) return end === null ? null : { kind: 'past', left: edge(end, 'start'), right: edge(end, 'end') };
    if (end === null) return { kind: 'open', left: edge(from, 'start'), right };
    return {
      kind: parsePeriod(end).end < day ? 'past' : 'current',
      left: edge(from, 'start'),
      right: Math.max(edge(from, 'start'), edge(end, 'end')),
    };
  };

  let top = axisRoom;
  const rows = dated.map((entry): PlacedEntry => {
    const indent = Math.min(mostIndent, entry.depth * indentStep);
    const { isFocus = false } = entry;
    const texts = wrapText(entry.name, {
      size: fontSize,
      weight: isFocus ? 600 : 400,
      maxWidth: nameWidth - indent,
      maxLines: mostLines,
    });
    const textHeight = texts.length * lineHeight;
    const height = rowPadding * 2 + (isNarrow ? textHeight + barHeight + 4 : Math.max(textHeight, barHeight));
    const textTop = isNarrow ? top + rowPadding : top + (height - textHeight) / 2;
    const row: PlacedEntry = {
      id: entry.id,
      top,
      height,
      middle: isNarrow ? top + height - rowPadding - barHeight / 2 : top + height / 2,
      lines: texts.map((text, index) => ({ text, x: indent, y: textTop + (index + 0.5) * lineHeight })),
      bar: toBar(entry),
      issued: entry.issued === null ? null : at(toPlace(parsePeriod(entry.issued))),
      isFocus,
    };
    top += height;
    return row;
  });
  return {
    width,
    height: top + axisRoom,
    left,
    right,
    top: axisRoom,
    bottom: top,
    nameWidth,
    lineHeight,
    fontSize,
    ticks: axis.ticks.map(({ time, text }) => ({ x: at(time), text })),
    day: at(toPlace(parsePeriod(day))),
    rows,
  };
}
