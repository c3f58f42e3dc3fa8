export { compareText } from './compare-text.ts';
export { escapeXml } from './escape-xml.ts';
export { type NamedEntry, type NameMatch, searchNames } from './search-names.ts';
export { toSearchKey } from './to-search-key.ts';
