import type { ReactNode } from 'react';

const look = 'max-w-full rounded-sm border border-muted bg-paper px-2 text-14';
/** A field among a page's controls. */
export const fieldStyle = `h-9 ${look}`;
/** A field that a page begins with. */
export const tallFieldStyle = `h-10 ${look}`;

interface FieldProps {
  /** Of the field within. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A field with its name above it. */
export function Field({ id, label, children }: FieldProps) {
  return (
    <div className="min-w-0 max-w-full">
      <label htmlFor={id} className="block text-12 text-muted">
        {label}
      </label>
      {children}
    </div>
  );
}
