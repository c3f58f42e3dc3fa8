const collator = new Intl.Collator('vi', { numeric: true });

/** Orders names as a Vietnamese list does, in either language: a, ă, â, b, … d, đ. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
