import { findPeriod } from '@dinh/kpi';
import {
  acceptedBases,
  acceptedGroups,
  type FigureRemark,
  type FigureSpec,
  figureForms,
  figureOrders,
  isBasis,
  isGroup,
  isId,
  isPlainText,
  longestNote,
  longestTitle,
  mostAreas,
  mostIndicators,
  mostRemarks,
  plainSpec,
} from './figure-spec.ts';
import type { SpecProblem } from './spec-problem.ts';

type Fault = Pick<SpecProblem, 'code' | 'accepted'>;
type Read<T> = { readonly value: T } | { readonly fault: Fault };

/** How one setting is written in an address. */
export interface SpecField<Key extends keyof FigureSpec> {
  readonly parameter: string;
  readonly read: (text: string) => Read<FigureSpec[Key]>;
  /** Null where nothing has to be said. */
  readonly write: (value: FigureSpec[Key]) => string | null;
}

const unreadable = (accepted: readonly string[]): { readonly fault: Fault } => ({
  fault: { code: 'unreadable', accepted },
});

function words<const Word extends string>(accepted: readonly Word[]) {
  return (text: string): Read<Word> => {
    const value = accepted.find((word) => word === text);
    return value === undefined ? unreadable(accepted) : { value };
  };
}

function textWhere<Text extends string>(
  accepted: readonly string[],
  isOne: ((text: string) => text is Text) | ((text: string) => boolean),
) {
  // What a test without a type finds is any text.
  return (text: string): Read<Text> => (isOne(text) ? { value: text as Text } : unreadable(accepted));
}

function ids(example: string, most: number) {
  return (text: string): Read<string[]> => {
    const value = [...new Set(text.split(','))];
    if (!value.every(isId)) return unreadable([example]);
    return value.length > most ? { fault: { code: 'too-many', accepted: [`1…${most}`] } } : { value };
  };
}

function freeText(most: number) {
  return (text: string): Read<string> => {
    const value = text.normalize('NFC').trim();
    if (value.length > most) return { fault: { code: 'too-long', accepted: [`1…${most}`] } };
    return isPlainText(value, most) ? { value } : unreadable([`1…${most}`]);
  };
}

const periods = ['2024', '2024-Q3', '2024-11', '2024-11-30', '2016/2018'];
const isPeriod = (text: string): boolean => findPeriod(text) !== undefined;
const asItIs = (value: string | null): string | null => value;
const joined = (value: readonly string[]): string | null => (value.length === 0 ? null : value.join(','));

const remarkForm = 'VN31-2025@2025~…';
const escaped: Readonly<Record<string, string>> = { '%': '%25', '|': '%7C', '~': '%7E' };

function writeRemark({ areaId, period, text }: FigureRemark): string {
  return `${areaId ?? ''}@${period}~${text.replaceAll(/[%|~]/gu, (sign) => escaped[sign] ?? sign)}`;
}

function readRemark(text: string): FigureRemark | undefined {
  const [head = '', words = '', ...more] = text.split('~');
  const [areaId = '', period = '', ...others] = head.split('@');
  const own = words
    .replaceAll(/%(?:25|7C|7E)/gu, (code) => decodeURIComponent(code))
    .normalize('NFC')
    .trim();
  const isOne = more.length + others.length === 0 && (areaId === '' || isId(areaId)) && isPeriod(period);
  return isOne && isPlainText(own, longestNote)
    ? { areaId: areaId === '' ? null : areaId, period, text: own }
    : undefined;
}

function readRemarks(text: string): Read<FigureRemark[]> {
  const value = text.split('|').flatMap((one) => readRemark(one) ?? []);
  const count = text.split('|').length;
  if (count > mostRemarks) return { fault: { code: 'too-many', accepted: [`1…${mostRemarks}`] } };
  return value.length === count ? { value } : unreadable([remarkForm]);
}

/** Every setting but the version, in the order of an address. */
export const specFields: { readonly [Key in Exclude<keyof FigureSpec, 'version'>]: SpecField<Key> } = {
  form: { parameter: 'form', read: words(figureForms), write: asItIs },
  indicators: {
    parameter: 'indicator',
    read: ids('village-culture-houses-coverage', mostIndicators),
    write: joined,
  },
  areas: { parameter: 'area', read: ids('VN31-2025', mostAreas), write: joined },
  group: { parameter: 'group', read: textWhere(acceptedGroups, isGroup), write: asItIs },
  from: { parameter: 'from', read: textWhere(periods, isPeriod), write: asItIs },
  to: { parameter: 'to', read: textWhere(periods, isPeriod), write: asItIs },
  basis: { parameter: 'basis', read: textWhere(acceptedBases, isBasis), write: asItIs },
  per: { parameter: 'per', read: words(['people']), write: asItIs },
  index: { parameter: 'index', read: textWhere(['2015'], (text) => /^[1-9]\d{3}$/u.test(text)), write: asItIs },
  change: { parameter: 'change', read: words(['year']), write: asItIs },
  order: { parameter: 'order', read: words(figureOrders), write: asItIs },
  focus: { parameter: 'focus', read: textWhere(['VN31-2025'], isId), write: asItIs },
  remarks: {
    parameter: 'remark',
    read: readRemarks,
    write: (value) => (value.length === 0 ? null : value.map(writeRemark).join('|')),
  },
  title: { parameter: 'title', read: freeText(longestTitle), write: asItIs },
  note: { parameter: 'note', read: freeText(longestNote), write: asItIs },
  lang: { parameter: 'lang', read: words(['vi', 'en']), write: asItIs },
  release: {
    parameter: 'release',
    read: (text) => (/^[1-9]\d{0,8}$/u.test(text) ? { value: Number(text) } : unreadable(['1…999999999'])),
    write: (value) => (value === null ? null : String(value)),
  },
};

export const specKeys = Object.keys(specFields) as readonly Exclude<keyof FigureSpec, 'version'>[];
export const versionParameter = 'v';
/** Every parameter that an address of a figure may have. */
export const specParameters: readonly string[] = [
  versionParameter,
  ...specKeys.map((key) => specFields[key].parameter),
];

/** A setting where an address says nothing of it; undefined where it has to. */
export function findPlain<Key extends keyof FigureSpec>(key: Key): FigureSpec[Key] | undefined {
  return key === 'indicators' ? undefined : (plainSpec as Partial<FigureSpec>)[key];
}
