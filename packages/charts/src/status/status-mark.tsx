import type { TargetStatus } from '@dinh/kpi';
import type { ReactElement } from 'react';

/** The shapes that tell how a target stands where colours can't: the word stands beside them. */
export type StatusShape = 'dot' | 'rise' | 'diamond' | 'square' | 'ring';

export const statusShapes: Readonly<Record<TargetStatus, StatusShape>> = {
  met: 'dot',
  'on-track': 'rise',
  accelerate: 'diamond',
  'off-track': 'square',
  'moving-away': 'square',
  lost: 'square',
  missed: 'square',
  'not-assessable': 'ring',
};

const size = 12;

function Shape({ shape }: { readonly shape: StatusShape }): ReactElement {
  switch (shape) {
    case 'dot':
      return <circle cx="6" cy="6" r="5" />;
    case 'rise':
      return <path d="M6 1.5 11 10.5H1Z" />;
    case 'diamond':
      return <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" />;
    case 'square':
      return <path d="M1 1H11V11H1Z" />;
    case 'ring':
      return <circle cx="6" cy="6" r="4.75" />;
  }
}

/** How a target stands, as a mark of its own shape and colour; the word that says it belongs beside it. */
export function StatusMark({ status }: { readonly status: TargetStatus }): ReactElement {
  return (
    <svg
      className="dinh-status"
      data-status={status}
      data-shape={statusShapes[status]}
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <Shape shape={statusShapes[status]} />
    </svg>
  );
}
