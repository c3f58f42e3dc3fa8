import { lazy, Suspense } from 'react';
import { loadPart } from '../../app/load-part.ts';
import type { ExchangeLineProps } from './exchange-line.tsx';

const ExchangeLine = lazy(
  loadPart(async () => ({ default: (await import('./exchange-line.tsx')).ExchangeLine }), ['values']),
);

/** Which of the places to learn from a place has exchanged with, as a part that comes after the page. */
export function LaterExchangeLine(props: ExchangeLineProps) {
  return (
    <Suspense>
      <ExchangeLine {...props} />
    </Suspense>
  );
}
