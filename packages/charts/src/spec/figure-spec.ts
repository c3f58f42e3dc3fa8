import { type Basis, earliestBasisDay, findPeriod, parseBasis } from '@dinh/kpi';
import { z } from 'zod';

export const figureForms = [
  'line',
  'bars',
  'stacked',
  'slope',
  'scatter',
  'multiples',
  'map',
  'table',
  'matrix',
] as const;
export type FigureForm = (typeof figureForms)[number];

/** Those that show one year; the others show how it came about. */
export const yearForms: readonly FigureForm[] = ['bars', 'scatter', 'map'];

/** Those in which an index or changes can stand in place of values. */
export const computedForms: readonly FigureForm[] = ['line', 'multiples', 'table', 'matrix'];

export const figureOrders = ['value', 'name', 'given'] as const;
export type FigureOrder = (typeof figureOrders)[number];

/** The version of the rules by which a link that says no more is filled in; a later one needs a migration. */
export const specVersion = 2;
export const mostIndicators = 6;
export const mostAreas = 120;
export const mostRemarks = 5;
export const longestTitle = 120;
export const longestNote = 280;
const longestId = 100;

/** As it is kept: composed, without blanks at its ends, in one line of readable text. */
export function isPlainText(text: string, most: number): boolean {
  const isOneLine = !/[\p{Cc}\p{Cs}\u2028\u2029\uFFFD]/u.test(text) && text.isWellFormed();
  return isOneLine && text !== '' && text === text.normalize('NFC').trim() && text.length <= most;
}

/** True for text that can be an id: it stands in addresses, between commas. */
export function isId(text: string): boolean {
  return isPlainText(text, longestId) && !/[,|~\s]/u.test(text);
}

/** True for boundaries that figures can be read on. */
export function isBasis(text: string): text is Basis {
  try {
    parseBasis(text);
    return true;
  } catch {
    return false;
  }
}

const regionPrefix = 'region:';
const closedGroups = ['all', 'none', 'peers'] as const;

/** True for a group of places that stand beside the chosen ones. */
export function isGroup(text: string): boolean {
  if (text.startsWith(regionPrefix)) return isId(text.slice(regionPrefix.length));
  return closedGroups.some((group) => group === text);
}

/** The region that a group names; undefined for another group. */
export function findRegion(group: string): string | undefined {
  return group.startsWith(regionPrefix) ? group.slice(regionPrefix.length) : undefined;
}

/** What would have been read, for those who wrote something else. */
export const acceptedGroups = [...closedGroups, `${regionPrefix}<id>`];
export const acceptedBases = ['as-reported', 'on:2026-01-01', `on:<≥ ${earliestBasisDay}>`];

const id = z.string().refine(isId, { error: 'not an id' });
const period = z.string().refine((text) => findPeriod(text) !== undefined, { error: 'not a period' });
const year = z.string().regex(/^[1-9]\d{3}$/u);
const textOf = (most: number) => z.string().refine((text) => isPlainText(text, most), { error: 'not plain text' });
const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** Words that a reader put to a place and a time. */
export const figureRemark = z
  .strictObject({
    /** Null for words on a time alone. */
    areaId: id.nullable(),
    period,
    text: textOf(longestNote),
  })
  .readonly();
export type FigureRemark = z.infer<typeof figureRemark>;

/** What a figure shows, in full: screen, picture, file, embed and report draw the same from the same spec. */
export const figureSpec = z
  .strictObject({
    version: z.literal(specVersion),
    form: z.enum(figureForms),
    /** The first is drawn; in a scatter the first goes up and the second across, in a table and a stack each has its own. */
    indicators: z.array(id).min(1).max(mostIndicators).refine(unique),
    /** The chosen places, the first in focus. */
    areas: z.array(id).max(mostAreas).refine(unique),
    /** Who stands beside them. Null: all provinces where no place is chosen, else nobody. */
    group: z.string().refine(isGroup).nullable(),
    /** Null: from the first figure. A slope's first year. */
    from: period.nullable(),
    /** Null: to the last figure; in a figure of one year that year, null the one with most figures. */
    to: period.nullable(),
    basis: z.custom<Basis>((value) => typeof value === 'string' && isBasis(value)),
    /** Counts per 100,000 people. */
    per: z.literal('people').nullable(),
    /** The year that is 100. */
    index: year.nullable(),
    /** Changes on the year before in place of values. */
    change: z.literal('year').nullable(),
    /** Null: by value where places stand in a row, else as given. */
    order: z.enum(figureOrders).nullable(),
    /** Null: the first of the chosen places. */
    focus: id.nullable(),
    remarks: z.array(figureRemark).max(mostRemarks),
    /** In place of the figure's own. */
    title: textOf(longestTitle).nullable(),
    /** Before the figure's own notes. */
    note: textOf(longestNote).nullable(),
    lang: z.enum(['vi', 'en']),
    /** Null: the latest, which a pinned link never says. */
    release: z.int().positive().max(999_999_999).nullable(),
  })
  .readonly();
export type FigureSpec = z.infer<typeof figureSpec>;

/** A spec in which nothing is chosen but what is drawn. */
export const plainSpec = {
  version: specVersion,
  form: 'line',
  areas: [],
  group: null,
  from: null,
  to: null,
  basis: 'as-reported',
  per: null,
  index: null,
  change: null,
  order: null,
  focus: null,
  remarks: [],
  title: null,
  note: null,
  lang: 'vi',
  release: null,
} as const satisfies Omit<FigureSpec, 'indicators'>;

/** Who stands beside the chosen places, also where a spec leaves it to the program. */
export function groupOf({ group, areas }: Pick<FigureSpec, 'group' | 'areas'>): string {
  return group ?? (areas.length === 0 ? 'all' : 'none');
}
