import {
  announcePoint,
  describeFlags,
  describeReading,
  describeValue,
  formatPeriod,
  type ReadingStyle,
  type Translate,
} from '@dinh/i18n';
import { isPoint } from './figure-series.ts';
import type { FigureStop } from './figure-track.ts';

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

/** What every figure of one style says of a stop: place, period, value, parts, flags. */
export function describeStop(stop: FigureStop, style: ReadingStyle, t: Translate): StopWords {
  const { cell, trackName, period } = stop;
  const value = describeValue(cell, style, t);
  const reading = isPoint(cell) ? describeReading(cell, style, t) : null;
  return {
    head: `${trackName}, ${formatPeriod(period, t.language)}`,
    value,
    isAbsent: cell.value === null,
    lines: [...(reading === null || reading === value ? [] : [reading]), describeFlags(cell, t)].filter(
      (line) => line !== '',
    ),
    announced: announcePoint({ area: trackName, period, cell, style }, t),
  };
}
