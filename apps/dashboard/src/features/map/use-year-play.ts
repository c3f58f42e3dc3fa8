import { useEffect, useEffectEvent, useState } from 'react';

const stepMs = 1000;

interface YearPlay {
  readonly isPlaying: boolean;
  /** Starts, from the first year again where the last one is shown; or stops. */
  readonly toggle: () => void;
}

interface YearPlayInput {
  readonly index: number;
  readonly count: number;
  readonly onStep: (index: number) => void;
}

/** Goes through the years, one a second, up to the last; stops by itself when the page is out of sight. */
export function useYearPlay({ index, count, onStep }: YearPlayInput): YearPlay {
  const [isAsked, setAsked] = useState(false);
  const isAtEnd = index >= count - 1;
  const isPlaying = isAsked && !isAtEnd;
  const step = useEffectEvent(() => {
    if (index + 1 >= count - 1) setAsked(false);
    onStep(index + 1);
  });
  // Of the index only that it changed counts: each year stays for as long.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step begins the next one's time
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(step, stepMs);
    const stop = (): void => {
      if (document.visibilityState === 'hidden') setAsked(false);
    };
    document.addEventListener('visibilitychange', stop);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', stop);
    };
  }, [isPlaying, index]);
  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying && isAtEnd) onStep(0);
      setAsked(!isPlaying);
    },
  };
}
