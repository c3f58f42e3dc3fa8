import { escapeXml } from '@dinh/kpi';
import { sdmxAgency, sdmxDataStructure, sdmxVersion } from '../sdmx-ids.ts';
import type { TextInBoth } from '../structure/artefact.ts';
import type { SdmxLayout } from './data-layout.ts';
import type { SdmxDataMessage } from './data-message.ts';

/** What has to be written otherwise in an attribute. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
const special = /[&<>"'\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** A text as an attribute holds it; line breaks and tabs, which readers turn into spaces, by their numbers. */
export function escapeAttribute(text: string): string {
  if (!special.test(text)) return text;
  return escapeXml(text).replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';
/** By which data sets name the structure said in the header. */
export const structureId = 'KPI';

export function writeNames(tag: string, names: TextInBoth): string {
  return Object.entries(names)
    .map(([language, name]) => `<${tag} xml:lang="${language}">${escapeXml(name)}</${tag}>`)
    .join('');
}

/**
 * The header of SDMX-ML 2.1; the namespace is that of structure-specific data. It has no name of its own, though the
 * schema has room for one: Python's `sdmx` refuses messages of data that do.
 */
export function writeHeader(
  { id, prepared, isTest, source, names }: SdmxDataMessage,
  { dimensionAtObservation }: SdmxLayout,
  namespace?: string,
): string {
  const space = namespace === undefined ? '' : ` namespace="${namespace}"`;
  return `<message:Header>
<message:ID>${id}</message:ID>
<message:Test>${isTest}</message:Test>
<message:Prepared>${prepared}</message:Prepared>
<message:Sender id="${sdmxAgency}">${writeNames('common:Name', names.sender)}</message:Sender>
<message:Structure structureID="${structureId}" dimensionAtObservation="${dimensionAtObservation}"${space}><common:Structure><Ref agencyID="${sdmxAgency}" id="${sdmxDataStructure}" version="${sdmxVersion}"/></common:Structure></message:Structure>
${writeNames('message:Source', source)}
</message:Header>
`;
}
