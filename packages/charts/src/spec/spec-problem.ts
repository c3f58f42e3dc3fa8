/** One setting of a link that can't be kept, and what could have stood there. */
export interface SpecProblem {
  readonly code:
    | 'unknown-parameter'
    | 'repeated-parameter'
    | 'unreadable'
    | 'too-long'
    | 'too-many'
    /** The link was made by a later version of the program. */
    | 'future-version'
    /** The release has no such thing. */
    | 'unknown'
    /** Readable, but nothing to be shown by it together with the rest. */
    | 'not-with';
  /** The parameter of the address. */
  readonly field: string;
  readonly seen: string;
  readonly accepted: readonly string[];
}

const longestSeen = 80;

/** What was seen, short enough to be said. */
export function toSeenText(text: string): string {
  const plain = text.toWellFormed().replaceAll(/\p{Cc}/gu, '\uFFFD');
  return plain.length > longestSeen ? `${plain.slice(0, longestSeen)}…` : plain;
}
