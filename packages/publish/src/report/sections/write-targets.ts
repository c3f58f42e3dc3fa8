import {
  describeAsked,
  describeTarget,
  describeTargetFlags,
  describeTargetGap,
  formatPeriod,
  formatValue,
  localDefinition,
} from '@dinh/i18n';
import { statusesByWorst } from '@dinh/kpi';
import type { ReportBlock, ReportCell, ReportRow, RichText } from '../report.ts';
import { isExceeded, type ReportFacts, type TargetResult } from '../report-facts.ts';
import { linkJudged, namePolicy, type ReportWords } from '../report-words.ts';
import { writeCounts } from './write-opening.ts';

/** How a target stands and why, in one sentence, the figure in it linked. */
export function writeSentence(target: TargetResult, words: ReportWords): RichText {
  const { t } = words;
  const { assessed, indicator, row } = target;
  const thingsName = localDefinition(indicator, t.language).numerator;
  const { assessment } = assessed;
  const sentence = describeTarget({ assessment, target: assessed, thingsName }, indicator, t);
  return linkJudged(sentence, assessment.judged, indicator, row.areaId, words);
}

function writeJudged({ assessed, indicator, row }: TargetResult, words: ReportWords): ReportCell {
  const { t } = words;
  const { reading } = assessed;
  if (reading === null || row.areaId === null) return [[{ text: t('reports.targets.noReading'), isNote: true }]];
  const href = words.cellHref({ indicatorId: indicator.id, areaId: row.areaId, period: reading.period });
  return [
    [{ text: `${formatValue(reading.value, indicator, t.language)}`, href }],
    [
      { text: `${formatPeriod(reading.period, t.language, 'short')} `, isNote: true },
      ...words.cite(reading.sourceIds).map((run) => ({ ...run, isNote: true })),
    ],
  ];
}

function writeRow(target: TargetResult, index: number, words: ReportWords, isLocal: boolean): ReportRow {
  const { t } = words;
  const { assessed, indicator, row, policy } = target;
  const place = isLocal ? [[{ text: row.areaId === null ? row.areaName : words.nameArea(row.areaId) }]] : [];
  const document = policy ? (policy.number ?? namePolicy(policy, t)) : t('reports.targets.noDocument');
  const flags = describeTargetFlags(assessed.assessment, t);
  const successors = assessed.successorIds.map(words.nameArea);
  const notes = [...flags, ...(successors.length === 0 ? [] : [successors.join(', ')])];
  return {
    cells: [
      [[{ text: String(index + 1) }]],
      [
        ...place,
        [{ text: words.nameIndicator(indicator) }],
        [{ text: describeAsked(assessed, indicator, t) }],
        [
          { text: `${document} `, isNote: true },
          ...words.cite([row.sourceId]).map((run) => ({ ...run, isNote: true })),
        ],
      ],
      writeJudged(target, words),
      [[{ text: t(`target.status.${assessed.assessment.status}`) }]],
      [writeSentence(target, words), ...notes.map((text): RichText => [{ text, isNote: true }])],
    ],
  };
}

function writeTable(
  targets: readonly TargetResult[],
  caption: string,
  words: ReportWords,
  isLocal = false,
): ReportBlock {
  const { t } = words;
  return {
    kind: 'table',
    caption,
    columns: [
      { head: t('reports.sources.number'), width: 6, align: 'center' },
      { head: t('reports.targets.target'), width: 33 },
      { head: t('reports.targets.reading'), width: 16, align: 'right' },
      { head: t('reports.targets.status'), width: 14 },
      { head: t('reports.targets.reason'), width: 31 },
    ],
    rows: targets.map((target, index) => writeRow(target, index, words, isLocal)),
  };
}

function writeStatuses({ counts }: ReportFacts, { t }: ReportWords): ReportBlock {
  const found = statusesByWorst.filter((status) => counts.statuses[status] > 0);
  const line = (name: string, count: number): ReportRow => ({
    cells: [[[{ text: name }]], [[{ text: String(count) }]]],
  });
  return {
    kind: 'table',
    caption: t('reports.targets.statusesCaption'),
    columns: [
      { head: t('reports.targets.status'), width: 70 },
      { head: t('reports.targets.number'), width: 30, align: 'right' },
    ],
    rows: [
      ...found.map((status) => line(t(`target.status.${status}`), counts.statuses[status])),
      line(t('reports.targets.total'), counts.targets),
    ],
  };
}

/** By how much a target is exceeded. */
function writeBetter(target: TargetResult, { t }: ReportWords): RichText {
  const { assessed, indicator } = target;
  const gap = describeTargetGap({ assessment: assessed.assessment, target: assessed }, indicator, t);
  return gap === null ? [] : [{ text: ` ${gap.charAt(0).toLocaleUpperCase(t.language)}${gap.slice(1)}.` }];
}

function writeSome(
  id: 'exceeded' | 'missed',
  found: readonly TargetResult[],
  number: number,
  words: ReportWords,
): readonly ReportBlock[] {
  const { t } = words;
  return [
    { kind: 'heading', level: 2, text: `${number}. ${t(`reports.targets.${id}`)}` },
    found.length === 0
      ? { kind: 'prose', id: `targets.${id}`, text: [{ text: t(`reports.targets.${id}None`) }] }
      : {
          kind: 'list',
          id: `targets.${id}`,
          items: found.map((target) => [
            { text: `${words.nameIndicator(target.indicator)}: ` },
            ...writeSentence(target, words),
            ...(id === 'exceeded' ? writeBetter(target, words) : []),
          ]),
        },
  ];
}

function writeLocal({ localTargets, localCounts }: ReportFacts, words: ReportWords, number: number) {
  const { t, places } = words;
  if (localTargets.length === 0) return [];
  const counts = writeCounts(localCounts, t);
  const note = t('reports.targets.localNote', { count: localTargets.length, places, counts });
  const blocks: readonly ReportBlock[] = [
    { kind: 'heading', level: 2, text: `${number}. ${t('reports.targets.local')}` },
    { kind: 'prose', id: 'targets.local', text: [{ text: note }] },
    writeTable(localTargets, t('reports.targets.localCaption'), words, true),
  ];
  return blocks;
}

/** Targets by how they stand with the reasons, those exceeded and missed, then those of places within the area. */
export function writeTargets(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t, policyName, areaName } = words;
  const { targets, counts } = facts;
  if (targets.length === 0) {
    return [
      {
        kind: 'prose',
        id: 'targets',
        text: [
          {
            text: [
              t('reports.targets.none', { policy: policyName, area: areaName }),
              ...(facts.localTargets.length === 0 ? [t('reports.limits.noTargets')] : []),
            ].join(' '),
          },
        ],
      },
      ...writeLocal(facts, words, 1),
    ];
  }
  const worst =
    counts.worst === null
      ? []
      : [
          t('reports.targets.worst', {
            count: counts.targets - counts.statuses['not-assessable'],
            status: t(`target.status.${counts.worst}`),
          }),
        ];
  return [
    { kind: 'prose', id: 'targets', text: [{ text: [t('reports.targets.method'), ...worst].join(' ') }] },
    writeStatuses(facts, words),
    writeTable(targets, t('reports.targets.caption'), words),
    ...writeSome('exceeded', targets.filter(isExceeded), 1, words),
    ...writeSome(
      'missed',
      targets.filter(({ assessed }) => assessed.assessment.status === 'missed'),
      2,
      words,
    ),
    ...writeLocal(facts, words, 3),
  ];
}
