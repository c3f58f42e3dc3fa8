import type { Finding, FindingFigure } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeFinding } from './describe-finding.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const share = { unit: 'percent', decimals: 1, kind: 'ratio' } as const;
const count = { unit: 'count', decimals: 0, kind: 'count' } as const;

function make(period: string, value: number, over: Partial<FindingFigure> = {}): FindingFigure {
  const blank = { numerator: null, denominator: null, reportedShare: null, status: 'reported' } as const;
  return { areaId: 'HP', period, value, sourceId: 's', ...blank, ...over };
}

function cell(figure: FindingFigure, others: readonly FindingFigure[] = []) {
  return { severity: 'finding', indicatorId: 'i', areaId: 'HP', period: figure.period, figure, others } as const;
}

describe('describeFinding', () => {
  const before = [make('2022', 100)];
  const jump = { kind: 'jump', change: 0.9, median: 0.02, score: 9, compared: 5 } as const;
  const cases: readonly (readonly [Finding, typeof share | typeof count, string])[] = [
    [
      { kind: 'numerator-above-denominator', ...cell(make('2019', 105.9, { numerator: 267, denominator: 252 })) },
      share,
      'The numerator 267 does not agree with the denominator 252: the part is above the whole.',
    ],
    [
      { kind: 'decimal-comma', printed: 6735, suggested: 67.35, ...cell(make('2023', 6735), [make('2022', 66)]) },
      share,
      '6,735.0% does not agree with the figure nearest in time; with a decimal mark it would: 67.35%.',
    ],
    [
      { ...jump, scale: 'peers', ...cell(make('2023', 190), before) },
      count,
      'The change of +90.0% from 100 (2022) does not agree with the last changes of 5 places of its level, usually +2.0%.',
    ],
    [
      { kind: 'children-above-parent', sum: 108, count: 2, ...cell(make('2023', 107), before) },
      count,
      '107 does not agree with 108, the sum of the 2 areas below with a figure for the same period.',
    ],
  ];

  it.each(cases)('says what a figure does not agree with: %#', (finding, style, expected) => {
    expect(describeFinding(finding, style, en)).toBe(expected);
    expect(describeFinding(finding, style, vi)).toMatch(/không khớp với|lớn hơn mẫu số/);
  });
});
