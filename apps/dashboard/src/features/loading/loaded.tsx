import { type ReactNode, useState } from 'react';
import { isNotFound } from '../../app/api.ts';
import { NotFoundView } from '../not-found/not-found-view.tsx';
import { FailedView } from './failed-view.tsx';
import { UnansweredNote } from './unanswered-note.tsx';
import { Waiting } from './waiting.tsx';

/** The part of a query's result that says what to show. */
interface AskedAnswer<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  /** The answer shown is that to the question before. */
  readonly isPlaceholderData: boolean;
  /** How often the server failed to answer so far; it is asked again by itself. */
  readonly failureCount: number;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  readonly query: AskedAnswer<T>;
  readonly children: (answer: T) => ReactNode;
}

/**
 * Shows an answer. A new one on its way dims the old; a first one is waited for in words. Where the server
 * does not answer, that is said and the old one stays, dimmed; where there is none, the failure has a way out.
 */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { data, isError, error, isPlaceholderData, failureCount, refetch } = query;
  const [shown, setShown] = useState(data);
  if (data !== undefined && data !== shown) setShown(data);
  if (isError && isNotFound(error)) return <NotFoundView />;
  const answer = data ?? shown;
  if (answer === undefined) {
    return isError ? <FailedView onRetry={() => refetch()} /> : <Waiting isUnanswered={failureCount > 0} />;
  }
  const isOld = isPlaceholderData || data === undefined;
  return (
    <>
      {isError && <UnansweredNote onRetry={() => refetch()} />}
      {!isError && failureCount > 0 && <UnansweredNote />}
      <div
        aria-busy={isOld && !isError}
        className={isOld ? 'opacity-50 delay-300 duration-120 motion-safe:transition-opacity' : ''}
      >
        {children(answer)}
      </div>
    </>
  );
}
