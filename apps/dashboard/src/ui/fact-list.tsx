import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and their values, two columns where there is room. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-14 sm:grid-cols-[minmax(9rem,max-content)_minmax(0,1fr)]">
      {facts.map((fact) => (
        <div key={fact.name} className="sm:contents">
          <dt className="text-muted max-sm:text-12">{fact.name}</dt>
          <dd className="max-w-[68ch]">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
