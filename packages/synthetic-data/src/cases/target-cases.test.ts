import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { comparators } from '@dinh/kpi/policy';
import { describe, expect, it } from 'vitest';
import { createSyntheticSet } from '../synthetic-set.ts';
import { toFaultTable, toTargetTable } from './describe-cases.ts';

const { targetCases, tables } = createSyntheticSet();
const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The published figure of a target's own series. */
function figureOf(code: string, year: number): number | null {
  const target = targetCases.find((one) => one.code === code)?.target;
  if (!target) throw new RangeError(`No target for ${code}`);
  const rows = [...tables.observation.rowsOf(target.indicatorId)];
  return rows.find(({ areaId, period }) => areaId === target.areaId && period === String(year))?.value ?? null;
}

function targetOf(code: string) {
  const target = targetCases.find((one) => one.code === code)?.target;
  if (!target) throw new RangeError(`No target for ${code}`);
  return { ...target, value: target.targetValue ?? Number.NaN };
}

/** How much of the way that a linear path expects by the end of 2025 was made. */
function paceOf(code: string): number {
  const { value, baselineValue, baselinePeriod, targetPeriod } = targetOf(code);
  const [base, from, to] = [baselineValue ?? Number.NaN, Number(baselinePeriod), Number(targetPeriod)];
  const expected = ((value - base) * (2025 - from)) / (to - from);
  return ((figureOf(code, 2025) ?? Number.NaN) - base) / expected;
}

describe('the targets', () => {
  it('are in the situations they are made for: met, missed, lapsed, lost', () => {
    expect(figureOf('met', 2025)).toBeGreaterThanOrEqual(targetOf('met').value);
    expect(targetOf('met').targetPeriod).toBe('2025');
    expect(figureOf('missed', 2025)).toBeLessThan(targetOf('missed').value);
    for (const code of ['met, then lapsed', 'lost']) {
      expect(figureOf(code, 2022)).toBeGreaterThanOrEqual(targetOf(code).value);
      expect(figureOf(code, 2025)).toBeLessThan(targetOf(code).value);
    }
    expect(targetOf('met, then lapsed').targetPeriod).toBe('2022');
    expect(targetOf('lost').targetPeriod).toBe('2030');
  });

  it('are on, behind and off their path', () => {
    expect(paceOf('on-track')).toBeGreaterThanOrEqual(0.95);
    expect(paceOf('on-track downwards')).toBeGreaterThanOrEqual(0.95);
    expect(paceOf('accelerate')).toBeGreaterThanOrEqual(0.6);
    expect(paceOf('accelerate')).toBeLessThan(0.95);
    expect(paceOf('off-track')).toBeGreaterThanOrEqual(0);
    expect(paceOf('off-track')).toBeLessThan(0.6);
    expect(paceOf('moving-away')).toBeLessThan(0);
    const away = targetOf('moving-away');
    expect(away.value).toBeGreaterThan(away.baselineValue ?? Number.NaN);
  });

  it('lack what they are said to lack', () => {
    const years = Array.from({ length: 16 }, (_, index) => 2010 + index);
    expect(years.filter((year) => figureOf('no-figure', year) !== null)).toEqual([]);
    for (const code of ['met before the policy', 'no-figure-at-deadline', 'stale']) {
      expect(years.filter((year) => figureOf(code, year) !== null).at(-1)).toBe(2019);
    }
    expect(figureOf('met before the policy', 2019)).toBeGreaterThanOrEqual(targetOf('met before the policy').value);
    expect(figureOf('stale', 2019)).toBeLessThan(targetOf('stale').value);
    expect(targetOf('no-deadline').targetPeriod).toBeNull();
    expect(targetOf('area-not-placed').areaId).toBeNull();
    expect(targetOf('no-base').baselinePeriod).toBe('2025');
    expect(targetOf('zero base').baselineValue).toBe(0);
    expect(targetOf('base-from-first-figure').policyId).toBeNull();
  });

  it('stand together: every area, too few of them, milestones, contradictions', () => {
    const of = (code: string) => targetCases.filter((one) => one.code === code).map(({ target }) => target);
    expect(of('plans that add up: every area')).toHaveLength(34);
    expect(of('not-enough-plans: some areas')).toHaveLength(5);
    expect(of('milestones of one policy').map(({ targetPeriod }) => targetPeriod)).toEqual(['2022', '2025', '2030']);
    expect(new Set(of('contradicting').map(({ targetValue }) => targetValue)).size).toBe(2);
    expect(new Set(tables.target.map(({ comparator }) => comparator))).toEqual(new Set(comparators));
  });

  it('and the faults are those of the README', () => {
    expect(readme).toContain(toTargetTable(targetCases));
    expect(readme).toContain(toFaultTable());
  });
});
