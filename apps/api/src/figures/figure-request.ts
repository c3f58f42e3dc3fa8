import { type FigureSpec, longestQuery, readFigureQuery, specParameters } from '@dinh/charts/spec';
import { findFigureSet } from '@dinh/db/queries';
import { createKept } from '../cache/kept.ts';
import type { LoadedData } from '../context.ts';
import { NotFoundError, RefusalError, toSeen } from '../refusal/refusal.ts';
import { toSearchParams } from '../request/asked-language.ts';
import { isFigureSetId } from './figure-set-id.ts';
import { toSpecRefusal } from './spec-refusal.ts';

export interface FigureRequest {
  readonly spec: FigureSpec;
  /** The stored settings that they are; null where the address says all itself. */
  readonly set: string | null;
  /** What was said besides, as a query. */
  readonly own: string;
}

/** Finds stored settings, keeping those asked for lately. */
export type FindSet = (id: string, data: LoadedData) => Promise<string>;

export const setParameter = 'set';
/** What may be said besides a stored set: which release of it, and in which language. */
const besideSet = ['release', 'lang'];
/** At most 8 kB each. */
const mostKept = 500;

/** @returns A finder that throws a NotFoundError for what is not stored. */
export function createFindSet(): FindSet {
  const kept = createKept<string>(mostKept, () => 1);
  return (id, { db }) =>
    kept.findOrRead(id, async () => {
      const query = isFigureSetId(id) ? await findFigureSet(db, id) : undefined;
      if (query === undefined) throw new NotFoundError('set', id);
      return query;
    });
}

export function toMissingIndicator(): RefusalError {
  return new RefusalError({
    ...{ code: 'unreadable', field: 'indicator', seen: '' },
    accepted: ['village-culture-houses-coverage', '/api/v1/indicators.json'],
  });
}

type Parameters = readonly (readonly [string, string])[];

function refuseLongQuery(url: string, parameters: Parameters): void {
  const start = url.indexOf('?') + 1;
  if (start === 0 || url.length - start <= longestQuery) return;
  const [name = 'indicator', value = ''] = parameters.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  throw new RefusalError({
    ...{ code: 'too-long', field: toSeen(name), seen: toSeen(value) },
    accepted: [`… ≤ ${longestQuery}`, 'set=<id>'],
  });
}

function readSpec(parameters: Parameters, ownNames: readonly string[]): FigureSpec {
  const { spec, problems } = readFigureQuery(parameters);
  const [first] = problems;
  if (first) {
    const names = [...specParameters, setParameter, ...ownNames];
    throw toSpecRefusal(first.code === 'unknown-parameter' ? { ...first, accepted: names } : first);
  }
  if (spec === null) throw toMissingIndicator();
  return spec;
}

/** The parameters of a stored set with those of the address in their place. */
async function unfold(beside: Parameters, findStored: () => Promise<string>): Promise<Parameters> {
  const other = beside.find(([name]) => !besideSet.includes(name));
  if (other) {
    throw new RefusalError({ code: 'not-with', field: toSeen(other[0]), seen: toSeen(other[1]), accepted: besideSet });
  }
  const names = beside.map(([name]) => name);
  const stored = [...new URLSearchParams(await findStored())].filter(([name]) => !names.includes(name));
  return [...stored, ...beside];
}

/**
 * Reads a figure's settings from the query of an address, every one of which has to be readable; parameters of these
 * names are the answer's own.
 *
 * @throws RefusalError for the first that is not.
 */
export async function readFigureRequest(
  url: string,
  ownNames: readonly string[],
  findStored: (id: string) => Promise<string>,
): Promise<FigureRequest> {
  const parameters = [...toSearchParams(url)];
  refuseLongQuery(url, parameters);
  const isOwn = ([name]: readonly [string, string]): boolean => ownNames.includes(name);
  const [given, ...more] = parameters.filter(([name]) => name === setParameter);
  if (more[0]) {
    const [field, seen] = more[0];
    throw new RefusalError({ code: 'repeated-parameter', field, seen: toSeen(seen), accepted: ['set=<id>'] });
  }
  const set = given?.[1] ?? null;
  const rest = parameters.filter((one) => one !== given && !isOwn(one));
  const asked = set === null ? rest : await unfold(rest, () => findStored(set));
  return { spec: readSpec(asked, ownNames), set, own: new URLSearchParams(parameters.filter(isOwn)).toString() };
}
