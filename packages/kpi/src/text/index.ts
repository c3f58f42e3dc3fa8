export { compareText } from './compare-text.ts';
export { toSearchKey } from './to-search-key.ts';
