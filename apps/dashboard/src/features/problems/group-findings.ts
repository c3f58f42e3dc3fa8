import { type FindingKind, findingKinds } from '@dinh/kpi';
import type { FindingRow } from '../../app/answers.ts';

interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly FindingRow[];
  readonly notes: readonly FindingRow[];
}

/** Findings by kind, those of rounding apart; kinds in their order, with those that found nothing. */
export function groupFindings(rows: readonly FindingRow[]): readonly FindingGroup[] {
  return findingKinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return {
      kind,
      findings: own.filter(({ severity }) => severity === 'finding'),
      notes: own.filter(({ severity }) => severity === 'note'),
    };
  });
}

/** How many findings there are, notes apart. */
export function countFindings(rows: readonly FindingRow[]): number {
  return rows.filter(({ severity }) => severity === 'finding').length;
}
