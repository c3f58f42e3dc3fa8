import { type AreaId, findPredecessors } from '@dinh/kpi';
import type { SuccessionRow } from '../../app/answers.ts';
import type { ExchangeRow } from './describe-exchange.ts';

/** The exchanges of a place, and of the units that became it. */
export function findExchangesOf(
  exchanges: readonly ExchangeRow[],
  areaId: AreaId,
  successions: readonly SuccessionRow[],
): readonly ExchangeRow[] {
  const own = new Set<AreaId>([areaId, ...findPredecessors(areaId, successions)]);
  return exchanges.filter(({ visitingAreaId, hostAreaId }) => own.has(visitingAreaId ?? '') || own.has(hostAreaId));
}

/** Those between a place and any of others, the units that became each among them. */
export function findExchangesWith(
  exchanges: readonly ExchangeRow[],
  { areaId, others }: { readonly areaId: AreaId; readonly others: readonly AreaId[] },
  successions: readonly SuccessionRow[],
): readonly ExchangeRow[] {
  const ofOthers = new Set(others.flatMap((id) => [id, ...findPredecessors(id, successions)]));
  return findExchangesOf(exchanges, areaId, successions).filter(
    ({ visitingAreaId, hostAreaId }) => ofOthers.has(visitingAreaId ?? '') || ofOthers.has(hostAreaId),
  );
}
