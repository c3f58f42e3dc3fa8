import type {
  SdmxAnnotation,
  SdmxArtefact,
  SdmxAttribute,
  SdmxComponent,
  SdmxItem,
  SdmxRepresentation,
  TextInBoth,
} from '../sdmx/structure/artefact.ts';

/** A message as read back: what it says of itself, its artefacts and every URN in it, in their order. */
export interface ReadStructures {
  readonly id: string;
  readonly isTest: boolean;
  readonly prepared: string;
  readonly senderName: TextInBoth;
  readonly artefacts: readonly SdmxArtefact[];
  readonly urns: readonly string[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const piece = /<\?xml [^?]*\?>|<(\/?)([A-Za-z:]+)((?:\s+[A-Za-z:]+="[^"<]*")*)(\/?)>|([^<]+)/g;

function readText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Names go without their prefixes: no two of ours differ in it alone. */
function readXml(document: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  for (const [, slash, name, attributes = '', isEmpty, text] of document.matchAll(piece)) {
    const open = stack.at(-1);
    if (!open) throw new SyntaxError('more closed than opened');
    if (text !== undefined) open.text += readText(text);
    if (name === undefined) continue;
    if (slash === '') {
      const pairs = [...attributes.matchAll(/([A-Za-z:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        readText(value),
      ]);
      const element = {
        name: name.replace(/^\w+:/, ''),
        attributes: Object.fromEntries(pairs),
        children: [],
        text: '',
      };
      open.children.push(element);
      stack.push(element);
    }
    if (slash === '/' || isEmpty === '/') stack.pop();
  }
  if (stack.length !== 1) throw new SyntaxError('not well-formed');
  return root;
}

const all = ({ children }: Element, name: string): readonly Element[] => children.filter((one) => one.name === name);
const find = (element: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((one) => one.name === name), element);
const textOf = (element: Element | undefined): string | null => element?.text ?? null;
const idOf = (element: Element | undefined): string => element?.attributes.id ?? '';

function readBoth(element: Element, name: string): TextInBoth | null {
  const texts = Object.fromEntries(all(element, name).map(({ attributes, text }) => [attributes['xml:lang'], text]));
  return 'vi' in texts && 'en' in texts ? { vi: texts.vi ?? '', en: texts.en ?? '' } : null;
}

function readNamed(element: Element) {
  const annotations = all(find(element, 'Annotations') ?? element, 'Annotation').map(
    (one): SdmxAnnotation => ({
      id: one.attributes.id ?? null,
      type: textOf(find(one, 'AnnotationType')) ?? '',
      title: textOf(find(one, 'AnnotationTitle')),
      url: textOf(find(one, 'AnnotationURL')),
      text: readBoth(one, 'AnnotationText'),
    }),
  );
  const name = readBoth(element, 'Name') ?? { vi: '', en: '' };
  return { id: idOf(element), name, description: readBoth(element, 'Description'), annotations };
}

function readItem(element: Element): SdmxItem {
  return { ...readNamed(element), parentId: find(element, 'Parent', 'Ref')?.attributes.id ?? null };
}

function readRepresentation(element: Element): SdmxRepresentation {
  const list = find(element, 'LocalRepresentation', 'Enumeration', 'Ref');
  if (list) return { codelist: idOf(list) };
  const format = find(element, 'LocalRepresentation', 'TextFormat');
  return { textType: format?.attributes.textType as 'String' };
}

const readComponent = (element: Element): SdmxComponent => ({
  id: idOf(element),
  representation: readRepresentation(element),
});

function readAttribute(element: Element): SdmxAttribute {
  const relationship = find(element, 'AttributeRelationship') ?? element;
  const dimensions = all(relationship, 'Dimension').map((one) => idOf(find(one, 'Ref')));
  return {
    ...readComponent(element),
    isMandatory: element.attributes.assignmentStatus === 'Mandatory',
    dimensions: dimensions.length === 0 ? null : dimensions,
  };
}

const itemNames = { AgencyScheme: 'Agency', ConceptScheme: 'Concept', Codelist: 'Code' } as const;
const itemKinds = { AgencyScheme: 'agencyscheme', ConceptScheme: 'conceptscheme', Codelist: 'codelist' } as const;

function readArtefact(element: Element): SdmxArtefact {
  const { agencyID: agency = '', isExternalReference, isPartial } = element.attributes;
  const head = { ...readNamed(element), agency, isStub: isExternalReference === 'true' };
  switch (element.name) {
    case 'AgencyScheme':
    case 'ConceptScheme':
    case 'Codelist':
      return {
        kind: itemKinds[element.name],
        ...head,
        isPartial: isPartial === 'true',
        items: all(element, itemNames[element.name]).map(readItem),
      };
    case 'DataStructure': {
      const parts = find(element, 'DataStructureComponents') ?? element;
      const dimensions = find(parts, 'DimensionList')?.children ?? [];
      const measure = find(parts, 'MeasureList', 'PrimaryMeasure') ?? element;
      const concept = find(measure, 'ConceptIdentity', 'Ref');
      return {
        kind: 'datastructure',
        ...head,
        conceptScheme: concept?.attributes.maintainableParentID ?? '',
        dimensions: dimensions.map(readComponent),
        measure: readComponent(measure),
        attributes: (find(parts, 'AttributeList')?.children ?? []).map(readAttribute),
      };
    }
    case 'Dataflow':
      return { kind: 'dataflow', ...head, dataStructure: idOf(find(element, 'Structure', 'Ref')) };
    case 'ContentConstraint': {
      const keys = find(element, 'CubeRegion')?.children ?? [];
      const cube = keys.map((key) => {
        const [start, end] = find(key, 'TimeRange')?.children ?? [];
        const span = { start: start?.text ?? '', end: end?.text ?? '' };
        return [idOf(key), start ? span : all(key, 'Value').map(({ text }) => text)] as const;
      });
      const dataflow = idOf(find(element, 'ConstraintAttachment', 'Dataflow', 'Ref'));
      return { kind: 'contentconstraint', ...head, dataflow, cube: Object.fromEntries(cube) };
    }
    default:
      throw new SyntaxError(`an unknown artefact: ${element.name}`);
  }
}

/** Reads an SDMX-ML structure message of ours back, by nothing that wrote it. */
export function readStructuresXml(document: string): ReadStructures {
  const message = find(readXml(document), 'Structure');
  const header = message && find(message, 'Header');
  if (!message || !header) throw new SyntaxError('no structure message');
  const groups = find(message, 'Structures')?.children ?? [];
  return {
    id: textOf(find(header, 'ID')) ?? '',
    isTest: find(header, 'Test')?.text === 'true',
    prepared: textOf(find(header, 'Prepared')) ?? '',
    senderName: readBoth(find(header, 'Sender') ?? header, 'Name') ?? { vi: '', en: '' },
    artefacts: groups.flatMap(({ children }) => children.map(readArtefact)),
    urns: [...document.matchAll(/ urn="([^"]+)"/g)].map(([, urn = '']) => urn),
  };
}
