import { type Language, parseLanguage } from '@dinh/i18n';
import { type AreaLevel, areaLevels, type BasisOfDay, parseBasis, type TargetMethod, targetMethods } from '@dinh/kpi';

type Texts = Readonly<Record<string, unknown>>;

/** What every address may carry. */
export interface FrameState {
  readonly lang?: Language | undefined;
  /** A release other than the latest. */
  readonly release?: number | undefined;
}

export const yearViews = ['bars', 'map', 'table'] as const;
export type YearView = (typeof yearViews)[number];

export type { BasisOfDay };

/** The boundaries that an address asks for; undefined where it names no day there are any of. */
export function toBasisOfDay(value: unknown): BasisOfDay | undefined {
  try {
    return parseBasis(String(value)) === null ? undefined : (value as BasisOfDay);
  } catch {
    return undefined;
  }
}

export interface IndicatorState {
  /** Places drawn in colour, the first in focus. */
  readonly areas?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly level?: AreaLevel | undefined;
  readonly view?: YearView | undefined;
  /** Whose boundaries; those of each figure's own day unless given. */
  readonly basis?: BasisOfDay | undefined;
  /** Counts per 100,000 people. */
  readonly per?: 'people' | undefined;
  /** How targets are judged; by their path unless given. */
  readonly method?: TargetMethod | undefined;
}

export interface AreaState {
  /** Whose boundaries; those of each figure's own day unless given. */
  readonly basis?: BasisOfDay | undefined;
}

/** Goes to another state; one passed on the way replaces the one before it, so that Back doesn't go through all. */
export type ChangeIndicator = (change: IndicatorState, isPassing?: boolean) => void;

export interface AreasState {
  /** What the list is filtered by. */
  readonly find?: string | undefined;
}

export const mostColoured = 5;

/** A positive whole number out of an address. */
export function toWhole(value: unknown): number | undefined {
  const number = Number(value);
  return typeof value !== 'boolean' && Number.isInteger(number) && number > 0 ? number : undefined;
}

/** A view state without what isn't set, so that an address says only what was chosen. */
export function withoutBlanks<T extends object>(state: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as T;
}

/** Reads the language and the release; what is none of ours is left out, since an address may be mistyped. */
export function parseFrameState(search: Texts): FrameState {
  return withoutBlanks<FrameState>({ lang: parseLanguage(search.lang), release: toWhole(search.release) });
}

/** Texts of an address, each once, no more than `most`; undefined where there is none. */
export function toList(value: unknown, most = mostColoured): readonly string[] | undefined {
  const list = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  const ids = [...new Set(list.filter((id) => id !== ''))].slice(0, most);
  return ids.length > 0 ? ids : undefined;
}

/** Reads an indicator page's view state in the same forgiving way. */
export function parseIndicatorState(search: Texts): IndicatorState {
  return withoutBlanks<IndicatorState>({
    areas: toList(search.areas),
    year: toWhole(search.year),
    level: areaLevels.find((level) => level === search.level),
    view: yearViews.find((view) => view === search.view),
    basis: toBasisOfDay(search.basis),
    per: search.per === 'people' ? 'people' : undefined,
    method: targetMethods.find((method) => method === search.method),
  });
}

export function parseAreaState(search: Texts): AreaState {
  return withoutBlanks<AreaState>({ basis: toBasisOfDay(search.basis) });
}

export function parseAreasState(search: Texts): AreasState {
  return withoutBlanks<AreasState>({
    find: typeof search.find === 'string' && search.find !== '' ? search.find : undefined,
  });
}
