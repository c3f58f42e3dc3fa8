import { describe, expect, it } from 'vitest';
import { chooseSteps, describeOutcomes, runSteps } from './run-steps.ts';
import type { CheckStep, StepResult } from './step-result.ts';

function toStep(name: string, result: StepResult, needs: readonly string[] = []): CheckStep {
  return { name, heading: name, needs, run: async () => result };
}

const passing = { passed: 3, failed: 0, skipped: 1 };
const failing = { passed: 1, failed: 2, skipped: 0 };

describe('chooseSteps', () => {
  const steps = [toStep('format', passing), toStep('build', passing), toStep('browser', passing, ['build'])];

  it('takes every step where none is named', () => {
    expect(chooseSteps(steps, [])).toEqual(steps);
  });

  it('adds what a named step needs, before it', () => {
    expect(chooseSteps(steps, ['browser']).map((step) => step.name)).toEqual(['build', 'browser']);
  });

  it('refuses a name that is no step', () => {
    expect(() => chooseSteps(steps, ['units'])).toThrow('No step is called units; there are format, build, browser.');
  });
});

describe('runSteps', () => {
  it('goes on after a failing step and does not run what needed it', async () => {
    const steps = [toStep('build', failing), toStep('browser', passing, ['build']), toStep('unit', passing)];
    const outcomes = await runSteps(steps, () => {});
    expect(outcomes.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
      ['build', 1, 2],
      ['browser', 0, 1],
      ['unit', 3, 0],
    ]);
  });
});

describe('describeOutcomes', () => {
  it('ends with the sum on a line of its own', async () => {
    const text = describeOutcomes(await runSteps([toStep('unit', passing), toStep('build', failing)], () => {}));
    expect(text.split('\n').at(-1)).toBe('4 passed, 2 failed');
    expect(text).toMatch(/ s {2}unit: 3 passed, 0 failed, 1 skipped$/m);
  });
});
