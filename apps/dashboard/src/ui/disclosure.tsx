import { useMadeWhenShown } from '@dinh/charts/figure';
import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: string;
  /** A function where there is so much that it is only made when it is first opened, or printed. */
  readonly children: ReactNode | (() => ReactNode);
}

/** More of the same behind one line; open on paper. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [isMade, make] = useMadeWhenShown();
  return (
    <details className="mt-3 text-14" onToggle={make}>
      <summary className="inline-block min-h-6 cursor-pointer py-1 text-link underline decoration-rule underline-offset-4">
        {summary}
      </summary>
      <div className="mt-2">{typeof children !== 'function' ? children : isMade ? children() : null}</div>
    </details>
  );
}
