import { escapeXml } from '@dinh/kpi';
import { schemas } from '../data/write-xml.ts';

/** Why there is no answer, in every language. */
export interface SdmxError {
  /** Of SDMX's list: 100 no results, 140 syntax, 150 meaning, 500 our failure… */
  readonly code: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** The `Error` message of SDMX-ML 2.1. */
export function writeXmlError({ code, texts }: SdmxError): string {
  const lines = Object.entries(texts).map(
    ([language, text]) => `<common:Text xml:lang="${language}">${escapeXml(text)}</common:Text>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<message:Error xmlns:message="${schemas}/message" xmlns:common="${schemas}/common">` +
    `<message:ErrorMessage code="${code}">${lines.join('')}</message:ErrorMessage></message:Error>\n`
  );
}

/** The same as SDMX-JSON 1.0; `language` is the reader's own, where a text comes alone. */
export function writeJsonError({ code, texts }: SdmxError, language: string): string {
  return JSON.stringify({ errors: [{ code, detail: texts[language], details: texts }] });
}
