import type { HistoryEvent } from '@dinh/kpi';
import { formatList } from '../formats/format-list.ts';
import { formatDate } from '../formats/format-period.ts';
import type { MessageKey, Translate } from '../translate/create-translator.ts';

type EventKey = Extract<MessageKey, `area.history.${'merged' | 'split' | 'renamed'}${'From' | 'Into'}`>;

function keyOf({ relation, direction }: Pick<HistoryEvent, 'relation' | 'direction'>): EventKey | null {
  if (direction === 'kept' || relation === 'unchanged') return null;
  return direction === 'from' ? `area.history.${relation}From` : `area.history.${relation}Into`;
}

/** Says what became of a unit on a day: merged from, merged into, split, renamed, with the names given. */
export function describeHistoryEvent(event: HistoryEvent, names: readonly string[], t: Translate): string {
  const key = keyOf(event);
  const date = formatDate(event.effective, t.language);
  if (key === null) return t('area.history.unchanged', { date });
  return t(key, { date, areas: formatList(names, t.language) });
}
