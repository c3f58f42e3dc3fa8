import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * True once what is folded away is to be made: when it is first opened (call the second), or printed.
 * Until then a long table costs nothing, however often what it shows changes.
 */
export function useMadeWhenShown(): readonly [boolean, () => void] {
  const [isMade, setIsMade] = useState(false);
  useEffect(() => {
    if (isMade) return;
    const make = (): void => flushSync(() => setIsMade(true));
    window.addEventListener('beforeprint', make);
    return () => window.removeEventListener('beforeprint', make);
  }, [isMade]);
  return [isMade, () => setIsMade(true)];
}
