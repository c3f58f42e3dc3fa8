import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { examplePoint, exampleTranslate, exampleYears } from '../examples/example-data.ts';
import { layoutSpark } from './layout-spark.ts';
import { Spark } from './spark.tsx';

const box = { width: 96, height: 28, inset: 5 };
const style = { unit: 'percent', decimals: 1 } as const;

describe('layoutSpark', () => {
  it('breaks the line at a gap and dots what stands alone', () => {
    const { path, dots } = layoutSpark(exampleYears(2014, [40, 44, null, null, 61, 58, null, 70]), box);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(dots).toHaveLength(1);
    expect(dots[0]?.x).toBeCloseTo(91);
  });

  it('shows a lone point', () => {
    const { path, dots } = layoutSpark([examplePoint('2024-11', 67.3)], box);
    expect(path).toBe('');
    expect(dots).toEqual([{ x: 91, y: 14, mark: 'reported' }]);
  });

  it('uses the time axis of its column', () => {
    const { dots } = layoutSpark([examplePoint('2019', 1)], { ...box, domain: [2015, 2025] });
    expect(dots[0]?.x).toBeCloseTo(5 + 0.45 * 86);
  });
});

describe('Spark', () => {
  it('says every figure', () => {
    render(<Spark points={exampleYears(2018, [40, 44.25])} style={style} t={exampleTranslate} />);
    expect(screen.getByRole('img', { name: 'Diễn biến: 2018 40,0%; 2019 44,3%' })).toBeDefined();
  });

  it('says that nothing was found', () => {
    render(<Spark points={[]} style={style} t={exampleTranslate} />);
    expect(screen.getByRole('img', { name: 'không tìm thấy số liệu công bố' })).toBeDefined();
  });
});
