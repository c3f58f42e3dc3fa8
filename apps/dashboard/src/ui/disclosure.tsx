import type { ReactNode } from 'react';

/** More of the same behind one line; open on paper. */
export function Disclosure({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="mt-3 text-14">
      <summary className="inline-block min-h-6 cursor-pointer py-1 text-link underline decoration-rule underline-offset-4">
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
