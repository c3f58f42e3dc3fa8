import type { Finding, FindingFigure } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeFinding, listFoundNumbers } from './describe-finding.ts';

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

function merge(value: number, recombined: number, places = ['HD', 'HP']): Finding {
  const others = places.map((areaId) => make('2025-08', recombined / places.length, { areaId }));
  const kind = 'successor-apart-from-predecessors';
  return { kind, recombined, count: others.length, ...cell(make('2025-08', value), others) };
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

  it('says the numbers that it lists, in their order, in both languages', () => {
    const own = cell(make('2023', 107), [make('2022', 60), make('2022', 48)]);
    const listed: readonly (readonly [Finding, typeof share | typeof count])[] = [
      ...cases.map(([finding, style]) => [finding, style] as const),
      [{ kind: 'parent-outside-children', count: 2, ...own }, count],
      [{ kind: 'share-outside', ...own }, share],
      [merge(3980, 3981), count],
    ];
    for (const [finding, style] of listed) {
      for (const t of [vi, en]) {
        const sentence = describeFinding(finding, style, t);
        const numbers = listFoundNumbers(finding, style, t);
        expect(numbers.length).toBeGreaterThan(0);
        let from = 0;
        for (const { text } of numbers) {
          const at = sentence.indexOf(text, from);
          expect(at, `${sentence}: ${text}`).toBeGreaterThanOrEqual(from);
          from = at + text.length;
        }
      }
    }
  });

  it('says of a merged unit what its former units come to, in both languages', () => {
    const [relics, places] = [merge(3980, 3981), merge(71.2, (2086 / 3001) * 100, ['PT', 'VP', 'HB'])];
    expect(describeFinding(relics, { ...count, unit: 'relics' }, vi).replaceAll('\u00a0', ' ')).toBe(
      '3.980 di tích không khớp với 3.981 di tích, số gộp từ số liệu cùng kỳ của 2 đơn vị trước sắp xếp.',
    );
    expect(describeFinding(relics, { ...count, unit: 'relics' }, en).replaceAll('\u00a0', ' ')).toBe(
      '3,980 relics does not agree with 3,981 relics, combined from the figures of the 2 former units for the same period.',
    );
    expect(describeFinding(places, share, vi)).toBe(
      '71,2% không khớp với 69,51%, số gộp từ số liệu cùng kỳ của 3 đơn vị trước sắp xếp.',
    );
    expect(describeFinding(places, share, en)).toBe(
      '71.2% does not agree with 69.51%, combined from the figures of the 3 former units for the same period.',
    );
  });

  it('never writes the two figures of a merged unit alike', () => {
    const close = merge((20_001 / 30_001) * 100, (20_002 / 30_001) * 100);
    expect(describeFinding(close, share, en)).toMatch(/^66\.668% does not agree with 66\.671%/);
  });

  it.each(cases)('says what a figure does not agree with: %#', (finding, style, expected) => {
    expect(describeFinding(finding, style, en)).toBe(expected);
    expect(describeFinding(finding, style, vi)).toMatch(/không khớp với|lớn hơn mẫu số/);
  });
});
