import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface DisclosureProps {
  readonly summary: string;
  /** A function where there is so much that it is only made when it is first opened, or printed. */
  readonly children: ReactNode | (() => ReactNode);
}

/** More of the same behind one line; open on paper. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const isLazy = typeof children === 'function';
  const [isMade, setIsMade] = useState(!isLazy);
  useEffect(() => {
    if (isMade) return;
    const make = (): void => flushSync(() => setIsMade(true));
    window.addEventListener('beforeprint', make);
    return () => window.removeEventListener('beforeprint', make);
  }, [isMade]);
  return (
    <details className="mt-3 text-14" onToggle={() => setIsMade(true)}>
      <summary className="inline-block min-h-6 cursor-pointer py-1 text-link underline decoration-rule underline-offset-4">
        {summary}
      </summary>
      <div className="mt-2">{isMade ? (isLazy ? children() : children) : null}</div>
    </details>
  );
}
