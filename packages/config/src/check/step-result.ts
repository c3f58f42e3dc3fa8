export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** Tests written but not run; they count neither way, and are said. */
  readonly skipped: number;
}

export interface CheckStep {
  readonly name: string;
  readonly heading: string;
  /** Steps that must have passed before, since this one uses what they made. */
  readonly needs: readonly string[];
  run(): Promise<StepResult>;
}

/** One check that says yes or no, such as the formatter. */
export function toStaticResult(exitCode: number): StepResult {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}
