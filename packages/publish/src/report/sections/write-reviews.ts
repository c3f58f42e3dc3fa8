import { formatList, formatPeriod } from '@dinh/i18n';
import { compareReviews } from '@dinh/kpi';
import type { ReportBlock, ReportRow } from '../report.ts';
import type { ReportReview } from '../report-data.ts';
import type { ReportFacts } from '../report-facts.ts';
import { namePolicy, type ReportWords } from '../report-words.ts';

function writeRow(review: ReportReview, { documents }: ReportFacts, words: ReportWords): ReportRow {
  const { t } = words;
  const policy = documents.find((document) => document.policy.id === review.policyId)?.policy;
  const place = review.areaId === null ? review.areaName : words.nameArea(review.areaId);
  // What was counted and remarked is known in English only.
  const language = t.language === 'vi' ? { language: 'en' as const } : {};
  return {
    cells: [
      [[{ text: formatPeriod(review.reviewed, t.language, 'short') }]],
      [[{ text: policy ? (policy.number ?? namePolicy(policy, t)) : '' }], [{ text: place, isNote: true }]],
      [
        [{ text: t('reports.reviews.statement', { met: review.met, total: review.total }) }],
        [
          review.unit === 'targets'
            ? { text: t('policies.reviews.unit.targets'), isNote: true }
            : { text: review.unit, isNote: true, ...language },
        ],
      ],
      review.note === null ? [] : [[{ text: review.note, ...language }]],
      [words.cite([review.sourceId])],
    ],
  };
}

/** What conferences and reports concluded, those that contradict one another all given, beside what the data say. */
export function writeReviews(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t, asOf } = words;
  const { reviews, counts } = facts;
  if (reviews.length === 0) {
    return [{ kind: 'prose', id: 'reviews', text: [{ text: t('reports.reviews.none') }] }];
  }
  const compared = compareReviews(reviews).map(({ areaId, areaName, statements, isContradicted }) => {
    const said = statements.map(({ met, total }) => t('reports.reviews.statement', { met, total }));
    const area = areaId === null ? areaName : words.nameArea(areaId);
    return isContradicted
      ? t('reports.reviews.contradicted', { area, statements: formatList(said, t.language) })
      : t('reports.reviews.agreed', { area, statement: said[0] ?? '' });
  });
  const beside =
    counts.targets === 0
      ? t('reports.reviews.dataNone', { area: words.areaName })
      : t('reports.reviews.data', {
          asOf,
          met: counts.statuses.met,
          targets: counts.targets,
          unknown: counts.statuses['not-assessable'],
        });
  return [
    { kind: 'prose', id: 'reviews', text: [{ text: compared.join(' ') }] },
    {
      kind: 'table',
      caption: t('reports.reviews.caption'),
      columns: [
        { head: t('reports.reviews.when'), width: 15 },
        { head: t('reports.reviews.document'), width: 22 },
        { head: t('reports.reviews.said'), width: 16 },
        { head: t('reports.reviews.note'), width: 37 },
        { head: t('reports.reviews.source'), width: 10, align: 'center' },
      ],
      rows: reviews.map((review) => writeRow(review, facts, words)),
    },
    { kind: 'prose', id: 'reviews.data', text: [{ text: beside }] },
  ];
}
