import type { ReactElement } from 'react';
import { examplePoint, exampleTranslate, exampleYears } from '../examples/example-data.ts';
import { Spark } from './spark.tsx';

const common = { style: { unit: 'percent', decimals: 1 }, t: exampleTranslate } as const;

export const sparkExamples: Readonly<Record<string, () => ReactElement>> = {
  rising: () => <Spark {...common} points={exampleYears(2018, [40, 44, 52, 61])} />,
  'with a gap': () => <Spark {...common} points={exampleYears(2014, [40, 44, null, null, 61, 58, null, 70])} />,
  'lone point': () => <Spark {...common} points={[examplePoint('2024-11', 67.3, { agrees: false })]} />,
  flat: () => <Spark {...common} points={exampleYears(2018, [100, 100, 100])} />,
  empty: () => <Spark {...common} points={[]} />,
};
