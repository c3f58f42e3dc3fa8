import { formatDate, formatPeriod, type Language, type Translate } from '@dinh/i18n';
import { findDocumentType, findPolicyState } from '@dinh/kpi';
import type { PolicyRow } from '../../app/answers.ts';

type Titled = Pick<PolicyRow, 'titleVi' | 'titleEn'>;

function capitalise(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** A policy's title in the page's language. */
export function titleOfPolicy({ titleVi, titleEn }: Titled, language: Language): string {
  return language === 'vi' ? titleVi : titleEn;
}

/** What a policy is called for short: what its number says it is, and the number; else its title. */
export function namePolicy(policy: Titled & Pick<PolicyRow, 'kind' | 'number'>, t: Translate): string {
  const { kind, number } = policy;
  if (number === null) return titleOfPolicy(policy, t.language);
  const type = findDocumentType(number);
  const name = type === undefined ? t(`words.policyKind.${kind}`) : t(`policies.documentType.${type}`);
  return capitalise(t('policies.named', { kind: name, number }), t.language);
}

/** Number and title: what names a policy where it stands alone; the title only where that says the number itself. */
export function namePolicyInFull(policy: Titled & Pick<PolicyRow, 'kind' | 'number'>, t: Translate): string {
  const title = titleOfPolicy(policy, t.language);
  const isSaid = policy.number === null || title.includes(policy.number);
  return isSaid ? title : `${namePolicy(policy, t)}: ${title}`;
}

/** The years that a policy is for; null where none are given. */
export function describePolicyPeriod(
  { periodStart: start, periodEnd: end }: Pick<PolicyRow, 'periodStart' | 'periodEnd'>,
  t: Translate,
): string | null {
  const write = (period: string): string => formatPeriod(period, t.language, 'short');
  if (start === null) return end === null ? null : t('policies.period.until', { end: write(end) });
  if (end === null) return t('policies.period.since', { start: write(start) });
  return start === end ? write(start) : t('policies.period.span', { start: write(start), end: write(end) });
}

/** When a policy was issued, or that this isn't given. */
export function describeIssue({ issued }: Pick<PolicyRow, 'issued'>, t: Translate): string {
  return issued === null ? t('policies.noDate') : t('policies.issuedOn', { date: formatDate(issued, t.language) });
}

/** When a policy was issued, the years it is for, and where the day lies in them; of one without a date only that. */
export function describeTimes(
  policy: Pick<PolicyRow, 'issued' | 'periodStart' | 'periodEnd'>,
  day: string,
  t: Translate,
): readonly string[] {
  const state = findPolicyState(policy, day);
  const said = t(`policies.state.${state}`);
  if (state === 'undated') return [said];
  const period = describePolicyPeriod(policy, t);
  return [describeIssue(policy, t), ...(period === null ? [] : [period]), said];
}
