/** Lets so many through at a time; the rest wait in line. */
export interface Gate {
  /** Resolves with the function that lets the next one in: call it once. */
  enter(): Promise<() => void>;
}

/** A cursor holds a connection for as long as its reader takes: pages must never wait for slow readers. */
export function createGate(most: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  };
  return {
    enter: async () => {
      if (inside < most) inside += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      let isLeft = false;
      return () => {
        if (!isLeft) leave();
        isLeft = true;
      };
    },
  };
}
