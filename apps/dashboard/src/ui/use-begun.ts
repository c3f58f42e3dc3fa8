import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Begun } from './waking-field.tsx';

/** Gives a field the focus that the plain one had whose place it takes, before the next key. */
export function useBegun(field: RefObject<HTMLInputElement | null>, { isFocused }: Begun): void {
  const wasFocused = useRef(isFocused);
  useLayoutEffect(() => {
    if (wasFocused.current) field.current?.focus();
  }, [field]);
}
