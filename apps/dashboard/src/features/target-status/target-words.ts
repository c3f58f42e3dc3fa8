import {
  describeAsked,
  describeTarget,
  describeTargetGap,
  formatAge,
  formatChange,
  formatList,
  formatPeriod,
  formatValue,
  type Translate,
} from '@dinh/i18n';
import { type NotAssessableReason, notAssessableReasons, type TargetRollUp } from '@dinh/kpi';
import type { PolicyRow } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeArea, describeHeirs, describeValidity } from '../catalogue/describe-area.ts';
import { localDefinition, localName } from '../language/local-text.ts';
import type { TargetEntry } from './target-entries.ts';

/** What words are made with. */
export interface TargetSpeech {
  readonly catalogue: Catalogue;
  readonly t: Translate;
  /** The day that ages are counted to. */
  readonly asOf: string;
}

export function namePlace({ area, row }: TargetEntry, { catalogue, t }: Omit<TargetSpeech, 'asOf'>): string {
  return area ? describeArea(catalogue, area, t) : row.areaName;
}

/** Until when a place existed and what it belongs to now, or that it fits none; null for one that stands as it is. */
export function describePlace({ area }: TargetEntry, { catalogue, t }: Omit<TargetSpeech, 'asOf'>): string | null {
  if (!area) return t('targets.unplaced');
  if (area.validTo === null) return null;
  const said = [describeValidity(catalogue, area, t), describeHeirs(catalogue, area, t)];
  return said.filter((part) => part !== null).join('; ');
}

export function nameIndicator({ indicator }: TargetEntry, t: Translate): string {
  return localName(indicator, t.language);
}

/** A policy by its number, or its title where it has none. */
export function namePolicy({ number, titleVi, titleEn }: PolicyRow, t: Translate): string {
  return number ?? (t.language === 'vi' ? titleVi : titleEn);
}

function askedOf({ comparator, row, value, upper, deadline }: TargetEntry) {
  return { comparator: comparator ?? row.comparator, value, upper, deadline };
}

/** "đến năm 2030 là từ 80,0% trở lên". */
export function describeAskedAlone(entry: TargetEntry, t: Translate): string {
  return describeAsked(askedOf(entry), entry.indicator, t);
}

/** The same with the document that asks for it. */
export function describeAskedOf(entry: TargetEntry, t: Translate): string {
  const asked = describeAskedAlone(entry, t);
  return entry.policy ? t('targets.ofPolicy', { asked, policy: namePolicy(entry.policy, t) }) : asked;
}

/** The figure that is judged, and how old it is; null where none is found. */
export function describeFigure(
  entry: TargetEntry,
  { t, asOf }: TargetSpeech,
): { readonly value: string; readonly age: string } | null {
  const { judged } = entry.assessment;
  if (judged === null) return null;
  return {
    value: formatValue(judged.value, entry.indicator, t.language),
    age: t('targets.age', {
      period: formatPeriod(judged.period, t.language, 'short'),
      age: formatAge(judged.period, asOf, t),
    }),
  };
}

/** How far the figure is from what is asked, in things too where they are told; null where no gap is known. */
export function describeGapOf(entry: TargetEntry, t: Translate, hasThings = true): string | null {
  const thingsName = hasThings ? localDefinition(entry.indicator, t.language).numerator : null;
  return describeTargetGap({ assessment: entry.assessment, target: askedOf(entry), thingsName }, entry.indicator, t);
}

/** The change a year that would meet it; null where it is met, or nothing can be said. */
export function describeRequired({ assessment, indicator }: TargetEntry, t: Translate): string | null {
  const { requiredPerYear } = assessment;
  if (requiredPerYear === null || requiredPerYear === 0) return null;
  return t('targets.required', { pace: formatChange(requiredPerYear, indicator, t.language) });
}

/** In a few words why a target can't be assessed; null for one that can. */
export function describeReason({ assessment: { status, reasons } }: TargetEntry, t: Translate): string | null {
  if (status !== 'not-assessable') return null;
  const reason = notAssessableReasons.find((one) => one === reasons[0]);
  return reason === undefined ? null : t(`targets.reason.${reason}`);
}

/** The whole sentence that says how it stands and why. */
export function describeEntry(entry: TargetEntry, t: Translate): string {
  const thingsName = localDefinition(entry.indicator, t.language).numerator;
  return describeTarget({ assessment: entry.assessment, target: askedOf(entry), thingsName }, entry.indicator, t);
}

/** "không tìm thấy số liệu (5) và số liệu đã quá 3 năm (2)", the most first; a lone reason without its count. */
export function listReasons({ reasons }: Pick<TargetRollUp, 'reasons'>, t: Translate): string {
  const found = notAssessableReasons
    .filter((reason) => reasons[reason] > 0)
    .toSorted((a, b) => reasons[b] - reasons[a]);
  const nameOf = (reason: NotAssessableReason): string => t(`targets.reason.${reason}`);
  const [first] = found;
  if (first !== undefined && found.length === 1) return nameOf(first);
  return formatList(
    found.map((reason) => t('targets.reasonOf', { count: reasons[reason], reason: nameOf(reason) })),
    t.language,
  );
}
