import type { AreaAnswer } from '../../app/answers.ts';

type CompletionRow = AreaAnswer['completion']['rows'][number];

/** The targets of one indicator that lack the same figure. */
export interface IndicatorToComplete {
  readonly indicatorId: string;
  readonly rows: readonly CompletionRow[];
}

/** One entry per indicator and figure that is missing, in the order in which the targets come. */
export function groupByIndicator(rows: readonly CompletionRow[]): readonly IndicatorToComplete[] {
  const groups = Map.groupBy(rows, ({ target, gap, latest, absence }) =>
    JSON.stringify([target.indicatorId, gap, latest?.period, absence]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ indicatorId: first.target.indicatorId, rows: own }] : [];
  });
}
