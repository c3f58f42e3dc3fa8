import { useState } from 'react';

/** As a setting is kept: composed, in one line, without blanks at its ends; null for nothing. */
export function toSetting(text: string): string | null {
  const kept = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\uFFFD]/gu, ' ')
    .normalize('NFC')
    .trim();
  return kept === '' ? null : kept;
}

/** What stands in a field while a setting is typed: as typed as long as that is what is set, else what is set. */
export function useDraft(set: string | null, onChange: (value: string | null) => void) {
  const [typed, setTyped] = useState(set ?? '');
  const draft = toSetting(typed) === set ? typed : (set ?? '');
  const type = (text: string): void => {
    setTyped(text);
    onChange(toSetting(text));
  };
  return [draft, type] as const;
}
