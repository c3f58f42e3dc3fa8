import { useCallback } from 'react';
import type { AreaRow } from '../../app/answers.ts';
import type { Begun } from '../../ui/waking-field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { type AreaHit, findAreas } from '../search/find-entries.ts';
import { HitAdder } from '../search/hit-adder.tsx';

interface PlaceAdderProps {
  readonly candidates: readonly AreaRow[];
  /** Those with most come first before anything is typed. */
  readonly countOf: (areaId: string) => number;
  readonly label: string;
  readonly placeholder: string;
  readonly isFull: boolean;
  readonly onAdd: (area: AreaRow) => void;
  readonly begun: Begun;
}

/** Finds one more place to draw in colour. */
export function PlaceAdder({ candidates, countOf, label, placeholder, isFull, onAdd, begun }: PlaceAdderProps) {
  const t = useTranslate();
  const find = useCallback(
    (typed: string): readonly AreaHit[] =>
      typed === ''
        ? candidates
            .toSorted((a, b) => countOf(b.id) - countOf(a.id))
            .map((area) => ({ kind: 'area', area, otherName: null }))
        : findAreas(candidates, typed),
    [candidates, countOf],
  );
  return (
    <HitAdder
      find={find}
      onAdd={({ area }) => onAdd(area)}
      label={label}
      placeholder={placeholder}
      describeNone={(typed) => t('indicator.places.none', { typed })}
      isDisabled={isFull}
      begun={begun}
    />
  );
}
