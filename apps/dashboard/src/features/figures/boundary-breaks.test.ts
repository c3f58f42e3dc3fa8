import { findBoundaryBreaks } from '@dinh/charts/ground';
import { createTranslator } from '@dinh/i18n';
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../testing/fixtures.ts';

const t = createTranslator('en');
const catalogue = makeCatalogue();

it('marks the day the provinces were redrawn where a figure crosses it', () => {
  expect(findBoundaryBreaks(['2024', '2025-09'], catalogue, t)).toEqual([
    { day: '2025-06-30', words: '1 July 2025: 2 provinces become 1' },
  ]);
});

it('marks nothing where all lies on one side', () => {
  expect(findBoundaryBreaks(['2019', '2024'], catalogue, t)).toEqual([]);
  expect(findBoundaryBreaks(['2025-09', '2026'], catalogue, t)).toEqual([]);
  expect(findBoundaryBreaks([], catalogue, t)).toEqual([]);
});
