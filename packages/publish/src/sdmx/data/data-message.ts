import type { Language } from '@dinh/i18n';
import type { SdmxCell } from '../sdmx-cell.ts';
import type { DimensionAtObservation, SdmxDataDetail } from '../sdmx-data-asking.ts';
import type { SdmxDimension } from '../sdmx-ids.ts';
import type { TextInBoth } from '../structure/artefact.ts';
import type { SdmxAttribute } from './data-layout.ts';

export type SdmxAction = 'Information' | 'Replace' | 'Delete';

/** Cells with what is to be done with them, in the order that the layout's series need; of those to delete only the key is written. */
export interface SdmxDataSet {
  readonly action: SdmxAction;
  readonly cells: AsyncIterable<readonly SdmxCell[]>;
}

/** What things are called, in both languages. */
export interface SdmxNames {
  readonly flow: TextInBoth;
  readonly sender: TextInBoth;
  readonly components: Readonly<Record<SdmxDimension | SdmxAttribute | 'OBS_VALUE', TextInBoth>>;
  /** Of a code of a component that has a list; undefined where the list doesn't have it. */
  readonly findCode: (component: SdmxDimension | SdmxAttribute, code: string) => TextInBoth | undefined;
}

/** What a message says besides its cells. The same message has the same bytes. */
export interface SdmxDataMessage {
  /** Letters, digits, `_`, `@`, `$`, `-`. */
  readonly id: string;
  /** ISO 8601, with time zone. */
  readonly prepared: string;
  /** True where the figures are made up. */
  readonly isTest: boolean;
  /** Of which state of the data it is taken. */
  readonly source: TextInBoth;
  readonly detail: SdmxDataDetail;
  readonly dimensionAtObservation: DimensionAtObservation;
  /** Of the asker: where a format has room for one name only. */
  readonly language: Language;
  readonly names: SdmxNames;
}
