import { describe, expect, it } from 'vitest';
import { exampleStructures } from '../../testing/example-structures.ts';
import { sdmxStructureKinds } from '../sdmx-structure-asking.ts';
import type { SdmxArtefact } from './artefact.ts';
import { describeStructures } from './describe-structures.ts';
import { listUsedCodes } from './list-used-codes.ts';
import { type StructureQuestion, selectArtefacts } from './select-artefacts.ts';

const subject = exampleStructures();
const all = describeStructures(subject);
const used = listUsedCodes(subject.availability, subject.indicators);

function ask(question: Partial<StructureQuestion>): readonly SdmxArtefact[] {
  const whole: StructureQuestion = {
    kinds: sdmxStructureKinds,
    agencyIds: 'all',
    ids: 'all',
    versions: ['1.0'],
    itemIds: 'all',
    detail: 'full',
    references: 'none',
  };
  return selectArtefacts(all, { ...whole, ...question }, used);
}

const idsOf = (artefacts: readonly SdmxArtefact[]) => artefacts.map(({ kind, id }) => `${kind} ${id}`);
const itemsOf = (artefacts: readonly SdmxArtefact[], id: string) => {
  const list = artefacts.find((artefact) => artefact.id === id);
  return list && 'items' in list ? list.items.map((item) => item.id) : [];
};

const flow = 'dataflow KPI';
const structure = 'datastructure KPI';
const concepts = 'conceptscheme CS_KPI';
const lists = ['CL_FREQ', 'CL_AREA', 'CL_INDICATOR', 'CL_OBS_STATUS', 'CL_UNIT', 'CL_SOURCE'].map(
  (id) => `codelist ${id}`,
);
const constraint = 'contentconstraint CR_KPI';

describe('selectArtefacts', () => {
  it.each([
    ['dataflow', 'none', [flow]],
    ['dataflow', 'children', [flow, structure]],
    ['dataflow', 'descendants', [flow, structure, concepts, ...lists]],
    ['dataflow', 'parents', [flow, constraint]],
    ['dataflow', 'parentsandsiblings', [flow, constraint]],
    ['dataflow', 'all', [flow, structure, concepts, ...lists, constraint]],
    ['dataflow', 'codelist', [flow, ...lists]],
    ['datastructure', 'children', [structure, concepts, ...lists]],
    ['datastructure', 'descendants', [structure, concepts, ...lists]],
    ['datastructure', 'parents', [flow, structure]],
    ['datastructure', 'all', [flow, structure, concepts, ...lists]],
    ['datastructure', 'dataflow', [flow, structure]],
    ['datastructure', 'contentconstraint', [structure, constraint]],
    ['conceptscheme', 'parents', [structure, concepts]],
    ['conceptscheme', 'parentsandsiblings', [structure, concepts, ...lists]],
    ['conceptscheme', 'children', [concepts]],
    ['contentconstraint', 'children', [flow, constraint]],
    ['contentconstraint', 'descendants', [flow, structure, concepts, ...lists, constraint]],
    ['agencyscheme', 'all', ['agencyscheme AGENCIES']],
  ] as const)('of a %s with references=%s', (kind, references, expected) => {
    expect(idsOf(ask({ kinds: [kind], references }))).toEqual(expected);
  });

  it('takes several ids and agencies, and finds an agency’s own scheme under the agency', () => {
    expect(idsOf(ask({ kinds: ['codelist'], ids: ['CL_UNIT', 'CL_FREQ', 'CL_NONE'] }))).toEqual([
      'codelist CL_FREQ',
      'codelist CL_UNIT',
    ]);
    expect(ask({ agencyIds: ['OTHER'] })).toEqual([]);
    expect(idsOf(ask({ kinds: ['agencyscheme'], agencyIds: ['DINH'] }))).toEqual(['agencyscheme AGENCIES']);
    expect(idsOf(ask({ kinds: ['agencyscheme'], agencyIds: ['SDMX'] }))).toEqual(['agencyscheme AGENCIES']);
    expect(ask({ kinds: ['dataflow'], agencyIds: ['SDMX'] })).toEqual([]);
  });

  it('knows one version', () => {
    expect(ask({ versions: ['2.0'] })).toEqual([]);
    expect(ask({ versions: ['2.0', '1.0'] })).toHaveLength(all.length);
  });

  it('gives items asked for, with those above them, in a list marked as partial', () => {
    const found = ask({ kinds: ['codelist'], ids: ['CL_AREA'], itemIds: ['VN30-2008-huyen-kim-thanh', 'VN99'] });
    expect(itemsOf(found, 'CL_AREA')).toEqual(['VN', 'VN30-2008', 'VN30-2008-huyen-kim-thanh']);
    expect(found).toMatchObject([{ isPartial: true }]);
    expect(ask({ kinds: ['codelist'], ids: ['CL_AREA'], itemIds: ['VN99'] })).toEqual([]);
    expect(ask({ kinds: ['dataflow'], itemIds: ['VN'] })).toEqual([]);
  });

  it('brings along lists whole, whatever items were asked for', () => {
    const found = ask({ kinds: ['conceptscheme'], itemIds: ['FREQ'], references: 'parentsandsiblings' });
    expect(itemsOf(found, 'CS_KPI')).toEqual(['FREQ']);
    expect(itemsOf(found, 'CL_AREA')).toHaveLength(subject.areas.length);
  });

  it.each([
    ['full', [false, false], true],
    ['allstubs', [true, true], false],
    ['referencestubs', [false, true], false],
    ['allcompletestubs', [true, true], true],
    ['referencecompletestubs', [false, true], true],
    ['referencepartial', [false, false], true],
  ] as const)('with detail=%s leaves out what the word says', (detail, stubs, isDescribed) => {
    const [first, second] = ask({ kinds: ['dataflow'], references: 'children', detail });
    expect([first?.isStub, second?.isStub]).toEqual(stubs);
    expect(second?.description !== null).toBe(isDescribed);
  });

  it('with detail=referencepartial gives of each list what the flow has', () => {
    const found = ask({ kinds: ['dataflow'], references: 'descendants', detail: 'referencepartial' });
    expect(itemsOf(found, 'CL_FREQ')).toEqual(['A', '_O']);
    expect(itemsOf(found, 'CL_AREA')).toEqual(['VN', 'VN30-2008', 'VN30-2008-huyen-kim-thanh', 'VN31-2025']);
    expect(itemsOf(found, 'CL_INDICATOR')).toEqual(['village-culture-houses']);
    expect(itemsOf(found, 'CL_UNIT')).toEqual(['percent']);
    expect(itemsOf(found, 'CL_SOURCE')).toEqual(['bao-2019']);
    const partial = found.filter((artefact) => 'isPartial' in artefact && artefact.isPartial).map(({ id }) => id);
    expect(partial).toEqual(['CL_FREQ', 'CL_INDICATOR', 'CL_UNIT', 'CL_SOURCE']);
  });

  it('keeps lists whole where nothing narrows them: a data structure by itself has no constraint', () => {
    const found = ask({ kinds: ['datastructure'], references: 'children', detail: 'referencepartial' });
    expect(itemsOf(found, 'CL_FREQ')).toHaveLength(5);
  });
});
