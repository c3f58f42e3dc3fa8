/** Compiled from published pages, or made up by a generator: what is shown must never be in doubt. */
export const dataSets = ['reference', 'synthetic'] as const;
export type DataSet = (typeof dataSets)[number];
