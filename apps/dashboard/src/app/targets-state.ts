import {
  type BasisOfDay,
  earliestAskedDay,
  type Family,
  families,
  findPeriod,
  type TargetMethod,
  type TargetStatus,
  targetMethods,
  targetStatuses,
} from '@dinh/kpi';
import { toBasisOfDay, toList, withoutBlanks } from './view-state.ts';

export const targetOrders = ['worst', 'unknown'] as const;
export type TargetOrder = (typeof targetOrders)[number];

export const targetViews = ['list', 'matrix'] as const;
export type TargetView = (typeof targetViews)[number];

/** In place of a policy's id: the targets of which no document is known. */
export const noPolicy = 'none';

/** By what rule targets are assessed; what is absent is usual. */
export interface RuleState {
  readonly method?: TargetMethod | undefined;
  /** ISO day; that of the release unless given. */
  readonly asOf?: string | undefined;
  /** Whose boundaries; those of each figure's own day unless given. */
  readonly basis?: BasisOfDay | undefined;
}

/** Which targets the overview shows, and by what rule they are assessed; what is absent is all. */
export interface TargetsState extends RuleState {
  readonly policy?: string | undefined;
  /** Of their indicators; `family` is the coverage matrix's. */
  readonly targetFamily?: Family | undefined;
  readonly region?: string | undefined;
  readonly status?: readonly TargetStatus[] | undefined;
  /** The worst first unless given. */
  readonly order?: TargetOrder | undefined;
  /** What fits the choice better unless given. */
  readonly view?: TargetView | undefined;
}

export type ChangeTargets = (change: TargetsState) => void;

/** The day that an address names, or the last of its period. */
function toDay(value: unknown): string | undefined {
  const day = findPeriod(String(value ?? ''))?.end;
  return day !== undefined && day >= earliestAskedDay ? day : undefined;
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads by what rule an address has targets assessed; what is none of ours is left out. */
export function parseRuleState(search: Readonly<Record<string, unknown>>): RuleState {
  return withoutBlanks<RuleState>({
    method: targetMethods.find((method) => method === search.method),
    asOf: toDay(search.asOf),
    basis: toBasisOfDay(search.basis),
  });
}

/** Reads which targets an address asks for; what is none of ours is left out, since an address may be mistyped. */
export function parseTargetsState(search: Readonly<Record<string, unknown>>): TargetsState {
  const asked = toList(search.status, targetStatuses.length);
  const status = targetStatuses.filter((one) => asked?.includes(one));
  return withoutBlanks<TargetsState>({
    policy: toText(search.policy),
    targetFamily: families.find((family) => family === search.targetFamily),
    region: toText(search.region),
    status: status.length === 0 ? undefined : status,
    order: targetOrders.find((order) => order === search.order),
    view: targetViews.find((view) => view === search.view),
    ...parseRuleState(search),
  });
}
