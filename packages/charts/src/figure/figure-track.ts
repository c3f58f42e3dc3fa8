import { comparePeriods, isValidOn, parsePeriod } from '@dinh/kpi';
import type { SeriesRole } from '../palette/index.ts';
import type { FigureCell, FigureSeries } from './figure-series.ts';

/** What is asked for or projected, or a sum that is not whole, in words: no figure, and never said as one. */
export interface FigureAim {
  readonly value: null;
  readonly href: null;
  readonly aim: { readonly when: string; readonly value: string; readonly note: string };
}

export function isAim(cell: FigureStop['cell']): cell is FigureAim {
  return 'aim' in cell;
}

/**
 * What a stop of a figure without targets has.
 *
 * @throws TypeError for a target, which has no reading.
 */
export function getCell({ cell, trackName }: Pick<FigureStop, 'cell' | 'trackName'>): FigureCell {
  if (isAim(cell)) throw new TypeError(`a target is no figure: ${trackName}`);
  return cell;
}

/** A row of the table twin, and a stop of the walk. */
export interface FigureStop {
  readonly trackId: string;
  readonly trackName: string;
  readonly period: string;
  readonly cell: FigureCell | FigureAim;
  /** What is said of it besides its flags: how far it is from a target. */
  readonly remark?: string;
  /** What tells it from the other stops of its track, where its period doesn't; the same in each track. */
  readonly id?: string;
}

/** What tells a stop from the others of its track. */
export function keyOfStop({ id, period }: Pick<FigureStop, 'id' | 'period'>): string {
  return id ?? period;
}

/** One series as the walk and the table go through it. */
export interface FigureTrack {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  /** The series whose targets they are; absent where they are its figures. */
  readonly targetsOf?: string;
  readonly stops: readonly FigureStop[];
}

function yearsCovered(period: string): readonly number[] {
  const { start, end, frequency } = parsePeriod(period);
  const last = Number(end.slice(0, 4));
  const first = frequency === '_O' ? Number(start.slice(0, 4)) : last;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearRange(series: readonly FigureSeries[]): readonly number[] {
  const years = series.flatMap(({ points }) => points.flatMap(({ period }) => yearsCovered(period)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function toTrack({ id, name, role, points, exists }: FigureSeries, years: readonly number[]): FigureTrack {
  const covered = new Set(points.flatMap(({ period }) => yearsCovered(period)));
  const missing = years.filter((year) => !covered.has(year) && (!exists || isValidOn(exists, `${year}-12-31`)));
  const stop = (period: string, cell: FigureCell): FigureStop => ({ trackId: id, trackName: name, period, cell });
  const stops = [
    ...points.map((point) => stop(point.period, point)),
    ...missing.map((year) => stop(String(year), { value: null, absence: 'not-found', href: null })),
  ];
  return {
    id,
    name,
    role,
    stops: stops.toSorted((a, b) => comparePeriods(parsePeriod(a.period), parsePeriod(b.period))),
  };
}

/**
 * The series as tracks, in their order: the chosen ones with every year of the figure in which a
 * figure could be and none was found; those in grey with their own figures only.
 */
export function listTracks(series: readonly FigureSeries[]): readonly FigureTrack[] {
  const years = yearRange(series.filter(({ role }) => role !== 'context'));
  return series.map((one) => toTrack(one, one.role === 'context' ? [] : years));
}
