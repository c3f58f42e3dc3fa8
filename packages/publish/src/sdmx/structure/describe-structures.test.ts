import { describe, expect, it } from 'vitest';
import { exampleStructureSources, exampleStructures } from '../../testing/example-structures.ts';
import { sdmxCodelists, sdmxDimensions } from '../sdmx-ids.ts';
import type { SdmxArtefact, SdmxNameable, TextInBoth } from './artefact.ts';
import { describeStructures } from './describe-structures.ts';
import { toPartUrn, toUrn } from './to-urn.ts';

const artefacts = describeStructures(exampleStructures());
type ItemScheme = Extract<SdmxArtefact, { readonly items: unknown }>;
const findScheme = (id: string) =>
  artefacts.find((artefact): artefact is ItemScheme => 'items' in artefact && artefact.id === id);
const structure = artefacts.find((artefact) => artefact.kind === 'datastructure');
const listItems = (id: string) => findScheme(id)?.items ?? [];
const findItem = (list: string, id: string) => listItems(list).find((item) => item.id === id);
const isSaid = (text: TextInBoth | null) => text !== null && text.vi.trim() !== '' && text.en.trim() !== '';

describe('describeStructures', () => {
  it('begins with the flow', () => {
    expect(artefacts[0]).toMatchObject({ kind: 'dataflow', agency: 'DINH', id: 'KPI', dataStructure: 'KPI' });
  });

  it('names and describes everything in both languages, with the id that a standard takes', () => {
    const named: readonly SdmxNameable[] = artefacts.flatMap((artefact) => [
      artefact,
      ...('items' in artefact ? artefact.items : []),
    ]);
    expect(named.filter(({ name, description }) => !isSaid(name) || !isSaid(description))).toEqual([]);
    expect(named.filter(({ id }) => !/^[A-Za-z0-9_@$-]+$/.test(id))).toEqual([]);
  });

  it('gives every component a concept, and every list that it takes values from', () => {
    const components = [
      ...(structure?.dimensions ?? []),
      ...(structure ? [structure.measure] : []),
      ...(structure?.attributes ?? []),
    ];
    expect(structure?.dimensions.map(({ id }) => id)).toEqual(sdmxDimensions);
    expect(findScheme('CS_KPI')?.items.map(({ id }) => id)).toEqual(components.map(({ id }) => id));
    const lists = components.flatMap(({ representation }) =>
      'codelist' in representation ? [representation.codelist] : [],
    );
    expect(lists.toSorted()).toEqual(Object.values(sdmxCodelists).toSorted());
    expect(lists.map((list) => listItems(list).length > 0)).not.toContain(false);
  });

  it('has unit and decimals follow from the indicator, the rest belong to an observation', () => {
    const attributes = structure?.attributes ?? [];
    expect(attributes.map(({ id, dimensions, isMandatory }) => [id, dimensions, isMandatory])).toEqual([
      ['UNIT_MEASURE', ['INDICATOR'], true],
      ['DECIMALS', ['INDICATOR'], true],
      ['OBS_STATUS', null, true],
      ['NUMERATOR', null, false],
      ['DENOMINATOR', null, false],
      ['COMMENT_OBS', null, false],
      ['SOURCE', null, true],
    ]);
  });

  it('tells a place’s version by its days, and puts it below the one it lies in', () => {
    const place = findItem('CL_AREA', 'VN30-2008-huyen-kim-thanh');
    expect(place).toMatchObject({
      name: { vi: 'Kim Thành', en: 'Kim Thanh' },
      description: { vi: 'Huyện Kim Thành; từ 1/1/1997 đến hết 30/6/2025.' },
      parentId: 'VN30-2008',
    });
    expect(place?.annotations.map(({ type, title }) => [type, title])).toEqual([
      ['VALID_FROM', '1997-01-01'],
      ['VALID_TO', '2025-06-30'],
      ['LEVEL', 'district'],
      ['KIND', 'district'],
    ]);
    expect(findItem('CL_AREA', 'VN')?.parentId).toBeNull();
  });

  it('says what a place was called before, since its figures go on', () => {
    const place = findItem('CL_AREA', 'VN31-2025');
    expect(place?.description).toEqual({
      vi: 'Thành phố Hải Phòng; từ 1/7/2025. Đến hết 31/5/2026: Tỉnh Hải Phòng cũ.',
      en: 'Hai Phong (centrally governed city); since 1 July 2025. Until 31 May 2026: Old Hai Phong (province).',
    });
    expect(place?.annotations.at(-1)).toMatchObject({
      type: 'FORMER_NAME',
      title: '2026-05-31',
      text: { vi: 'Hải Phòng cũ', en: 'Old Hai Phong' },
    });
  });

  it('leaves out a parent that the release doesn’t have', () => {
    const { areas } = exampleStructures();
    const some = areas.filter(({ id }) => id !== 'VN30-2008');
    const [, , , , list] = describeStructures(exampleStructures({ areas: some }));
    const items = list && 'items' in list ? list.items : [];
    expect(items.map(({ parentId }) => parentId)).toEqual([null, null, 'VN']);
  });

  it('says of an indicator what it counts, and names no part where it has none', () => {
    const types = (id: string) => findItem('CL_INDICATOR', id)?.annotations.map(({ type }) => type);
    expect(findItem('CL_INDICATOR', 'village-culture-houses')?.annotations).toContainEqual({
      type: 'NUMERATOR',
      id: null,
      title: null,
      url: null,
      text: { vi: 'thôn có nhà văn hóa', en: 'villages with a culture house' },
    });
    expect(types('ranked-relics')).not.toContain('NUMERATOR');
    expect(types('ranked-relics')).toContain('FAMILY');
  });

  it('gives a title as it is, and says where it is in another language', () => {
    const names = exampleStructureSources.map(({ id }) => findItem('CL_SOURCE', id)?.name);
    expect(names).toEqual([
      {
        vi: 'Culture houses in every village (tiêu đề bằng tiếng Anh)',
        en: 'Culture houses in every village',
      },
      { vi: 'Niên giám thống kê Hải Dương', en: 'Niên giám thống kê Hải Dương (title in Vietnamese)' },
      { vi: 'A mirror', en: 'A mirror' },
    ]);
  });

  it('links a source by a URI, as the page’s address may be none', () => {
    const urls = ['http://bao.vn/bài|1?q=ế%', 'javascript:alert(1)', 'not an address', null];
    const sources = exampleStructureSources
      .slice(0, 1)
      .flatMap((source) => urls.map((url, index) => ({ ...source, id: `s${index}`, url })));
    const described = describeStructures(exampleStructures({ sources }));
    const list = described.find(({ id }) => id === 'CL_SOURCE');
    const links = list && 'items' in list ? list.items.map(({ annotations }) => annotations.map(({ url }) => url)) : [];
    expect(links.map((some) => some.filter((url) => url !== null))).toEqual([
      ['http://bao.vn/b%C3%A0i%7C1?q=%E1%BA%BF%25'],
      [],
      [],
      [],
    ]);
  });

  it('lists the agency where the standard has agencies that are below none', () => {
    expect(findScheme('AGENCIES')).toMatchObject({ agency: 'SDMX', id: 'AGENCIES', isPartial: true });
  });

  it('marks figures that are made up', () => {
    const release = { number: 1, date: '2026-11-22', dataSet: 'synthetic' } as const;
    expect(describeStructures(exampleStructures({ release }))[0]?.name.en).toMatch(/SYNTHETIC.*: Culture/);
  });
});

describe('URNs', () => {
  it('are those of the standard', () => {
    const list = { kind: 'codelist', agency: 'DINH', id: 'CL_FREQ' } as const;
    expect(toUrn(list)).toBe('urn:sdmx:org.sdmx.infomodel.codelist.Codelist=DINH:CL_FREQ(1.0)');
    expect(toPartUrn('codelist.Code', list, 'A')).toBe('urn:sdmx:org.sdmx.infomodel.codelist.Code=DINH:CL_FREQ(1.0).A');
    expect(artefacts.map(toUrn)).toContain('urn:sdmx:org.sdmx.infomodel.registry.ContentConstraint=DINH:CR_KPI(1.0)');
  });
});
