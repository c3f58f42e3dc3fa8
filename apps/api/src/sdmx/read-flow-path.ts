import type { Frequency } from '@dinh/kpi';
import { sdmxAgency, sdmxDimensions, sdmxFlow, sdmxVersion } from '@dinh/publish/sdmx';
import { RefusalError } from '../refusal/refusal.ts';
import { toUnreadable } from '../request/read-query.ts';
import { readIds, toNoResults } from './read-words.ts';

const flowForms = [sdmxFlow, `${sdmxAgency},${sdmxFlow}`, `${sdmxAgency},${sdmxFlow},${sdmxVersion}`];
const keyDimensions = sdmxDimensions.slice(0, -1);
const keyForms = [keyDimensions.join('.'), 'A.VN.sports-clubs', 'A+Q..', 'all'];
const frequencies: Readonly<Record<Frequency, true>> = { A: true, Q: true, M: true, D: true, _O: true };

/** Which series of the flow an address names; undefined stands for all. */
export interface FlowPath {
  readonly frequencies: readonly Frequency[] | undefined;
  readonly areaIds: readonly string[] | undefined;
  readonly indicatorIds: readonly string[] | undefined;
}

function isAny(ids: readonly string[], ...named: readonly string[]): boolean {
  return ids.some((id) => id === 'all' || named.includes(id));
}

/**
 * Checks that `KPI`, `DINH,KPI` or `DINH,KPI,1.0` names the one flow there is.
 *
 * @throws RefusalError `unreadable` for what can't name one, `no-results` for another.
 */
export function checkFlow(text: string | undefined): void {
  if (text === undefined) throw toUnreadable('flow', '', flowForms);
  const parts = text.split(',');
  if (parts.length > 3) throw toUnreadable('flow', text, flowForms);
  const [agencies, flows, versions] = (parts.length === 1 ? ['all', text, 'latest'] : [...parts, 'latest']).map(
    (part) => readIds('flow', part, flowForms),
  );
  const isHere =
    isAny(agencies ?? [], sdmxAgency) && isAny(flows ?? [], sdmxFlow) && isAny(versions ?? [], sdmxVersion, 'latest');
  if (!isHere) throw toNoResults('flow', text, flowForms);
}

function isFrequency(code: string): code is Frequency {
  return Object.hasOwn(frequencies, code);
}

/**
 * Reads a key: a code, several with `+`, or nothing for each dimension before time, parted by dots.
 *
 * @throws RefusalError `unreadable` for another number of dimensions or what can't be a code, `no-results` for
 *   frequencies that occur nowhere.
 */
export function readKey(text: string | undefined): FlowPath {
  if (text === undefined || text === 'all') {
    return { frequencies: undefined, areaIds: undefined, indicatorIds: undefined };
  }
  const parts = text.split('.');
  if (parts.length !== keyDimensions.length) {
    const seen = `${text} (${parts.length} ≠ ${keyDimensions.length})`;
    throw toUnreadable('key', parts.length > keyDimensions.length * 2 ? text : seen, keyForms);
  }
  const [codes, areaIds, indicatorIds] = parts.map((part) =>
    part === '' ? undefined : readIds('key', part, keyForms),
  );
  const known = codes?.filter(isFrequency);
  if (known?.length === 0) throw toNoResults('FREQ', codes?.join('+') ?? '', Object.keys(frequencies));
  return { frequencies: known, areaIds, indicatorIds };
}

/** @throws RefusalError `unreadable` for what can't name a provider, `no-results` for another than ours. */
export function checkProvider(text: string | undefined): void {
  if (text === undefined) return;
  const accepted = ['all', sdmxAgency, `${sdmxAgency},${sdmxAgency}`];
  const parts = text.split(',');
  if (parts.length > 2) throw toUnreadable('provider', text, accepted);
  const isOurs = parts.every((part) => isAny(readIds('provider', part, accepted), sdmxAgency));
  if (!isOurs) throw toNoResults('provider', text, accepted);
}

/** @throws RefusalError `not-implemented`: only what holds now is given as one set. */
export function checkHistory(text: string | undefined): void {
  if (text === undefined || text === 'false') return;
  if (text !== 'true') throw toUnreadable('includeHistory', text, ['false']);
  throw new RefusalError({
    code: 'not-implemented',
    field: 'includeHistory',
    seen: text,
    accepted: ['release=1', 'updatedAfter=2026-11-01'],
  });
}
