import { useState } from 'react';
import { useTranslate } from '../language/use-translate.ts';

interface Taking {
  /** What became of it, in words; empty before anything was asked for. */
  readonly words: string;
  readonly isBusy: boolean;
  /** Does something that takes a while and may fail; what it gives is what is said of it. */
  readonly take: (work: () => Promise<string>) => Promise<void>;
}

/** How taking something away goes on, said in words. */
export function useTaking(): Taking {
  const t = useTranslate();
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setWords(t('explorePage.take.working'));
    try {
      setWords(await work());
    } catch (error) {
      const reason = error instanceof TypeError ? error.message : '';
      setWords(t('explorePage.take.failed', { reason: /\p{L}.*\.$/su.test(reason) ? reason : '' }).trim());
    } finally {
      setBusy(false);
    }
  };
  return { words, isBusy, take };
}
