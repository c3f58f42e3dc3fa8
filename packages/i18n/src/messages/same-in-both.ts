/** Messages whose words rightly read the same in both languages: proper names. */
export const sameInBoth: readonly string[] = ['frame.name'];
