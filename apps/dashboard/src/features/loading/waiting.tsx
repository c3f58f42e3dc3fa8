import { useEffect, useState } from 'react';
import { useTranslate } from '../language/use-translate.ts';

const quietMs = 300;

interface WaitingProps {
  /** The server failed to answer, and is asked again. */
  readonly isUnanswered?: boolean;
}

/** Says that the first answer is on its way, once that takes long enough to be noticed, or that the server gives none yet. */
export function Waiting({ isUnanswered = false }: WaitingProps) {
  const t = useTranslate();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="min-h-[60vh] py-8 text-16 text-muted">
      {isUnanswered ? t('frame.failed.waiting') : isLong ? t('frame.waiting') : ''}
    </p>
  );
}
