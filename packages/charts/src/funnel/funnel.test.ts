import { createTranslator } from '@dinh/i18n';
import { funnelLimits } from '@dinh/stats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearFunnel, logFunnel, toFunnelPlaces } from './funnel.examples.tsx';
import { drawFunnelCurve } from './funnel-curve.ts';
import { listNamed, listOutside } from './funnel-row.ts';
import { layoutFunnel } from './index.ts';
import { chooseSizeAxis } from './size-axis.ts';

const t = createTranslator('vi');
const common = {
  style: { unit: 'percent', decimals: 1 },
  denominatorName: 'số thôn',
  width: 860,
  height: 430,
  t,
} as const;

describe('chooseSizeAxis', () => {
  it('starts at zero, by the logarithm only where sizes are over 50 times apart', () => {
    expect(chooseSizeAxis([100, 5000])).toMatchObject({ isLog: false, domain: [0, 5000] });
    expect(chooseSizeAxis([100, 5001])).toEqual({
      isLog: true,
      domain: [100, 10_000],
      ticks: [100, 1000, 10_000],
    });
    expect(chooseSizeAxis([7, 4300]).domain).toEqual([5, 5000]);
    expect(chooseSizeAxis([]).isLog).toBe(false);
  });

  it('covers the sizes, its ticks within', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1 }), (sizes) => {
        const { domain, ticks, isLog } = chooseSizeAxis(sizes);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...sizes));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...sizes));
        expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true);
        if (isLog) expect(ticks.length).toBeGreaterThan(1);
        else expect(domain[0]).toBe(0);
      }),
    );
  });
});

describe('drawFunnelCurve', () => {
  const ground = {
    baseline: 0.5,
    confidence: 0.95,
    sizes: [4, 8, 12, 100, 400],
    xOf: (n: number) => n,
    yOf: (share: number) => 100 * (1 - share),
    top: 0,
    bottom: 100,
  } as const;

  it('draws the limits that judge the places', () => {
    const { lines } = drawFunnelCurve(ground);
    const { low, high } = funnelLimits({ baseline: 0.5, n: 100, confidence: 0.95 });
    expect(lines).toContain(`100.0,${(100 * (1 - high)).toFixed(1)}`);
    expect(lines).toContain(`100.0,${(100 * (1 - low)).toFixed(1)}`);
  });

  it('is cut at the size at which the formula changes', () => {
    expect(drawFunnelCurve(ground)).toMatchObject({ hasStep: true });
    expect(drawFunnelCurve(ground).band.match(/M/g)).toHaveLength(2);
    expect(drawFunnelCurve(ground).band).toContain('L10.0,');
    expect(drawFunnelCurve({ ...ground, sizes: [100, 400] }).hasStep).toBe(false);
    expect(drawFunnelCurve({ ...ground, baseline: 1 }).hasStep).toBe(false);
  });

  it('leaves the plot with the lines and keeps the band within', () => {
    const { lines, band } = drawFunnelCurve({ ...ground, top: 30, bottom: 70 });
    const ys = (path: string) => [...path.matchAll(/,([\d.-]+)/g)].map((match) => Number(match[1]));
    for (const y of [...ys(lines), ...ys(band)]) expect(y >= 30 && y <= 70).toBe(true);
  });
});

describe('layoutFunnel', () => {
  it('names the chosen ones and six others that lie outside, the farthest first', () => {
    const { rows, baseline } = linearFunnel;
    const outside = listOutside(rows, baseline);
    expect(outside.length).toBeGreaterThan(6);
    expect(listNamed(rows, baseline)).toEqual(outside.slice(0, 6));
    const scoreOf = (id: string | undefined) => {
      const row = rows.find((one) => one.id === id);
      const limit = row?.outside === 'low' ? row.low : (row?.high ?? 0);
      return Math.abs((row?.value ?? 0) - (baseline ?? 0)) / Math.abs(limit - (baseline ?? 0));
    };
    expect(scoreOf(outside[0]?.id)).toBeGreaterThan(scoreOf(outside[1]?.id));
    const { labels } = layoutFunnel({ ...common, ...linearFunnel });
    expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(['hai-phong', 'da-nang', 'hcm']));
    expect(labels).toHaveLength(9);
    const leftOut = outside[6]?.id;
    expect(labels.some(({ id }) => id === leftOut)).toBe(false);
  });

  it.each([
    ['linear', linearFunnel, false],
    ['logarithmic', logFunnel, true],
  ])('keeps a %s figure’s dots within the plot at any width', (_, places, isLog) => {
    fc.assert(
      fc.property(fc.integer({ min: 304, max: 1240 }), (width) => {
        const { plane, dots, baselineY, isLog: isLogarithmic } = layoutFunnel({ ...common, ...places, width });
        const { left, right, top, bottom } = plane.plot;
        expect(isLogarithmic).toBe(isLog);
        for (const { x, y } of dots) expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
        expect(baselineY).toBeGreaterThan(top);
      }),
      { numRuns: 20 },
    );
  });

  it('draws a place outside the limits outside the band', () => {
    const { rows } = linearFunnel;
    const { plane, dots } = layoutFunnel({ ...common, ...linearFunnel });
    for (const { id, outside, low, high } of rows) {
      const dot = dots.find((one) => one.id === id);
      if (outside === 'high') expect(dot?.y).toBeLessThan(plane.yOf(high * 100));
      if (outside === 'low') expect(dot?.y).toBeGreaterThan(plane.yOf(low * 100));
    }
  });

  it('bears no place', () => {
    expect(layoutFunnel({ ...common, ...toFunnelPlaces([], 0.95) })).toMatchObject({
      dots: [],
      curve: null,
      labels: [],
    });
  });
});
