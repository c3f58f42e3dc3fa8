import {
  describeFlags,
  describeReading,
  describeValue,
  formatPeriod,
  type ReadingStyle,
  type Translate,
} from '@dinh/i18n';
import { isPoint } from './figure-series.ts';
import { type FigureStop, isAim } from './figure-track.ts';

/** What is said of one stop, on its card and in the live region. */
export interface StopWords {
  /** What the figure is of: a place, and when. */
  readonly head: string;
  /** The value, or the reason there is none. */
  readonly value: string;
  readonly isAbsent: boolean;
  /** What else the card says, a line each. */
  readonly lines: readonly string[];
  /** The whole in one sentence, with the words of the table twin. */
  readonly announced: string;
}

/** A stop's cells of the table twin: when, the value or the reason there is none, and what else is to be known. */
export interface StopCells {
  readonly when: string;
  readonly value: string;
  readonly note: string;
}

function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('; ');
}

/** What the table twin writes of a stop, and the live region says. */
export function writeStop({ cell, period, remark }: FigureStop, style: ReadingStyle, t: Translate): StopCells {
  if (isAim(cell)) return cell.aim;
  return {
    when: formatPeriod(period, t.language),
    value: describeValue(cell, style, t),
    note: joinParts([describeFlags(cell, t), remark]),
  };
}

/** What every figure of one style says of a stop: place, period, value, parts, flags, distance to a target. */
export function describeStop(stop: FigureStop, style: ReadingStyle, t: Translate): StopWords {
  const { cell, trackName, remark } = stop;
  const { when, value, note } = writeStop(stop, style, t);
  const reading = isPoint(cell) ? describeReading(cell, style, t) : null;
  const parts = reading === null || reading === value ? [] : [reading];
  return {
    head: `${trackName}, ${when}`,
    value,
    isAbsent: cell.value === null && !isAim(cell),
    lines: [...parts, ...(isAim(cell) ? [note] : [describeFlags(cell, t), remark ?? ''])].filter((line) => line !== ''),
    announced: t('figure.pointOf', { area: trackName, period: when, reading: joinParts([value, note]) }),
  };
}
