import type { Language } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { sdmxVersion } from '../sdmx-ids.ts';
import type { SdmxArtefact } from './artefact.ts';
import { inBoth } from './in-both.ts';

/** Artefacts as they are sent, in whichever form: the same release and question give the same bytes. */
export interface StructureMessage {
  /** Of letters, digits, `_`, `@`, `$`, `-`; another question's message has another. */
  readonly id: string;
  readonly release: { readonly number: number; readonly date: string; readonly dataSet: DataSet };
  readonly artefacts: readonly SdmxArtefact[];
  /** Of two texts this language's comes first; both are there. */
  readonly language: Language;
  /** Under which the service's resources lie: `https://dinh.example.vn/sdmx/2.1`. */
  readonly base: string;
}

/** What a message says of itself; one of made-up figures is a test. */
export interface MessageHead {
  readonly isTest: boolean;
  /** When the release was made, not when it was asked for. */
  readonly prepared: string;
}

export function toHead({ date, dataSet }: StructureMessage['release']): MessageHead {
  return { isTest: dataSet === 'synthetic', prepared: `${date}T00:00:00Z` };
}

export const senderName = () => inBoth((t) => t('sdmxStructures.agency.name'));

/** Where an artefact can be had by itself, whole. */
export function toAddress({ kind, agency, id }: SdmxArtefact, base: string): string {
  return `${base}/${kind}/${agency}/${id}/${sdmxVersion}`;
}
