import { describe, expect, it } from 'vitest';
import {
  exampleStructureAreas,
  exampleStructureIndicators,
  exampleStructureSources,
  exampleStructures,
} from '../../testing/example-structures.ts';
import { sdmxCodelists } from '../sdmx-ids.ts';
import type { SdmxItem, TextInBoth } from '../structure/artefact.ts';
import { describeStructures } from '../structure/describe-structures.ts';
import { nameCodes } from './name-codes.ts';

const subject = exampleStructures();
const structures = describeStructures(subject);
const names = nameCodes({
  dataSet: subject.release.dataSet,
  areas: exampleStructureAreas,
  indicators: exampleStructureIndicators,
  sources: exampleStructureSources,
});

function listItems(id: string): readonly SdmxItem[] {
  const found = structures.find((artefact) => artefact.id === id && 'items' in artefact);
  if (!found || !('items' in found)) throw new RangeError(`no list ${id}`);
  return found.items;
}
const toNames = (items: readonly SdmxItem[]): readonly (readonly [string, TextInBoth])[] =>
  items.map(({ id, name }) => [id, name]);

describe('names in messages of data', () => {
  it.each(Object.entries(sdmxCodelists))('are those of the list: %s', (component, list) => {
    const items = listItems(list);
    expect(items.length).toBeGreaterThan(1);
    const found = items.map(({ id }) => [id, names.findCode(component as keyof typeof sdmxCodelists, id)]);
    expect(found).toEqual(toNames(items));
  });

  it('are those of the concepts and of the flow', () => {
    expect(Object.entries(names.components)).toEqual(expect.arrayContaining([...toNames(listItems('CS_KPI'))]));
    expect(structures.find(({ kind }) => kind === 'dataflow')?.name).toEqual(names.flow);
  });

  it('are none for a code that its list lacks, and for what has no list', () => {
    expect([names.findCode('REF_AREA', 'nowhere'), names.findCode('NUMERATOR', '1')]).toEqual([undefined, undefined]);
  });

  it('say that figures are made up', () => {
    const { flow } = nameCodes({ dataSet: 'synthetic', areas: [], indicators: [], sources: [] });
    expect(flow.vi).toContain('SỐ LIỆU GIẢ LẬP');
    expect(flow.en).toContain('SYNTHETIC');
  });
});
