import { expect, it } from 'vitest';
import { listPublished } from './index.ts';

const indicator = (id: string, over: object = {}) => ({
  id,
  family: 'clubs' as const,
  kind: 'count' as const,
  levels: ['province' as const],
  ...over,
});

it('counts the indicators of a level by family, registers and other levels aside', () => {
  const indicators = [
    indicator('a'),
    indicator('b'),
    indicator('of-heritage', { family: 'heritage' }),
    indicator('counted', { kind: 'distinct', family: 'heritage' }),
    indicator('national', { levels: ['country'], family: 'people' }),
  ];
  const found = listPublished({ indicators, level: 'province', published: new Set(['b', 'counted', 'national']) });
  expect(found.map(({ family, have, indicators: all }) => [family, have, all.length])).toEqual([
    ['clubs', 1, 2],
    ['heritage', 0, 1],
  ]);
  expect(found[0]?.indicators.map(({ isPublished }) => isPublished)).toEqual([false, true]);
});
