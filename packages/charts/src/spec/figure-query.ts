import { z } from 'zod';
import { type FigureSpec, figureSpec, plainSpec, specVersion } from './figure-spec.ts';
import { migrateQuery } from './migrate-query.ts';
import { specFields, specKeys, specParameters, versionParameter } from './spec-fields.ts';
import { type SpecProblem, toSeenText } from './spec-problem.ts';

/** Longer, and mail programs and proxies cut it. */
export const longestQuery = 4000;

export interface ReadQuery {
  /** What could be read, with today's settings for the rest; null where it names no indicator. */
  readonly spec: FigureSpec | null;
  /** Settings that were not kept, in the order of the address. */
  readonly problems: readonly SpecProblem[];
}

function readVersion(text: string | undefined): number | SpecProblem {
  if (text === undefined) return specVersion;
  const accepted = [`1…${specVersion}`];
  const version = /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(version)) return { code: 'unreadable', field: versionParameter, seen: toSeenText(text), accepted };
  if (version <= specVersion) return version;
  return { code: 'future-version', field: versionParameter, seen: toSeenText(text), accepted };
}

/**
 * Reads a figure's settings from the parameters of an address. What can't be kept is left at what it would be
 * unsaid, and named.
 */
export function readFigureQuery(parameters: Iterable<readonly [string, string]>): ReadQuery {
  const problems: SpecProblem[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of parameters) {
    if (given.has(name)) {
      problems.push({ code: 'repeated-parameter', field: name, seen: toSeenText(value), accepted: [`${name}=a,b`] });
    } else {
      given.set(name, value);
    }
  }
  const version = readVersion(given.get(versionParameter));
  if (typeof version !== 'number') problems.push(version);
  const entries = migrateQuery(given, typeof version === 'number' ? version : specVersion);
  for (const [name, value] of entries) {
    if (specParameters.includes(name)) continue;
    problems.push({
      code: 'unknown-parameter',
      field: toSeenText(name),
      seen: toSeenText(value),
      accepted: specParameters,
    });
  }
  const settings = specKeys.flatMap((key) => {
    const { parameter, read } = specFields[key];
    const text = entries.get(parameter);
    if (text === undefined) return [];
    const result = read(text);
    if ('value' in result) return [[key, result.value] as const];
    problems.push({ ...result.fault, field: parameter, seen: toSeenText(text) });
    return [];
  });
  const read = figureSpec.safeParse({ ...plainSpec, ...Object.fromEntries(settings) });
  const names = [...entries.keys()];
  const placeOf = ({ field }: SpecProblem): number => names.indexOf(field);
  return { spec: read.success ? read.data : null, problems: problems.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

/**
 * A figure's settings as the query of an address, without its question mark. What the program would choose itself is
 * said too where it is known, so that another default changes no link; equal specs give equal texts.
 *
 * @throws ZodError for what is no spec.
 */
export function writeFigureQuery(spec: FigureSpec): string {
  const known = figureSpec.parse(spec);
  const parameters = new URLSearchParams({ [versionParameter]: String(known.version) });
  const write = <Key extends (typeof specKeys)[number]>(key: Key): void => {
    const { parameter, write: toText } = specFields[key];
    const text = toText(known[key]);
    if (text !== null) parameters.set(parameter, text);
  };
  for (const key of specKeys) write(key);
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');
}

/** A spec to and from the query of an address, every setting of which has to be readable. */
export const figureQuery = z.codec(z.string(), figureSpec, {
  decode: (text, context) => {
    const { spec, problems } = readFigureQuery(new URLSearchParams(text));
    for (const { code, field, seen } of problems) {
      context.issues.push({ code: 'custom', input: seen, path: [field], message: code });
    }
    if (spec === null && problems.length === 0) {
      context.issues.push({ code: 'custom', input: text, path: ['indicator'], message: 'missing' });
    }
    return spec === null || problems.length > 0 ? z.NEVER : spec;
  },
  encode: writeFigureQuery,
});
