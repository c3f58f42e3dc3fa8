import { type ReactNode, useId } from 'react';

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
  return (
    <section aria-labelledby={id} className="mt-10 border-rule border-t pt-6 print:break-inside-avoid-page">
      <h2 id={id} className="font-semibold text-20">
        {anchor === undefined ? title : <span id={anchor}>{title}</span>}
      </h2>
      {lead === undefined ? null : <p className="mt-1 max-w-[68ch] text-14 text-muted">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
