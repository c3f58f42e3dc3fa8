import type { CaseTarget } from '../policies/list-targets.ts';
import { type FaultCell, faultCells } from './fault-cells.ts';

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The cells with a fault as the README shows them. */
export function toFaultTable(cells: readonly FaultCell[] = faultCells): string {
  const rows = [...Map.groupBy(cells, ({ kind }) => kind)].map(([kind, own]) => [
    kind,
    `synthetic-${pad(own[0]?.indicator ?? 0)}`,
    own.map(({ areaId, year }) => `${areaId} ${year}`).join(', '),
  ]);
  return toTable(['fault', 'indicator', 'cells'], rows);
}

/** The situations of targets as the README shows them: the first target of each, and how many there are. */
export function toTargetTable(cases: readonly CaseTarget[]): string {
  const rows = [...Map.groupBy(cases, ({ code }) => code)].map(([code, own]) => {
    const target = own[0]?.target;
    const more = own.length > 1 ? ` (${own.length})` : '';
    return [code, `${target?.indicatorId}`, `${target?.areaId ?? 'none'}${more}`];
  });
  return toTable(['situation', 'indicator', 'area'], rows);
}
