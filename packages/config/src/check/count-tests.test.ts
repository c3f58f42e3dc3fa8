import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.ts';

describe('countVitest', () => {
  it('takes the counts of the report', () => {
    const report = { numPassedTests: 12, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(countVitest({ exitCode: 1, report })).toEqual({ passed: 12, failed: 2, skipped: 2 });
  });

  it('counts a failed run without a failed test as one failure', () => {
    const report = { numPassedTests: 12, numFailedTests: 0 };
    expect(countVitest({ exitCode: 1, report })).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });

  it('counts a run that executed nothing as one failure, whatever its exit code', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 5 };
    expect(countVitest({ exitCode: 0, report })).toEqual({ passed: 0, failed: 1, skipped: 5 });
    expect(countVitest({ exitCode: 0, report: undefined })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countPlaywright', () => {
  it('counts a flaky test as a failure', () => {
    const report = { stats: { expected: 8, unexpected: 0, flaky: 1, skipped: 2 } };
    expect(countPlaywright({ exitCode: 0, report })).toEqual({ passed: 8, failed: 1, skipped: 2 });
  });

  it('counts a missing report as one failure', () => {
    expect(countPlaywright({ exitCode: 0, report: undefined })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
