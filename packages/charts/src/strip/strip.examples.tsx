import type { ReactElement } from 'react';
import { exampleTranslate } from '../examples/example-data.ts';
import { CompletenessStrip, type StripSquare } from './completeness-strip.tsx';

function squares(count: number, known: number): readonly StripSquare[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: `Tỉnh ${index + 1}`,
    isKnown: index < known,
    isChosen: index === 4,
  }));
}

export const stripExamples: Readonly<Record<string, () => ReactElement>> = {
  'nine of sixty-three': () => <CompletenessStrip t={exampleTranslate} squares={squares(63, 9)} />,
  narrow: () => <CompletenessStrip t={exampleTranslate} squares={squares(63, 40)} maxWidth={160} />,
  none: () => <CompletenessStrip t={exampleTranslate} squares={squares(34, 0)} />,
  all: () => <CompletenessStrip t={exampleTranslate} squares={squares(15, 15)} />,
};
