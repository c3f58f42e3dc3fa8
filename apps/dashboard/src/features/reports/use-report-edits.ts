import type { ReportEdits } from '@dinh/publish';
import { useCallback, useState } from 'react';

/** What a reader wrote anew is kept under the report it belongs to, in this browser alone. */
export function toEditsKey(parts: readonly (string | number)[]): string {
  return `dinh-report ${parts.join(' ')}`;
}

function isEdits(value: unknown): value is ReportEdits {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

/** A browser may keep nothing, or what another program wrote: then there are no edits. */
function readKept(key: string): ReportEdits {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}');
    return isEdits(kept) ? kept : {};
  } catch {
    return {};
  }
}

function keep(key: string, edits: ReportEdits): void {
  try {
    if (Object.keys(edits).length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(edits));
  } catch {
    // Kept for the visit alone.
  }
}

export interface KeptEdits {
  readonly edits: ReportEdits;
  /** Undefined goes back to the passage as it was. */
  readonly edit: (id: string, text: string | undefined) => void;
  readonly undoAll: () => void;
}

/** The edits of one report; another key has others. */
export function useReportEdits(key: string): KeptEdits {
  const [known, setKnown] = useState({ key, edits: readKept(key) });
  const current = known.key === key ? known : { key, edits: readKept(key) };
  if (current !== known) setKnown(current);
  const change = useCallback(
    (next: (edits: ReportEdits) => ReportEdits) =>
      setKnown((before) => {
        const edits = next(before.edits);
        keep(before.key, edits);
        return { key: before.key, edits };
      }),
    [],
  );
  const edit = useCallback(
    (id: string, text: string | undefined) =>
      change(({ [id]: _, ...rest }) => (text === undefined ? rest : { ...rest, [id]: text })),
    [change],
  );
  const undoAll = useCallback(() => change(() => ({})), [change]);
  return { edits: current.edits, edit, undoAll };
}
