import type { Translate } from '../translate/create-translator.ts';

interface Warned {
  readonly code:
    | 'axis-cut'
    | 'many-lines'
    | 'target-unseen'
    | 'mixed-status'
    | 'part-year'
    | 'no-denominator'
    | 'redrawn';
  readonly count: number;
}

/** What may mislead in a figure, in a sentence. Its words are the topic `explore`. */
export function describeWarning({ code, count }: Warned, t: Translate): string {
  return code === 'target-unseen'
    ? t('explore.warning.target-unseen', { year: String(count) })
    : t(`explore.warning.${code}`, { count });
}
