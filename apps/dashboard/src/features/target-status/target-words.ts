import { describeArea, describeAreaOfTime, describeValidity } from '@dinh/charts/ground';
import {
  describeAsked,
  describeAskedValue,
  describeTarget,
  describeTargetFlags,
  describeTargetGap,
  describeYearMet,
  formatAge,
  formatChange,
  formatDate,
  formatList,
  formatPeriod,
  formatValue,
  localDefinition,
  localName,
  type Translate,
} from '@dinh/i18n';
import { type NotAssessableReason, notAssessableReasons, type TargetRollUp, type TargetStatus } from '@dinh/kpi';
import type { PolicyRow } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeHeirs } from '../catalogue/describe-heirs.ts';
import type { Region, TargetEntry } from './target-entries.ts';

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

/** The same where nothing beside it tells that a unit ended: with its last day, where another has its name. */
export function namePlaceOfTime({ area, row }: TargetEntry, { catalogue, t }: Omit<TargetSpeech, 'asOf'>): string {
  if (!area) return row.areaName;
  return area.validTo === null ? describeArea(catalogue, area, t) : describeAreaOfTime(catalogue, area, t);
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

/** A region with the division that it is of. */
export function nameRegion({ nameVi, nameEn, validFrom, validTo }: Region, t: Translate): string {
  const name = t.language === 'vi' ? nameVi : nameEn;
  return validTo === null
    ? t('targets.control.regionSince', { name, date: formatDate(validFrom, t.language) })
    : t('targets.control.regionUntil', { name, date: formatDate(validTo, t.language) });
}

/** A policy by its number, or its title where it has none. */
export function namePolicy({ number, titleVi, titleEn }: PolicyRow, t: Translate): string {
  return number ?? (t.language === 'vi' ? titleVi : titleEn);
}

/** "đến năm 2030 là từ 80,0% trở lên". */
export function describeAskedAlone(entry: TargetEntry, t: Translate): string {
  return describeAsked(entry, entry.indicator, t);
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
  return describeTargetGap({ assessment: entry.assessment, target: entry, thingsName }, entry.indicator, t);
}

/**
 * The change a year that would meet it, counted from the figure's date, and when the pace of late will; null where it
 * is met, or nothing can be said.
 */
export function describeRequired(entry: TargetEntry, t: Translate): string | null {
  const { assessment, indicator } = entry;
  const { requiredPerYear, judged } = assessment;
  if (requiredPerYear === null || requiredPerYear === 0 || judged === null) return null;
  const pace = formatChange(requiredPerYear, indicator, t.language);
  const required = t('targets.required', { pace, period: formatPeriod(judged.period, t.language) });
  const whenMet = describeYearMet({ assessment, target: entry }, t);
  return whenMet === null ? required : `${required}; ${whenMet}`;
}

const paced: readonly TargetStatus[] = ['on-track', 'accelerate', 'off-track', 'moving-away'];

/** What else is to be known of how it stands: that later figures no longer meet it, and its flags. */
export function describeNotes({ assessment }: TargetEntry, t: Translate): string | null {
  const { status, reasons, lapsed } = assessment;
  // A base judges a pace, not what was reached.
  const told = paced.includes(status) ? reasons : reasons.filter((reason) => reason !== 'base-from-first-figure');
  const notes = [...(lapsed ? [t('target.lapsed')] : []), ...describeTargetFlags({ reasons: told }, t)];
  return notes.length === 0 ? null : notes.join('; ');
}

/** What other documents ask of the same place and indicator by the same deadline; null where none asks otherwise. */
export function describeContradiction(others: readonly TargetEntry[], t: Translate): string | null {
  if (others.length === 0) return null;
  const said = others.map((other) =>
    t('targets.contradictor', {
      asked: describeAskedValue(other, other.indicator, t) ?? t('target.asked.growth'),
      policy: other.policy ? namePolicy(other.policy, t) : t('targets.control.noPolicy'),
    }),
  );
  return t('targets.contradicts', { others: formatList(said, t.language) });
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
  return describeTarget({ assessment: entry.assessment, target: entry, thingsName }, entry.indicator, t);
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
