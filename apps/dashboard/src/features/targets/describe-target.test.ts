import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../../app/answers.ts';
import { describeTarget } from './describe-target.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 0 } as const;
const target = (comparator: TargetRow['comparator'], targetValue: number | null): TargetRow => ({
  id: 'target',
  policyId: null,
  areaId: 'VN',
  areaName: 'Việt Nam',
  indicatorId: 'houses',
  baselinePeriod: null,
  baselineValue: null,
  targetPeriod: '2030',
  targetValue,
  comparator,
  note: null,
  sourceId: 'article',
});

describe('describeTarget', () => {
  it('words what is asked for', () => {
    expect(describeTarget(target('>=', 95), style, t)).toBe('từ 95% trở lên');
    expect(describeTarget(target('<=', 5), style, t)).toBe('không quá 5%');
    expect(describeTarget(target('~', 5), style, t)).toBe('khoảng 5%');
  });

  it('has nothing to say where no figure is stated', () => {
    expect(describeTarget(target('>=', null), style, t)).toBeNull();
  });
});
