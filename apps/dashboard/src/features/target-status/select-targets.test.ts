import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetsState } from '../../app/targets-state.ts';
import { makeCatalogue } from '../../testing/fixtures.ts';
import { makeTargetsAnswer, regions } from '../../testing/target-fixtures.ts';
import { assessAnswer } from './assess-answer.ts';
import {
  foldUnknown,
  groupByPlace,
  isDense,
  listAllChoices,
  listContradicting,
  listGood,
  listTroubled,
  listUnfigured,
  selectTargets,
} from './select-targets.ts';
import { type TargetEntry, toTargetEntries } from './target-entries.ts';

const catalogue = makeCatalogue();
const answer = makeTargetsAnswer();
const assessed = assessAnswer(answer, catalogue, { method: 'path', asOf: '2026-01-15' });
const entries = toTargetEntries(answer, assessed, { catalogue, regions });
const ids = (some: readonly TargetEntry[]) => some.map(({ id }) => id);
const names = { policy: ({ id }: TargetEntry) => id, family: () => '', region: () => '' };

it('stand as they are made to', () => {
  expect(entries.map(({ id, assessment: { status, reasons } }) => [id, status, reasons[0]])).toEqual([
    ['missed', 'missed', undefined],
    ['lagging', 'off-track', undefined],
    ['no-clubs', 'not-assessable', 'area-ended'],
    ['met', 'met', undefined],
    ['nation', 'not-assessable', 'stale'],
    ['nation-clubs', 'not-assessable', 'no-figure'],
    ['no-area', 'not-assessable', 'area-not-placed'],
    ['district', 'not-assessable', 'area-ended'],
  ]);
});

describe('toTargetEntries', () => {
  it('gives a district the region of its province, the nation and what fits no area none', () => {
    const regionOf = new Map(entries.map(({ id, region }) => [id, region?.region ?? null]));
    expect(regionOf.get('district')).toBe('red-river-delta');
    expect(regionOf.get('nation')).toBeNull();
    expect(regionOf.get('no-area')).toBeNull();
  });
});

describe('selectTargets', () => {
  it.each<[TargetsState, readonly string[]]>([
    [{ policy: 'plan' }, ['lagging', 'no-clubs', 'nation']],
    [{ policy: 'none', targetFamily: 'clubs' }, ['nation-clubs', 'no-area']],
    [{ region: 'red-river-delta.2008-08-01', status: ['missed', 'met'] }, ['missed', 'met']],
    [{ policy: 'of another release' }, []],
    [{ order: 'unknown', view: 'matrix', method: 'un' }, ids(entries)],
  ])('by %j', (state, expected) => {
    expect(ids(selectTargets(entries, state))).toEqual(expected);
  });

  it('leaves one filter out where what it can choose is asked for', () => {
    const state = { policy: 'plan', status: ['off-track'] } as const;
    expect(ids(selectTargets(entries, state, 'status'))).toEqual(['lagging', 'no-clubs', 'nation']);
    expect(ids(selectTargets(entries, state, 'policy'))).toEqual(['lagging']);
  });
});

describe('groupByPlace', () => {
  it('puts the worst place first, within it the worst target', () => {
    const groups = groupByPlace(entries, 'worst');
    expect(groups.map(({ id, entries: own }) => [id, ...ids(own)])).toEqual([
      ['HP', 'missed', 'lagging', 'no-clubs'],
      ['VN', 'nation', 'nation-clubs'],
      ['Nội thành', 'no-area'],
      ['HD-hung-ha', 'district'],
      ['HD', 'met'],
    ]);
    expect(groups[0]?.rollUp).toMatchObject({ targets: 3, worst: 'missed' });
  });

  it('or the least known place and target first', () => {
    expect(groupByPlace(entries, 'unknown').map(({ id, entries: own }) => [id, ...ids(own)])[0]).toEqual([
      'VN',
      'nation-clubs',
      'nation',
    ]);
    expect(groupByPlace(entries, 'unknown').at(-1)?.id).toBe('HD');
  });

  it('loses none and counts each once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries]), fc.constantFrom('worst', 'unknown' as const), (some, order) => {
        const groups = groupByPlace(some, order);
        expect(groups.flatMap((group) => ids(group.entries)).toSorted()).toEqual(ids(some).toSorted());
        expect(groups.reduce((sum, { rollUp }) => sum + rollUp.targets, 0)).toBe(some.length);
        expect(groupByPlace(some.toReversed(), order)).toEqual(groups);
      }),
    );
  });
});

describe('targets that contradict one another', () => {
  const [missed, lagging] = entries.filter(({ id }) => id === 'missed' || id === 'lagging');
  const make = (of: TargetEntry | undefined, over: Partial<TargetEntry>): TargetEntry => {
    if (!of) throw new Error('The fixture has no such target');
    return { ...of, ...over };
  };
  const unknown = entries.find(({ id }) => id === 'no-clubs')?.assessment;
  const other = make(missed, { id: 'other', value: 90, ...(unknown && { assessment: unknown }) });
  const later = make(missed, { id: 'later', value: 90, deadline: '2031' });
  const same = make(missed, { id: 'same', ...(unknown && { assessment: unknown }) });

  it('are those of one place, indicator and deadline that ask another value', () => {
    const of = make(missed, {});
    expect(ids(listContradicting(of, [of, other, later, same, make(lagging, {})]))).toEqual(['other']);
  });

  it('stand together, the unknown too', () => {
    const [group] = groupByPlace([...entries, other], 'worst');
    expect(ids(group?.entries ?? [])).toEqual(['missed', 'other', 'lagging', 'no-clubs']);
    const { open, folded } = foldUnknown(group?.entries ?? []);
    expect([ids(open), ids(folded)]).toEqual([['missed', 'other', 'lagging'], ['no-clubs']]);
  });

  it('do not unfold what only repeats one that is shown', () => {
    const { open, folded } = foldUnknown([make(missed, {}), same]);
    expect([ids(open), ids(folded)]).toEqual([['missed'], ['same']]);
  });
});

describe('listAllChoices', () => {
  it('counts what each choice would leave beside the other filters, those without a document last', () => {
    const { policies, families } = listAllChoices(entries, { targetFamily: 'clubs', policy: 'plan' }, names);
    expect(policies.map(({ id, count }) => [id, count])).toEqual([
      ['plan', 1],
      ['none', 2],
    ]);
    expect(families.map(({ id, count }) => [id, count])).toEqual([
      ['facilities', 2],
      ['clubs', 1],
    ]);
    expect(listAllChoices(entries, {}, names).regions.map(({ id, count }) => [id, count])).toEqual([
      ['red-river-delta.2008-08-01', 5],
    ]);
  });
});

it('tells those in trouble from those that are well, and what nobody has a figure of', () => {
  expect(ids(listTroubled(entries))).toEqual(['missed', 'lagging']);
  expect(ids(listGood(entries))).toEqual(['met']);
  expect(listUnfigured(entries).map(({ entry, count }) => [entry.indicatorId, count])).toEqual([['clubs', 1]]);
});

it('is dense where a third of the cells of a table would have a target', () => {
  const of = (...some: readonly string[]) => entries.filter(({ id }) => some.includes(id));
  expect(isDense(of('missed', 'met', 'nation'))).toBe(true);
  expect(isDense(of('missed'))).toBe(false);
  expect(isDense([])).toBe(false);
});
