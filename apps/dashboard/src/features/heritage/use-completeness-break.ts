import type { FigureBreak } from '@dinh/charts/figure';
import { formatDate } from '@dinh/i18n';
import { isCompleteToLastYear } from '@dinh/kpi';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

const none: readonly FigureBreak[] = [];

/** The day to which a register is complete, as figures draw it; none where no day is known or it is complete to the end. */
export function useCompletenessBreak(completeTo: string | null): readonly FigureBreak[] {
  const t = useTranslate();
  const { release } = useCatalogue();
  return useMemo(() => {
    if (completeTo === null || isCompleteToLastYear(completeTo, release.date)) return none;
    return [{ day: completeTo, words: t('heritage.counts.break', { date: formatDate(completeTo, t.language) }) }];
  }, [completeTo, release.date, t]);
}
