import type { TargetScope } from '@dinh/kpi';
import type { AreaAnswer } from '../../app/answers.ts';

export type CompletionRow = AreaAnswer['completion']['rows'][number];

/** The targets of one scope that ask for figures of one indicator. */
export interface IndicatorToComplete {
  readonly indicatorId: string;
  readonly rows: readonly CompletionRow[];
  /** What is missing, each kind once. */
  readonly gaps: readonly CompletionRow[];
}

function toGapKey({ gap, latest, absence }: CompletionRow): string {
  return JSON.stringify([gap, latest?.period, absence]);
}

/** One entry per indicator, in the order in which the targets of the scope come. */
export function groupByIndicator(rows: readonly CompletionRow[], scope: TargetScope): readonly IndicatorToComplete[] {
  const own = rows.filter((row) => row.scope === scope);
  return [...Map.groupBy(own, ({ target }) => target.indicatorId)].map(([indicatorId, asked]) => ({
    indicatorId,
    rows: asked,
    gaps: [...new Map(asked.map((row) => [toGapKey(row), row])).values()],
  }));
}
