import { compareNames } from '@dinh/i18n';
import {
  compareByUnknown,
  compareByWorst,
  compareRollUps,
  compareRollUpsByUnknown,
  compareText,
  families,
  rollUpTargets,
  type TargetRollUp,
  troubledStatuses,
} from '@dinh/kpi';
import { noPolicy, type TargetOrder, type TargetsState } from '../../app/targets-state.ts';
import { type TargetEntry, toRegionId } from './target-entries.ts';

type Filter = 'policy' | 'targetFamily' | 'region' | 'status';

/** What chooses targets out of all: each filter by what it asks of one. */
const fits: { readonly [Name in Filter]: (entry: TargetEntry, asked: NonNullable<TargetsState[Name]>) => boolean } = {
  policy: ({ policyId }, asked) => (policyId ?? noPolicy) === asked,
  targetFamily: ({ family }, asked) => family === asked,
  region: ({ region }, asked) => region !== null && toRegionId(region) === asked,
  status: ({ assessment }, asked) => asked.includes(assessment.status),
};

function isChosen<Name extends Filter>(name: Name, entry: TargetEntry, state: TargetsState): boolean {
  const asked = state[name];
  return asked === undefined || fits[name](entry, asked);
}

/** The targets that fit every filter, or every one but one: what that one can choose from. */
export function selectTargets(
  entries: readonly TargetEntry[],
  state: TargetsState,
  except?: Filter,
): readonly TargetEntry[] {
  const filters = (Object.keys(fits) as Filter[]).filter((name) => name !== except && state[name] !== undefined);
  return filters.length === 0
    ? entries
    : entries.filter((entry) => filters.every((name) => isChosen(name, entry, state)));
}

/** The targets of one place. */
export interface PlaceGroup {
  readonly id: string;
  readonly entries: readonly [TargetEntry, ...TargetEntry[]];
  readonly rollUp: TargetRollUp;
}

function isOfSameTime(a: TargetEntry, b: TargetEntry): boolean {
  return a.placeId === b.placeId && a.indicatorId === b.indicatorId && a.deadline !== null && a.deadline === b.deadline;
}

/** Those among targets that ask another value of the same place and indicator by the same deadline. */
export function listContradicting(entry: TargetEntry, among: readonly TargetEntry[]): readonly TargetEntry[] {
  return among.filter(
    (other) => isOfSameTime(entry, other) && (entry.value !== other.value || entry.comparator !== other.comparator),
  );
}

/** Puts behind each target those that contradict it, else keeps the order. */
function keepTogether(entries: readonly TargetEntry[]): readonly TargetEntry[] {
  const placed = new Set<TargetEntry>();
  for (const entry of entries) {
    placed.add(entry);
    if (listContradicting(entry, entries).length === 0) continue;
    for (const other of entries) if (isOfSameTime(entry, other)) placed.add(other);
  }
  return [...placed];
}

/**
 * Targets of a place in rows of their own, and those folded behind one line: the unknown, unless they contradict one
 * that is shown.
 */
export function foldUnknown(entries: readonly TargetEntry[]): {
  readonly open: readonly TargetEntry[];
  readonly folded: readonly TargetEntry[];
} {
  const known = entries.filter(({ assessment }) => assessment.status !== 'not-assessable');
  const contradicted = known.filter((entry) => listContradicting(entry, entries).length > 0);
  const isOpen = (entry: TargetEntry): boolean =>
    known.includes(entry) || contradicted.some((shown) => isOfSameTime(shown, entry));
  return { open: entries.filter(isOpen), folded: entries.filter((entry) => !isOpen(entry)) };
}

/**
 * Targets by place, in the order asked for: the places, and within each its targets, those that contradict one another
 * together.
 */
