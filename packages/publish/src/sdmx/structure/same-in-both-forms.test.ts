import { escapeXml } from '@dinh/kpi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleStructures } from '../../testing/example-structures.ts';
import { hostileText } from '../../testing/hostile-text.ts';
import { readStructuresJson } from '../../testing/read-structures-json.ts';
import { readStructuresXml } from '../../testing/read-structures-xml.ts';
import type { SdmxArtefact } from './artefact.ts';
import { toStub } from './cut-artefact.ts';
import { describeStructures, type StructureSubject } from './describe-structures.ts';
import type { StructureMessage } from './structure-message.ts';
import { writeStructureJson } from './write-structure-json.ts';
import { writeStructureXml } from './write-structure-xml.ts';

function toMessage(subject: StructureSubject, own: Partial<StructureMessage> = {}): StructureMessage {
  return {
    id: 'DINH-structures-3',
    release: subject.release,
    artefacts: describeStructures(subject),
    language: 'vi',
    base: 'https://dinh.example.vn/sdmx/2.1',
    ...own,
  };
}

/** By a name of its own each, so that the order of a form doesn't matter. */
function byName(artefacts: readonly SdmxArtefact[]): Readonly<Record<string, SdmxArtefact>> {
  return Object.fromEntries(
    artefacts.map((artefact) => [`${artefact.kind} ${artefact.agency} ${artefact.id}`, artefact]),
  );
}

/** What XML holds of a text, and how its readers take line breaks. */
function clean(text: string): string {
  return escapeXml(text)
    .replace(/\r\n?/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function cleanAll<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? clean(one) : one));
}

describe('a structure message', () => {
  it.each(['reference', 'synthetic'] as const)('says the same in both forms, and what there is: %s', (dataSet) => {
    const message = toMessage(exampleStructures({ release: { number: 3, date: '2026-11-22', dataSet } }));
    const xml = readStructuresXml(writeStructureXml(message));
    const json = readStructuresJson(writeStructureJson(message));
    expect(byName(xml.artefacts)).toEqual(byName(message.artefacts));
    expect(byName(json.artefacts)).toEqual(byName(message.artefacts));
    expect({ ...xml, artefacts: [], urns: [] }).toEqual({ ...json, artefacts: [], urns: [] });
    expect(xml).toMatchObject({ prepared: '2026-11-22T00:00:00Z', isTest: dataSet === 'synthetic' });
    const written = new Set(xml.urns.filter((urn) => !/Descriptor/.test(urn)));
    expect(new Set(json.urns)).toEqual(written);
    expect(written.size).toBe(json.urns.length);
  });

  it('puts the words of the language asked for first', () => {
    const message = toMessage(exampleStructures(), { language: 'en' });
    expect(writeStructureXml(message)).toMatch(/<structure:Dataflow [^>]*>.*?<common:Name xml:lang="en">Culture/s);
    const { meta, data } = JSON.parse(writeStructureJson(message));
    expect(meta.contentLanguages).toEqual(['en', 'vi']);
    expect(data.dataflows[0].name).toBe('Culture-sector indicators by area');
    expect(Object.keys(data)[0]).toBe('dataflows');
  });

  it('keeps of a stub what identifies it, and where the rest is', () => {
    const subject = exampleStructures();
    for (const form of ['plain', 'complete'] as const) {
      const artefacts = describeStructures(subject).map((artefact) => toStub(artefact, form));
      const xml = writeStructureXml(toMessage(subject, { artefacts }));
      expect(xml).toContain('structureURL="https://dinh.example.vn/sdmx/2.1/codelist/DINH/CL_AREA/1.0"');
      expect(xml).not.toMatch(/<structure:(?:Code|Concept|Agency|Structure|CubeRegion|DataStructureComponents)[ >]/);
      expect(xml.includes('<common:Description')).toBe(form === 'complete');
      const { data } = JSON.parse(writeStructureJson(toMessage(subject, { artefacts })));
      const [flow] = data.dataflows;
      expect(flow).toMatchObject({ isExternalReference: true, id: 'KPI' });
      expect([flow.structure, 'description' in flow]).toEqual([undefined, form === 'complete']);
      expect(data.codelists.every((list: object) => !('codes' in list))).toBe(true);
    }
  });

  it('stays whole whatever texts hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const { areas, indicators, sources, ...rest } = exampleStructures();
        const message = toMessage({
          ...rest,
          areas: areas.map((area) => ({ ...area, nameVi: one, fullNameVi: other, code: other })),
          indicators: indicators.map((indicator) => ({ ...indicator, nameEn: one, definitionVi: other })),
          sources: sources.map((source) => ({ ...source, title: one, publisher: other, url: `https://x/${one}` })),
        });
        const xml = readStructuresXml(writeStructureXml(message));
        const json = readStructuresJson(writeStructureJson(message));
        expect(byName(xml.artefacts)).toEqual(byName(cleanAll(message.artefacts)));
        expect(cleanAll(json.artefacts)).toEqual(cleanAll(message.artefacts));
      }),
      { numRuns: 40 },
    );
  });
});
