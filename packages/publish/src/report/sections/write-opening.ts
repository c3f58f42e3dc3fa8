import { formatDate, formatList, type Translate } from '@dinh/i18n';
import { statusesByWorst, type TargetRollUp } from '@dinh/kpi';
import type { ReportBlock } from '../report.ts';
import type { ReportFacts } from '../report-facts.ts';
import { namePolicy, type ReportWords } from '../report-words.ts';

/** "2 đạt, 1 không đạt và 5 chưa đánh giá được", the worst first. */
export function writeCounts(counts: TargetRollUp, t: Translate): string {
  const found = statusesByWorst.filter((status) => counts.statuses[status] > 0);
  const said = found.map((status) =>
    t('reports.open.answer.count', {
      count: counts.statuses[status],
      status: t(`target.status.${status}`),
    }),
  );
  return formatList(said, t.language);
}

/** What the report is, and in one passage how things stand. */
export function writeOpening(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t, policyName, where, areaName, places, span, asOf } = words;
  const { data, policy, documents, counts, localCounts, families, end } = facts;
  const indicators = families.reduce((sum, { results }) => sum + results.length, 0);
  const isBefore = documents.some(({ under, isLater }) => under === null && isLater);
  const local = { count: localCounts.targets, places, counts: writeCounts(localCounts, t) };
  const answer = [
    counts.targets === 0
      ? t('reports.open.answer.noTargets', { area: areaName })
      : t('reports.open.answer.targets', {
          area: areaName,
          targets: counts.targets,
          counts: writeCounts(counts, t),
        }),
    ...(localCounts.targets === 0 ? [] : [t('reports.open.answer.local', local)]),
    t('reports.open.answer.indicators', { count: indicators, span }),
  ];
  const { release } = data;
  const says = t('reports.open.release', {
    release: String(release.number),
    date: formatDate(release.date, t.language),
  });
  return [
    ...(release.dataSet === 'synthetic'
      ? [{ kind: 'prose' as const, id: 'mark', text: [{ text: t('reports.open.synthetic') }] }]
      : []),
    {
      kind: 'prose',
      id: 'purpose',
      text: [
        {
          text: [
            t('reports.open.purpose', { policy: policyName, area: where, asOf }),
            ...(isBefore ? [t('reports.open.before', { policy: namePolicy(policy, t) })] : []),
            // An earlier day leaves periods out, not what was published of them since.
            ...(end < release.date ? [t('reports.open.publishedLater')] : []),
            t('reports.open.figures'),
          ].join(' '),
        },
      ],
    },
    { kind: 'prose', id: 'answer', text: [{ text: answer.join(' ') }] },
    { kind: 'prose', id: 'release', text: [{ text: says }] },
  ];
}
