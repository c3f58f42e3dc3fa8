import { formatDate, nameIssuer } from '@dinh/i18n';
import type { ReportBlock, ReportCell, ReportRow, RichText } from '../report.ts';
import type { ReportPolicy } from '../report-data.ts';
import type { ReportFacts } from '../report-facts.ts';
import { namePolicy, type ReportWords, titleOf } from '../report-words.ts';
import type { ReportDocument } from '../select-documents.ts';

function writeRelation({ under, repeats, isLater }: ReportDocument, { t, policyName }: ReportWords): ReportCell {
  if (under === null) return [[{ text: t('reports.documents.root') }]];
  const basis = t(`reports.documents.basis.${under.basis}`);
  const { place } = under;
  const lines = [
    place === '' ? t('reports.documents.underRoot', { basis }) : t('reports.documents.under', { place, basis }),
    ...(repeats === null ? [] : [t('reports.documents.repeated', { place: repeats || policyName })]),
    ...(isLater ? [t('reports.documents.later')] : []),
  ];
  return lines.map((line) => [{ text: line }]);
}

function nameLine(policy: ReportPolicy, { t, cite }: ReportWords): RichText {
  const number = policy.number ?? t('reports.documents.noNumber');
  return [{ text: `${number} ` }, ...cite([policy.sourceId])];
}

/** The policy and the whole tree below it, with how each link is known and how many targets each sets for the area. */
export function writeDocuments(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t, policyName, where } = words;
  const { documents, targets, localTargets, listed } = facts;
  const below = documents.filter(({ under, repeats }) => under !== null && repeats === null).length;
  const countOf = (id: string): number => [...targets, ...localTargets].filter(({ row }) => row.policyId === id).length;
  const rows = documents.map((document): ReportRow => {
    const { policy, place } = document;
    const issuer = policy.issuer === null ? null : nameIssuer(policy.issuer, t.language);
    return {
      cells: [
        [[{ text: place === '' ? '0' : place }]],
        [nameLine(policy, words), [{ text: titleOf(policy, t) }]],
        [
          [
            {
              text: issuer?.text ?? t('reports.documents.noIssuer'),
              ...(issuer !== null && issuer.language !== t.language ? { language: issuer.language } : {}),
            },
          ],
          [{ text: policy.issued === null ? t('reports.documents.noDate') : formatDate(policy.issued, t.language) }],
        ],
        writeRelation(document, words),
        [[{ text: document.repeats === null ? String(countOf(policy.id)) : '' }]],
      ],
    };
  });
  const opening =
    below === 0
      ? t('reports.documents.none', { policy: policyName, area: where })
      : t('reports.documents.count', { count: below, policy: policyName, area: where });
  return [
    { kind: 'prose', id: 'documents', text: [{ text: opening }] },
    {
      kind: 'table',
      caption: t('reports.documents.caption'),
      columns: [
        { head: t('reports.sources.number'), width: 8, align: 'center' },
        { head: t('reports.documents.document'), width: 44 },
        { head: t('reports.documents.issued'), width: 20 },
        { head: t('reports.documents.relation'), width: 18 },
        { head: t('reports.documents.targets'), width: 10, align: 'center' },
      ],
      rows,
    },
    ...(listed.length === 0
      ? []
      : [
          { kind: 'prose' as const, id: 'listed', text: [{ text: t('reports.documents.listed') }] },
          {
            kind: 'list' as const,
            id: 'listed.items',
            items: listed.map((policy): RichText => {
              const name = namePolicy(policy, t);
              const title = policy.number === null ? '' : `, ${titleOf(policy, t)}`;
              return [{ text: `${name}${title} ` }, ...words.cite([policy.sourceId])];
            }),
          },
        ]),
  ];
}
