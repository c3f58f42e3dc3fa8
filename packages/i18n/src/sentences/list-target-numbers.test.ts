import { assessTarget } from '@dinh/kpi';
import { expect, it } from 'vitest';
import { createTranslator } from '../translate/create-translator.ts';
import { describeAsked, describeTarget } from './describe-target.ts';
import { listAskedNumbers, listTargetNumbers } from './list-target-numbers.ts';

const percent = { unit: 'percent', decimals: 1 } as const;
const target = { comparator: '>=', value: 80, basePeriod: '2020', baseValue: 60, deadline: '2030' } as const;
const series = [{ period: '2025', value: 67, numerator: 1180, denominator: 1761 }];

function assess(own: Parameters<typeof assessTarget>[0]['target'], readings = series) {
  return assessTarget({ series: readings, target: own, direction: 'up', kind: 'ratio', asOf: '2026-11-27' });
}

it.each(['vi', 'en'] as const)(
  'lists the numbers of a target under way in the order of its sentence (%s)',
  (language) => {
    const t = createTranslator(language);
    const described = { assessment: assess(target), target, thingsName: 'nhà văn hóa thôn' };
    const sentence = describeTarget(described, percent, t);
    const numbers = listTargetNumbers(described, percent, t);
    expect(numbers.map(({ of }) => of)).toEqual(['judged', 'judged', 'asked', 'judged', 'judged', 'judged']);
    const places = numbers.map(({ text }) => sentence.indexOf(text));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

it('lists no expected value where the sentence says none, and nothing where nothing can be assessed', () => {
  const t = createTranslator('en');
  const met = { assessment: assess(target, [{ period: '2025', value: 81, numerator: 81, denominator: 100 }]), target };
  expect(
    listTargetNumbers(met, percent, t)
      .map(({ text }) => text)
      .slice(0, 2),
  ).toEqual(['81.0%', '80.0%']);
  expect(listTargetNumbers({ assessment: assess(target, []), target }, percent, t)).toEqual([]);
});

it('lists a lower edge as often as it is said', () => {
  const t = createTranslator('en');
  const range = { comparator: '>=', value: 86, upper: 88, deadline: '2020' } as const;
  expect(describeAsked(range, percent, t)).toBe('at least 86.0% by 2020 (the document says 86.0% to 88.0%)');
  expect(listAskedNumbers(range, percent, t).map(({ text }) => text)).toEqual(['86.0%', '86.0%', '88.0%']);
  expect(listAskedNumbers({ comparator: 'between', value: 86, upper: 88 }, percent, t)).toHaveLength(2);
});
