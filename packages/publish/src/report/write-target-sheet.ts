import { describeAsked, describeTarget, describeTargetFlags, localDefinition } from '@dinh/i18n';
import type { Sheet } from './annex.ts';
import type { TargetResult } from './report-facts.ts';
import { type Column, number, period, text, toSheet, type Writing } from './sheet-cells.ts';

/** Every target of the report: what is asked, how it stands and why, what it lacks. */
export function writeTargetSheet({ facts, words, t, nameSource, nameDocument }: Writing): Sheet {
  const hrefOf = ({ assessed: { reading }, row, indicator }: TargetResult): string | undefined =>
    reading && row.areaId !== null
      ? words.cellHref({ indicatorId: indicator.id, areaId: row.areaId, period: reading.period })
      : undefined;
  const say = (target: TargetResult): string => {
    const { assessed, indicator } = target;
    const thingsName = localDefinition(indicator, t.language).numerator;
    const { assessment } = assessed;
    const sentence = describeTarget({ assessment, target: assessed, thingsName }, indicator, t);
    return [sentence, ...describeTargetFlags(assessment, t)].join(' ');
  };
  const columns: readonly Column<TargetResult>[] = [
    { head: t('reports.annex.id'), width: 12, cell: ({ row }) => text(row.id) },
    {
      head: t('reports.annex.area'),
      width: 16,
      cell: ({ row }) => text(row.areaId === null ? row.areaName : words.nameArea(row.areaId)),
    },
    { head: t('reports.annex.documents'), width: 30, cell: ({ row }) => text(nameDocument(row.policyId)) },
    {
      head: t('reports.results.indicator'),
      width: 42,
      cell: ({ indicator }) => text(words.nameIndicator(indicator)),
    },
    {
      head: t('reports.annex.comparator'),
      width: 30,
      cell: ({ assessed, indicator }) => text(describeAsked(assessed, indicator, t)),
    },
    { head: t('reports.annex.basePeriod'), width: 12, cell: ({ row }) => period(row.baselinePeriod) },
    {
      head: t('reports.annex.base'),
      width: 12,
      cell: ({ row, indicator }) => number(row.baselineValue, indicator.decimals),
    },
    {
      head: t('reports.annex.asked'),
      width: 12,
      cell: ({ assessed, indicator }) => number(assessed.value, indicator.decimals),
    },
    {
      head: t('reports.annex.upper'),
      width: 12,
      cell: ({ assessed, indicator }) => number(assessed.upper, indicator.decimals),
    },
    { head: t('reports.annex.deadline'), width: 12, cell: ({ assessed }) => period(assessed.deadline) },
    {
      head: t('reports.targets.status'),
      width: 20,
      cell: ({ assessed }) => text(t(`target.status.${assessed.assessment.status}`)),
    },
    {
      head: t('reports.targets.reading'),
      width: 14,
      cell: (target) => number(target.assessed.assessment.judged?.value, target.indicator.decimals, hrefOf(target)),
    },
    {
      head: t('reports.annex.period'),
      width: 12,
      cell: ({ assessed }) => period(assessed.assessment.judged?.period ?? null),
    },
    {
      head: t('reports.annex.numerator'),
      width: 12,
      cell: ({ assessed }) => number(assessed.assessment.judged?.numerator),
    },
    {
      head: t('reports.annex.denominator'),
      width: 12,
      cell: ({ assessed }) => number(assessed.assessment.judged?.denominator),
    },
    {
      head: t('reports.annex.expected'),
      width: 14,
      // What can't be assessed has no path to be on.
      cell: ({ assessed: { assessment }, indicator }) =>
        number(assessment.status === 'not-assessable' ? null : assessment.expectedNow, indicator.decimals),
    },
    {
      head: t('reports.annex.gap'),
      width: 12,
      cell: ({ assessed, indicator }) => number(assessed.assessment.gap, indicator.decimals),
    },
    {
      head: t('reports.annex.gapInParts'),
      width: 14,
      cell: ({ assessed }) => number(assessed.assessment.gapInParts),
    },
    { head: t('reports.targets.reason'), width: 60, cell: (target) => text(say(target)) },
    { head: t('reports.results.sources'), width: 40, cell: ({ row }) => nameSource(row.sourceId) },
  ];
  return toSheet(t('reports.annex.targets'), columns, [...facts.targets, ...facts.localTargets]);
}
