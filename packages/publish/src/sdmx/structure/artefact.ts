import type { Language } from '@dinh/i18n';
import type { sdmxCodelists, sdmxDimensions } from '../sdmx-ids.ts';

/** A text in every language of the service. */
export type TextInBoth = Readonly<Record<Language, string>>;

/** What is said of a thing beyond its name; a tool finds it by its type. */
export interface SdmxAnnotation {
  readonly type: string;
  readonly id: string | null;
  /** A code, day or number, in no language. */
  readonly title: string | null;
  readonly url: string | null;
  readonly text: TextInBoth | null;
}

/** Whatever has an id and a name; `description` is null in a stub alone. */
export interface SdmxNameable {
  readonly id: string;
  readonly name: TextInBoth;
  readonly description: TextInBoth | null;
  readonly annotations: readonly SdmxAnnotation[];
}

export interface SdmxItem extends SdmxNameable {
  /** Of the same list. */
  readonly parentId: string | null;
}

/** What stands for itself and is asked for by itself. */
interface SdmxMaintained extends SdmxNameable {
  readonly agency: string;
  /** Only what identifies it is here: its content has to be asked for. */
  readonly isStub: boolean;
}

export type SdmxListKind = 'agencyscheme' | 'conceptscheme' | 'codelist';

export interface SdmxItemScheme extends SdmxMaintained {
  readonly kind: SdmxListKind;
  readonly items: readonly SdmxItem[];
  /** Some of its items are left out. */
  readonly isPartial: boolean;
}

export type SdmxTextType = 'Double' | 'Integer' | 'String' | 'ObservationalTimePeriod';

/** From which list a component takes its values, or of which form they are. */
export type SdmxRepresentation = { readonly codelist: string } | { readonly textType: SdmxTextType };

/** A dimension, attribute or measure; the concept of the same id says what it means. */
export interface SdmxComponent {
  readonly id: string;
  readonly representation: SdmxRepresentation;
}

export interface SdmxAttribute extends SdmxComponent {
  readonly isMandatory: boolean;
  /** The dimensions it follows from; null where it belongs to one observation. */
  readonly dimensions: readonly string[] | null;
}

export interface SdmxDataStructure extends SdmxMaintained {
  readonly kind: 'datastructure';
  readonly conceptScheme: string;
  /** In the order of the key, time last. */
  readonly dimensions: readonly SdmxComponent[];
  readonly measure: SdmxComponent;
  readonly attributes: readonly SdmxAttribute[];
}

export interface SdmxDataflow extends SdmxMaintained {
  readonly kind: 'dataflow';
  readonly dataStructure: string;
}

type ListedDimension = Exclude<(typeof sdmxDimensions)[number], 'TIME_PERIOD'>;

/** The values that occur, in the order of their lists. */
export interface SdmxCube extends Readonly<Partial<Record<ListedDimension, readonly string[]>>> {
  /** First and last ISO day. */
  readonly TIME_PERIOD?: { readonly start: string; readonly end: string };
}

/** Which values there are data for: SDMX's content constraint of the type `Actual`. */
export interface SdmxConstraint extends SdmxMaintained {
  readonly kind: 'contentconstraint';
  readonly dataflow: string;
  readonly cube: SdmxCube;
}

export type SdmxArtefact = SdmxItemScheme | SdmxDataStructure | SdmxDataflow | SdmxConstraint;
export type SdmxArtefactKind = SdmxArtefact['kind'];

export type SdmxCodelistId = (typeof sdmxCodelists)[keyof typeof sdmxCodelists];
