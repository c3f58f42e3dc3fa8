import { expect, it } from 'vitest';
import { localDecision } from './local-text.ts';

it('names a decision in the page’s language, and none where none is known', () => {
  const decided = { decision: 'Resolution 202/2025/QH15', decisionVi: 'Nghị quyết số 202/2025/QH15' };
  expect(localDecision(decided, 'vi')).toBe('Nghị quyết số 202/2025/QH15');
  expect(localDecision(decided, 'en')).toBe('Resolution 202/2025/QH15');
  expect(localDecision({ decision: null, decisionVi: null }, 'vi')).toBeNull();
});
