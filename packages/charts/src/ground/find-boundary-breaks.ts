import { formatDate, type Translate } from '@dinh/i18n';
import { areasDue, earliestBasisDay, parsePeriod } from '@dinh/kpi';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigureGround } from './figure-ground.ts';

const dayMs = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);
}

/** Relations after which a place's name no longer means the same ground. */
const redrawn = ['merged', 'split'];

/**
 * The days on which the provinces were redrawn, within what a figure on each reading's own boundaries shows:
 * what stands before and after is of other places, whatever their names.
 */
export function findBoundaryBreaks(
  periods: readonly string[],
  { areas, areaById, successions }: Pick<FigureGround, 'areas' | 'areaById' | 'successions'>,
  t: Translate,
): readonly FigureBreak[] {
  const ends = periods.map((period) => parsePeriod(period).end);
  const days = successions.flatMap(({ effective, relation, predecessorId }) =>
    redrawn.includes(relation) && areaById.get(predecessorId)?.level === 'province' && effective > earliestBasisDay
      ? effective
      : [],
  );
  return [...new Set(days)]
    .toSorted()
    .map((day) => ({ day, last: dayBefore(day) }))
    .filter(({ last }) => ends.some((end) => end <= last) && ends.some((end) => end > last))
    .map(({ day, last }) => ({
      day: last,
      words: t('figure.redrawn', {
        date: formatDate(day, t.language),
        from: areasDue(areas, 'province', last).length,
        to: areasDue(areas, 'province', day).length,
      }),
    }));
}
