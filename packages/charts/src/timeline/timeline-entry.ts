/** A document on a timeline: when it was issued, and the period it is for. Periods are ISO texts. */
export interface TimelineEntry {
  readonly id: string;
  /** Short, at the left of its row. */
  readonly name: string;
  /** In full. */
  readonly title: string;
  readonly href: string | null;
  /** How far its name is set in: what it stands under. */
  readonly depth: number;
  readonly issued: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** The one that the page is about. */
  readonly isFocus?: boolean;
}

/** The text of an entry that dates it; null where it has no date at all. */
export function datingOf({ issued, start, end }: TimelineEntry): string | null {
  return issued ?? start ?? end;
}
