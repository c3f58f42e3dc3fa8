import { type FigureSpec, longestQuery, readFigureQuery, specParameters } from '@dinh/charts/spec';
import { RefusalError, toSeen } from '../refusal/refusal.ts';
import { toSearchParams } from '../request/asked-language.ts';
import { toSpecRefusal } from './spec-refusal.ts';

export interface FigureRequest {
  readonly spec: FigureSpec;
  /** What was said besides, as a query. */
  readonly own: string;
}

/**
 * Reads a figure's settings from the query of an address, every one of which has to be readable; parameters of these
 * names are the answer's own.
 *
 * @throws RefusalError for the first that is not.
 */
export function readFigureRequest(url: string, ownNames: readonly string[]): FigureRequest {
  const parameters = [...toSearchParams(url)];
  const length = url.length - Math.max(0, url.indexOf('?') + 1);
  if (url.includes('?') && length > longestQuery) {
    const [name = 'indicator', value = ''] = parameters.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    throw new RefusalError({
      ...{ code: 'too-long', field: toSeen(name), seen: toSeen(value) },
      accepted: [`… ≤ ${longestQuery}`, 'set=<id>'],
    });
  }
  const isOwn = ([name]: readonly [string, string]): boolean => ownNames.includes(name);
  const { spec, problems } = readFigureQuery(parameters.filter((parameter) => !isOwn(parameter)));
  const [first] = problems;
  if (first) {
    throw toSpecRefusal(
      first.code === 'unknown-parameter' ? { ...first, accepted: [...specParameters, ...ownNames] } : first,
    );
  }
  if (spec === null) {
    throw new RefusalError({
      ...{ code: 'unreadable', field: 'indicator', seen: '' },
      accepted: ['village-culture-houses-coverage', '/api/v1/indicators.json'],
    });
  }
  return { spec, own: new URLSearchParams(parameters.filter(isOwn)).toString() };
}
