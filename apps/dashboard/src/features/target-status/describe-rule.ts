import { formatDate, type Translate } from '@dinh/i18n';
import { parseBasis } from '@dinh/kpi';
import type { TargetRule } from './use-assessed-targets.ts';

/** By what targets are assessed, in words: the method, the day, the boundaries. */
export function describeRule({ method, asOf, basis }: TargetRule, t: Translate): string {
  const day = basis === undefined ? null : parseBasis(basis);
  return t('targets.control.rule', {
    method: t(`targets.method.${method}`),
    date: formatDate(asOf, t.language),
    basis:
      day === null
        ? t('targets.control.asReported')
        : t('targets.control.onDay', { date: formatDate(day, t.language) }),
  });
}
