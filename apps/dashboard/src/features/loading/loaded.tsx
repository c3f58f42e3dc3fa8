import type { ReactNode } from 'react';
import { isNotFound } from '../../app/api.ts';
import { NotFoundView } from '../not-found/not-found-view.tsx';
import { FailedView } from './failed-view.tsx';
import { Waiting } from './waiting.tsx';

/** The part of a query's result that says what to show. */
interface AskedAnswer<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  /** The answer shown is that to the question before. */
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  readonly query: AskedAnswer<T>;
  readonly children: (answer: T) => ReactNode;
}

/** Shows an answer. A new one on its way dims the old; a first one is waited for in words; a failure has a way out. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.isError) {
    if (isNotFound(query.error)) return <NotFoundView />;
    return <FailedView onRetry={() => query.refetch()} />;
  }
  if (query.data === undefined) return <Waiting />;
  return (
    <div
      aria-busy={query.isPlaceholderData}
      className={query.isPlaceholderData ? 'opacity-50 delay-300 duration-120 motion-safe:transition-opacity' : ''}
    >
      {children(query.data)}
    </div>
  );
}
