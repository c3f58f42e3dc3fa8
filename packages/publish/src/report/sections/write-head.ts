import { nameIssuer } from '@dinh/i18n';
import type { ReportClosing, ReportHead } from '../report.ts';
import type { ReportFacts } from '../report-facts.ts';
import { type ReportWords, titleOf } from '../report-words.ts';

/** @see Decree 30/2020/NĐ-CP, annex I: what stands at the head of a report, left to fill in where only its issuer knows. */
export function writeHead({ policy }: ReportFacts, { t, policyName, where }: ReportWords): ReportHead {
  const issuer = policy.issuer === null ? null : nameIssuer(policy.issuer, t.language);
  return {
    parentIssuer: t('reports.head.parentIssuer'),
    issuer: t('reports.head.issuer'),
    nation: t('reports.head.nation'),
    motto: t('reports.head.motto'),
    number: t('reports.head.number'),
    placeDate: t('reports.head.placeDate'),
    kind: t('reports.head.kind'),
    subject: [
      t('reports.head.subject', {
        policy:
          issuer === null || issuer.language !== t.language
            ? policyName
            : t('reports.head.issuedBy', { policy: policyName, issuer: issuer.text }),
      }),
      // A document without a number is named by its title already.
      ...(policy.number === null ? [] : [t('reports.head.subjectTitle', { title: titleOf(policy, t) })]),
      where,
    ],
  };
}

export function writeClosing({ t }: ReportWords): ReportClosing {
  return {
    recipientsHead: t('reports.closing.recipients'),
    recipients: [t('reports.closing.recipient'), t('reports.closing.file')],
    signer: t('reports.closing.signer'),
    sign: t('reports.closing.sign'),
    name: t('reports.closing.name'),
  };
}