export function groupByPlace(entries: readonly TargetEntry[], order: TargetOrder): readonly PlaceGroup[] {
  const [compareTargets, compareGroups] =
    order === 'unknown' ? [compareByUnknown, compareRollUpsByUnknown] : [compareByWorst, compareRollUps];
  return [...Map.groupBy(entries, ({ placeId }) => placeId)]
    .flatMap(([id, own]): readonly PlaceGroup[] => {
      const [first, ...rest] = keepTogether(own.toSorted(compareTargets));
      const rollUp = rollUpTargets(own.map(({ assessment }) => assessment));
      return first ? [{ id, entries: [first, ...rest], rollUp }] : [];
    })
    .toSorted((a, b) => compareGroups(a.rollUp, b.rollUp) || compareTargets(a.entries[0], b.entries[0]));
}

/** The targets in trouble, the worst first. */
export function listTroubled(entries: readonly TargetEntry[]): readonly TargetEntry[] {
  return entries.filter(({ assessment }) => troubledStatuses.includes(assessment.status)).toSorted(compareByWorst);
}

/** The targets that are met or on track, in the same order. */
export function listGood(entries: readonly TargetEntry[]): readonly TargetEntry[] {
  const isGood = ({ assessment: { status } }: TargetEntry): boolean => status === 'met' || status === 'on-track';
  return entries.filter(isGood).toSorted(compareByWorst);
}

/** The indicators of which no figure was found for targets, those of most targets first, each by its first. */
export function listUnfigured(
  entries: readonly TargetEntry[],
): readonly { readonly entry: TargetEntry; readonly count: number }[] {
  const lacking = entries.filter(({ assessment }) => assessment.reasons[0] === 'no-figure');
  return [...Map.groupBy(lacking, ({ indicatorId }) => indicatorId).values()]
    .flatMap((own) => (own[0] ? { entry: own[0], count: own.length } : []))
    .toSorted((a, b) => b.count - a.count || compareText(a.entry.indicatorId, b.entry.indicatorId));
}

/** True where a table of places × indicators would have a target in a third of its cells: with fewer it is mostly blank. */
export function isDense(entries: readonly TargetEntry[]): boolean {
  const places = new Set(entries.map(({ placeId }) => placeId));
  const indicators = new Set(entries.map(({ indicatorId }) => indicatorId));
  const cells = new Set(entries.map(({ placeId, indicatorId }) => `${placeId}\t${indicatorId}`));
  return places.size > 1 && cells.size * 3 >= places.size * indicators.size;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What each filter can choose, with how many targets it would leave. */
export interface Choices {
  /** The most targets first; those without a document last. */
  readonly policies: readonly Choice[];
  readonly families: readonly Choice[];
  readonly regions: readonly Choice[];
}

export interface ChoiceNames {
  readonly policy: (entry: TargetEntry) => string;
  readonly family: (entry: TargetEntry) => string;
  readonly region: (entry: TargetEntry) => string;
}

function listChoices(
  entries: readonly TargetEntry[],
  idOf: (entry: TargetEntry) => string | undefined,
  nameOf: (entry: TargetEntry) => string,
): readonly Choice[] {
  return [...Map.groupBy(entries, idOf)].flatMap(([id, own]) => {
    const [first] = own;
    return id === undefined || !first ? [] : { id, name: nameOf(first), count: own.length };
  });
}

export function listAllChoices(entries: readonly TargetEntry[], state: TargetsState, names: ChoiceNames): Choices {
  const of = (filter: Filter): readonly TargetEntry[] => selectTargets(entries, state, filter);
  const ofFamily = listChoices(of('targetFamily'), ({ family }) => family, names.family);
  return {
    policies: listChoices(of('policy'), ({ policyId }) => policyId ?? noPolicy, names.policy).toSorted(
      (a, b) =>
        Number(a.id === noPolicy) - Number(b.id === noPolicy) || b.count - a.count || compareNames(a.name, b.name),
    ),
    families: families.flatMap((family) => ofFamily.filter(({ id }) => id === family)),
    regions: listChoices(
      of('region'),
      ({ region }) => (region ? toRegionId(region) : undefined),
      names.region,
    ).toSorted((a, b) => compareNames(a.name, b.name)),
  };
}
