import { type Designation, designations } from '@dinh/kpi';
import { toWhole, withoutBlanks } from './view-state.ts';

/** What the register is filtered by. */
export interface HeritageState {
  readonly find?: string | undefined;
  readonly designation?: Designation | undefined;
  readonly area?: string | undefined;
  /** First and last year of designation. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function toYear(value: unknown): number | undefined {
  const year = toWhole(value);
  return year !== undefined && year >= 1000 && year <= 9999 ? year : undefined;
}

/** Reads the register's view state; what is none of ours is left out, since an address may be mistyped. */
export function parseHeritageState(search: Readonly<Record<string, unknown>>): HeritageState {
  return withoutBlanks<HeritageState>({
    find: toText(search.find),
    designation: designations.find((designation) => designation === search.designation),
    area: toText(search.area),
    from: toYear(search.from),
    to: toYear(search.to),
  });
}
