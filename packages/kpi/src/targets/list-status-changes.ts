import { compareText } from '../text/index.ts';
import type { TargetStatus } from './target.ts';

/** A target with another status than before, a new one, or one that is no longer there. */
export interface StatusChange {
  readonly id: string;
  /** Null for a new target. */
  readonly before: TargetStatus | null;
  /** Null for one that is gone. */
  readonly now: TargetStatus | null;
}

/** The targets whose status is another one than before, by id. */
export function listStatusChanges(
  before: ReadonlyMap<string, TargetStatus>,
  now: ReadonlyMap<string, TargetStatus>,
): readonly StatusChange[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((id): StatusChange => ({ id, before: before.get(id) ?? null, now: now.get(id) ?? null }))
    .filter((change) => change.before !== change.now)
    .toSorted((a, b) => compareText(a.id, b.id));
}
