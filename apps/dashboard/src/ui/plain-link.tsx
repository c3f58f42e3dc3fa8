import type { ReactNode } from 'react';

interface PlainLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}

const usual = 'underline decoration-rule underline-offset-4';

/**
 * A link to one of our own pages, for tables of many: the frame follows it without loading the page anew, and it costs
 * a tenth of a link that listens to the router.
 */
export function PlainLink({ href, className = usual, children, ...rest }: PlainLinkProps) {
  return (
    <a href={href} className={className} data-plain-links="" {...rest}>
      {children}
    </a>
  );
}
