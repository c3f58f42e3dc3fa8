import type { CheckStep, StepResult } from './step-result.ts';

interface StepOutcome extends StepResult {
  readonly name: string;
  readonly heading: string;
  readonly elapsedMs: number;
}

/** Chooses the named steps and what they need, in the order of the list; every step where none is named. */
export function chooseSteps(steps: readonly CheckStep[], names: readonly string[]): readonly CheckStep[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(', ');
    throw new RangeError(`No step is called ${unknown.join(', ')}; there are ${known}.`);
  }
  if (names.length === 0) return steps;
  const needed = steps.filter((step) => names.includes(step.name)).flatMap((step) => step.needs);
  return steps.filter((step) => names.includes(step.name) || needed.includes(step.name));
}

/** Runs every step, also after one has failed; a step whose need failed fails unrun. */
export async function runSteps(steps: readonly CheckStep[], say: (line: string) => void): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    say(`\n── ${step.heading} (${step.name})`);
    const began = performance.now();
    const missing = outcomes.find((outcome) => step.needs.includes(outcome.name) && outcome.failed > 0);
    if (missing) say(`Not run, since this step failed: ${missing.name}`);
    const result = missing ? { passed: 0, failed: 1, skipped: 0 } : await step.run();
    const elapsedMs = performance.now() - began;
    outcomes.push({ ...result, name: step.name, heading: step.heading, elapsedMs });
  }
  return outcomes;
}

/** One line a step, then the closing line. */
export function describeOutcomes(outcomes: readonly StepOutcome[]): string {
  const lines = outcomes.map((outcome) => {
    const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
    const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
    return `${(outcome.elapsedMs / 1000).toFixed(1).padStart(7)} s  ${outcome.name}: ${counts}${skipped}`;
  });
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  return [...lines, '', `${passed} passed, ${failed} failed`].join('\n');
}
