import type { ReactNode } from 'react';

interface OutLinkProps {
  readonly href: string;
  readonly title?: string;
  /** The language of the link's words, where it isn't the page's. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another site; reachable above a row that is a link as a whole. */
export function OutLink({ href, title, lang, children }: OutLinkProps) {
  return (
    <a
      href={href}
      rel="noreferrer external"
      title={title}
      lang={lang}
      className="relative z-10 underline decoration-rule"
    >
      {children}
    </a>
  );
}
