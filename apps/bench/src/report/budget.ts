import { printTable } from './print-table.ts';

/** One figure beside the limit it has to keep. */
export interface Budget {
  readonly name: string;
  readonly value: number;
  /** `at-least`: the value is a share of a limit measured in the same run. */
  readonly rule: 'at-least' | 'at-most';
  readonly limit: number;
  readonly unit: '' | 'ms' | 'kB' | '×' | 'requests' | 'errors' | 'MB';
}

/** True when a figure keeps its limit; a figure that could not be measured does not. */
export function isKept({ value, rule, limit }: Budget): boolean {
  return rule === 'at-least' ? value >= limit : value <= limit;
}

const signs = { 'at-least': '≥', 'at-most': '≤' } as const;
const ratioDecimals = 2;

function toText(value: number, unit: Budget['unit']): string {
  const decimals = unit === '' || unit === '×' ? ratioDecimals : Number.isInteger(value) ? 0 : 1;
  return `${value.toFixed(decimals)}${unit === '' ? '' : ` ${unit}`}`;
}

/** Prints every budget with its figure and whether it is kept. */
export function printBudgets(budgets: readonly Budget[]): void {
  printTable(
    'Budgets',
    ['', 'measured', 'budget', ''],
    budgets.map((budget) => [
      budget.name,
      toText(budget.value, budget.unit),
      `${signs[budget.rule]} ${toText(budget.limit, budget.unit)}`,
      isKept(budget) ? 'kept' : 'MISSED',
    ]),
  );
}
