import { findPeriod, parsePeriod, type SeriesPoint, yearOf } from '@dinh/kpi';
import { chooseValueAxis } from '../line/value-axis.ts';
import type { FigureSpec } from '../spec/index.ts';
import type { FormParts } from './composed-figure.ts';
import type { FormInput } from './form-input.ts';

/** What may mislead in a figure that leaves. */
export const warningCodes = [
  'axis-cut',
  'many-lines',
  'target-unseen',
  'mixed-status',
  'part-year',
  'no-denominator',
  'redrawn',
] as const;
export type WarningCode = (typeof warningCodes)[number];

export interface FigureWarning {
  readonly code: WarningCode;
  /** How many of what it is about; a year for a target. */
  readonly count: number;
  /** Settings under which it is gone; null where only words help. */
  readonly fix: Partial<FigureSpec> | null;
}

/** Coloured lines that can be told apart. */
const mostLines = 5;

type Check = (input: FormInput, parts: FormParts) => readonly FigureWarning[];

function listDrawn({ cells }: FormParts): readonly SeriesPoint[] {
  return cells.flatMap(({ point }) => (point !== null && point.value !== null ? point : []));
}

/** Percentages near one another have an axis of their own range, which bars don't. */
const checkAxis: Check = ({ spec, indicators }, { cells }) => {
  if (spec.form !== 'line' && spec.form !== 'multiples') return [];
  const [one] = indicators;
  const values = cells.flatMap(({ point }) => (point === null ? [] : (one.drawnOf(point).value ?? [])));
  if (values.length === 0 || chooseValueAxis(values, one.style).startsAtZero) return [];
  return [{ code: 'axis-cut', count: 1, fix: { form: 'bars', index: null, change: null } }];
};

const checkLines: Check = ({ spec, places, indicators }) => {
  const count = places.chosen.filter(({ level }) => level !== 'country').length;
  if (spec.form !== 'line' || indicators.length > 1 || count <= mostLines) return [];
  return [{ code: 'many-lines', count, fix: { form: 'multiples' } }];
};

/** A target of a place in the figure whose deadline or level is not in it. */
const checkTargets: Check = ({ spec, indicators, places, aims }) => {
  const [one] = indicators;
  if (!aims || indicators.length > 1) return [];
  const focus = places.chosen[0] ?? places.nation;
  const own = aims.assessed.filter(({ areaId, value }) => areaId === focus?.id && value !== null);
  const ahead = own.flatMap(({ deadline }) => (deadline === null ? [] : (findPeriod(deadline) ?? [])));
  const end = spec.to === null ? null : parsePeriod(spec.to).end;
  const isTimeForm = spec.form === 'line' || spec.form === 'multiples';
  const unseen = isTimeForm && !one.isComputed ? ahead.filter((deadline) => end !== null && deadline.end > end) : ahead;
  const last = unseen.toSorted((a, b) => a.decimal - b.decimal).at(-1);
  if (last === undefined) return [];
  const isShown = spec.form === 'bars' && own.some(({ deadline }) => deadline === spec.to);
  const fix =
    isTimeForm && !one.isComputed ? { to: null } : ({ form: 'line', to: null, index: null, change: null } as const);
  return isShown ? [] : [{ code: 'target-unseen', count: yearOf(last.text), fix }];
};

const checkStatus: Check = (_, parts) => {
  const drawn = listDrawn(parts);
  const unsure = drawn.filter(({ status }) => status !== 'reported' && status !== 'derived');
  return unsure.length === 0 || unsure.length === drawn.length
    ? []
    : [{ code: 'mixed-status', count: unsure.length, fix: null }];
};

/** A sum over part of a year, or over several, beside sums over years; a stock of a month is of its day. */
const checkPartYears: Check = ({ spec, indicators }, parts) => {
  const flows = new Set(indicators.flatMap(({ indicator }) => (indicator.measure === 'flow' ? indicator.id : [])));
  const drawn = listDrawn(parts).filter(({ indicatorId }) => flows.has(indicatorId));
  const isWhole = ({ period }: SeriesPoint): boolean => parsePeriod(period).frequency === 'A';
  const whole = drawn.filter(isWhole);
  const count = drawn.length - whole.length;
  if (count === 0 || whole.length === 0) return [];
  const years = whole.map(({ period }) => period).toSorted();
  const [from, to] = [years[0] ?? null, years.at(-1) ?? null];
  // Part years at either end are gone with a shorter span.
  const isWithin = drawn.some((point) => {
    const { start, end } = parsePeriod(point.period);
    return !isWhole(point) && start.slice(0, 4) <= (to ?? '') && end.slice(0, 4) >= (from ?? '');
  });
  const isShort = spec.from === from && spec.to === to;
  return [{ code: 'part-year', count, fix: isWithin || isShort ? null : { from, to } }];
};

const checkDenominators: Check = ({ indicators }, parts) => {
  const ratios = new Set(indicators.flatMap(({ indicator }) => (indicator.kind === 'ratio' ? indicator.id : [])));
  const lacking = listDrawn(parts).filter(
    ({ indicatorId, denominator }) => ratios.has(indicatorId) && denominator === null,
  );
  return lacking.length === 0 ? [] : [{ code: 'no-denominator', count: lacking.length, fix: null }];
};

/** Figures from before and after places in the figure were redrawn side by side, each on its own boundaries. */
const checkBoundaries: Check = ({ places, data }, parts) => {
  if (places.day !== null) return [];
  const { areaById, successions, release } = data.ground;
  const provinces = listDrawn(parts).filter(({ areaId }) => areaById.get(areaId)?.level === 'province');
  const shown = new Set(provinces.map(({ areaId }) => areaId));
  const days = successions.flatMap(({ effective, relation, predecessorId, successorId }) => {
    const isRedrawn = relation === 'merged' || relation === 'split';
    return isRedrawn && (shown.has(predecessorId) || shown.has(successorId)) ? effective : [];
  });
  const ends = provinces.map(({ period }) => parsePeriod(period).end);
  const crossed = new Set(days.filter((day) => ends.some((end) => end < day) && ends.some((end) => end >= day)));
  return crossed.size === 0 ? [] : [{ code: 'redrawn', count: crossed.size, fix: { basis: `on:${release.date}` } }];
};

const checks: readonly Check[] = [
  checkAxis,
  checkLines,
  checkTargets,
  checkStatus,
  checkPartYears,
  checkDenominators,
  checkBoundaries,
];

/** What may mislead in a figure, before it leaves: each with the settings that mend it, where there are any. */
export function checkFigure(input: FormInput, parts: FormParts): readonly FigureWarning[] {
  return checks.flatMap((check) => check(input, parts));
}

/** Those that a form's own notes don't say. */
const unsaid: readonly WarningCode[] = ['target-unseen', 'mixed-status', 'part-year', 'no-denominator'];

/** True for a warning that is printed under the figure where it is not mended. */
export function isPrinted({ code }: FigureWarning): boolean {
  return unsaid.includes(code);
}
