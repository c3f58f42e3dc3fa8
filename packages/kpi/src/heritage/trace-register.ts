import type { AreaId } from '../area/index.ts';
import { countRegister, type RegisterCount, type RegisterCountInput } from './count-register.ts';

export interface RegisterTraceInput extends RegisterCountInput {
  /** The one of the areas whose counts are asked for. */
  readonly areaId: AreaId;
}

/**
 * One area's counts of a register by year, through to the last item known: as `countRegister` gives
 * them while the register is complete, and after that as counts that are not, so that the years beyond
 * are neither left out nor read as a standstill. An area without a single item still has its zeros.
 */
export function traceRegister({
  areaId,
  completeTo = null,
  ...register
}: RegisterTraceInput): readonly RegisterCount[] {
  const countOwn = (to: string | null) =>
    countRegister({ ...register, completeTo: to }).filter((count) => count.areaId === areaId);
  const sure = completeTo === null ? [] : countOwn(completeTo);
  const lastSure = sure.at(-1)?.period ?? '';
  const beyond = countOwn(null).filter((count) => count.period > lastSure);
  return [...sure, ...beyond];
}
