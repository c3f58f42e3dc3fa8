import { useCallback } from 'react';
import type { Begun } from '../../ui/waking-field.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { findIndicators, type IndicatorHit } from '../search/find-entries.ts';
import { HitAdder } from '../search/hit-adder.tsx';

interface IndicatorAdderProps {
  readonly candidates: readonly IndicatorEntry[];
  readonly isFull: boolean;
  readonly onAdd: (id: string) => void;
  readonly begun: Begun;
}

/** Finds one more indicator: those of which most places have a figure before anything is typed. */
export function IndicatorAdder({ candidates, isFull, onAdd, begun }: IndicatorAdderProps) {
  const t = useTranslate();
  const find = useCallback(
    (typed: string): readonly IndicatorHit[] =>
      typed === ''
        ? candidates.toSorted((a, b) => b.areas - a.areas).map((indicator) => ({ kind: 'indicator', indicator }))
        : findIndicators(candidates, typed),
    [candidates],
  );
  return (
    <HitAdder
      find={find}
      onAdd={({ indicator }) => onAdd(indicator.id)}
      label={t('compare.controls.addIndicator')}
      placeholder={isFull ? '' : t('compare.controls.indicatorPlaceholder')}
      describeNone={(typed) => t('compare.controls.noIndicator', { typed })}
      isDisabled={isFull}
      begun={begun}
    />
  );
}
