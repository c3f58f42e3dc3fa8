import { formatDate, nameIssuer } from '@dinh/i18n';
import type { ReportBlock, ReportCell, ReportRow, RichText } from '../report.ts';
import type { ReportPolicy } from '../report-data.ts';
import type { ReportFacts } from '../report-facts.ts';
import { namePolicy, type ReportWords, titleOf } from '../report-words.ts';
import type { ReportDocument } from '../select-documents.ts';

function writeRelation(document: ReportDocument, { t, policyName }: ReportWords): ReportCell {
  const { policy, under, repeats, isLater } = document;
  const later = isLater ? [t(policy.issued === null ? 'reports.documents.laterStart' : 'reports.documents.later')] : [];
  if (under === null) return [t('reports.documents.root'), ...later].map((line) => [{ text: line }]);
  const basis = t(`reports.documents.basis.${under.basis}`);
  const { place } = under;
  const lines = [
    place === '' ? t('reports.documents.underRoot', { basis }) : t('reports.documents.under', { place, basis }),
    ...(repeats === null ? [] : [t('reports.documents.repeated', { place: repeats || policyName })]),
    ...later,
  ];
  return lines.map((line) => [{ text: line }]);
}

function nameLine(policy: ReportPolicy, { t, cite }: ReportWords): RichText {
  const number = policy.number ?? t('reports.documents.noNumber');
  return [{ text: `${number} ` }, ...cite([policy.sourceId])];
}

/** How many documents there are below the policy, and whose; those from after the report's day are told apart. */
function countDocuments({ documents, data, isNation }: ReportFacts, { t, policyName, where }: ReportWords): string {
  const below = documents.filter(({ under, repeats }) => under !== null && repeats === null);
  if (below.length === 0) return t('reports.documents.none', { policy: policyName, area: where });
  const nations = new Set(data.areas.filter(({ level }) => level === 'country').map(({ id }) => id));
  const isOfNation = ({ policy: { scopeAreaId } }: ReportDocument): boolean =>
    scopeAreaId !== null && nations.has(scopeAreaId);
  const nation = below.filter(isOfNation).length;
  const later = below.filter(({ isLater }) => isLater).length;
  const values = { count: below.length, policy: policyName };
  return [
    // What is made for one place does not apply to the whole country.
    isNation
      ? t('reports.documents.countNation', { ...values, nation, local: below.length - nation })
      : t('reports.documents.count', { ...values, area: where }),
    ...(later === 0 ? [] : [t('reports.documents.laterCount', { count: later })]),
    t('reports.documents.links'),
  ].join(' ');
}

/** The policy and the whole tree below it, with how each link is known and how many targets each sets for the area. */
export function writeDocuments(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t } = words;
  const { documents, targets, localTargets, listed } = facts;
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
  return [
    { kind: 'prose', id: 'documents', text: [{ text: countDocuments(facts, words) }] },
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
