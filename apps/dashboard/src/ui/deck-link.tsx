import type { ReactNode } from 'react';

interface DeckLinkProps {
  /** The server's file. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A page as slides: a file that the server makes. */
export function DeckLink({ href, children }: DeckLinkProps) {
  return (
    <a href={href} download className="inline-flex min-h-8 items-center underline decoration-rule underline-offset-4">
      {children}
    </a>
  );
}
