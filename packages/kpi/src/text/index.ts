export { toSearchKey } from './to-search-key.ts';
