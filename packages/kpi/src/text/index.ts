export { compareText } from './compare-text.ts';
export { escapeXml, keepWritable } from './escape-xml.ts';
export { type NamedEntry, type NameMatch, searchNames } from './search-names.ts';
export { toSearchKey } from './to-search-key.ts';
