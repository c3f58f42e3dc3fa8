import { describe, expect, it } from 'vitest';
import { corruptFigure } from '../testing/corrupt-figure.ts';
import { makeCountry } from '../testing/make-country.ts';
import { checkFigures, type Finding, type FindingFigure, findingKinds } from './index.ts';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

function findAlarms(figures: Parameters<typeof checkFigures>[0]): readonly Finding[] {
  return checkFigures(figures).filter(({ severity }) => severity === 'finding');
}

describe('checkFigures on made-up countries', () => {
  it.each(seeds)('raises nothing on the clean set %i, rounded as it is', (seed) => {
    const figures = makeCountry(seed);
    expect(figures.points.some(({ status }) => status === 'approximate')).toBe(true);
    expect(findAlarms(figures)).toEqual([]);
  });

  it.each(seeds)('finds the fault put into set %i and names its cause', (seed) => {
    const kind = findingKinds[seed % findingKinds.length] ?? 'fall';
    const { fault, figures } = corruptFigure(makeCountry(seed + 1000), kind, seed);
    const found = findAlarms(figures);
    expect(found).toContainEqual(expect.objectContaining(fault));
    const isSpoilt = ({ areaId, period }: FindingFigure): boolean => areaId === fault.areaId && period === fault.period;
    const elsewhere = found.filter(
      ({ indicatorId, figure, others }) => indicatorId !== fault.indicatorId || ![figure, ...others].some(isSpoilt),
    );
    expect(elsewhere.map(({ kind: other, areaId, period }) => [other, areaId, period])).toEqual([]);
  });
});
