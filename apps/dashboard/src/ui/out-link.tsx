import type { ReactNode } from 'react';

interface OutLinkProps {
  readonly href: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link to another site; reachable above a row that is a link as a whole. */
export function OutLink({ href, title, children }: OutLinkProps) {
  return (
    <a href={href} rel="noreferrer external" title={title} className="relative z-10 underline decoration-rule">
      {children}
    </a>
  );
}
