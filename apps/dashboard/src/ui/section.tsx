import { type ReactNode, useEffect, useId, useRef } from 'react';

interface SectionProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A part of a page: parted from the one before by space and one hairline. */
export function Section({ title, lead, anchor, children }: SectionProps) {
  const id = useId();
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    // The browser looked for the anchor before the answer was there.
    if (anchor !== undefined && window.location.hash === `#${anchor}`) target.current?.scrollIntoView();
  }, [anchor]);
  return (
    <section ref={target} aria-labelledby={id} className="mt-10 border-rule border-t pt-6">
      <h2 id={id} className="font-semibold text-20 print:break-after-avoid">
        {anchor === undefined ? title : <span id={anchor}>{title}</span>}
      </h2>
      {lead === undefined ? null : <p className="mt-1 max-w-[68ch] text-14 text-muted">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
