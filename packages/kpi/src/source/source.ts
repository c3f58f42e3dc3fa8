export type SourceId = string & { readonly __noun?: 'source' };

/** In the order of trust that `chooseReading` uses; `register` is a count of our own over a register's items. */
export const sourceKinds = [
  'national-office',
  'area-authority',
  'press',
  'secondary',
  'register',
  'geography',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly url: string | null;
  /** ISO date, possibly only a year or a month; null when the page has none. */
  readonly published: string | null;
  readonly language: string | null;
}
