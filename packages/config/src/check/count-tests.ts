import type { StepResult } from './step-result.ts';

interface Report {
  readonly exitCode: number;
  /** The runner's JSON report; undefined where it wrote none. */
  readonly report: unknown;
}

function toCount(report: unknown, name: string): number {
  if (typeof report !== 'object' || report === null) return 0;
  const value: unknown = Reflect.get(report, name);
  return typeof value === 'number' ? value : 0;
}

/**
 * A run that failed has at least one failure, even where no test says so: a file that cannot be loaded, an error outside
 * of any test. A run that executed nothing is a failure too.
 */
function withRunnerFailures(counted: StepResult, exitCode: number): StepResult {
  const isSilentFailure = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return isSilentFailure ? { ...counted, failed: 1 } : counted;
}

/** Counts from vitest's JSON reporter. */
export function countVitest({ exitCode, report }: Report): StepResult {
  const counted = {
    passed: toCount(report, 'numPassedTests'),
    failed: toCount(report, 'numFailedTests'),
    skipped: toCount(report, 'numPendingTests') + toCount(report, 'numTodoTests'),
  };
  return withRunnerFailures(counted, exitCode);
}

/** Counts from Playwright's JSON reporter; a test that passed only when repeated is a failure. */
export function countPlaywright({ exitCode, report }: Report): StepResult {
  const stats: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined;
  const counted = {
    passed: toCount(stats, 'expected'),
    failed: toCount(stats, 'unexpected') + toCount(stats, 'flaky'),
    skipped: toCount(stats, 'skipped'),
  };
  return withRunnerFailures(counted, exitCode);
}
