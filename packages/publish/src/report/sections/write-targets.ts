import {
  describeAsked,
  describeTarget,
  describeTargetFlags,
  describeTargetGap,
  formatPeriod,
  formatValue,
  listAskedNumbers,
  listTargetNumbers,
  localDefinition,
  type TargetNumber,
} from '@dinh/i18n';
import { statusesByWorst } from '@dinh/kpi';
import type { ReportBlock, ReportCell, ReportRow, RichText } from '../report.ts';
import { isExceeded, type ReportFacts, type TargetResult } from '../report-facts.ts';
import { linkNumbers, namePolicy, type ReportWords } from '../report-words.ts';
import { writeCounts } from './write-opening.ts';

/** What is asked leads to its source, every other number to the cell judged, where the target is worked out. */
function toLinks(numbers: readonly TargetNumber[], { assessed, indicator, row }: TargetResult, words: ReportWords) {
  const period = assessed.assessment.judged?.period;
  const { areaId } = row;
  const cell = areaId === null || period === undefined ? [] : [{ indicatorId: indicator.id, areaId, period }];
  const hrefs = {
    judged: cell.map(words.cellHref),
    asked: words.cite([row.sourceId]).flatMap(({ href }) => href ?? []),
  };
  return numbers.flatMap(({ text, of }) => hrefs[of].map((href) => ({ text, href })));
}

function writeAsked(target: TargetResult, words: ReportWords): RichText {
  const { t } = words;
  const { assessed, indicator } = target;
  const numbers = listAskedNumbers(assessed, indicator, t);
  return linkNumbers(describeAsked(assessed, indicator, t), toLinks(numbers, target, words));
}

/** How a target stands and why, in one sentence, the numbers in it linked. */
export function writeSentence(target: TargetResult, words: ReportWords): RichText {
  const { t } = words;
  const { assessed, indicator } = target;
  const thingsName = localDefinition(indicator, t.language).numerator;
  const described = { assessment: assessed.assessment, target: assessed, thingsName };
  const numbers = listTargetNumbers(described, indicator, t);
  return linkNumbers(describeTarget(described, indicator, t), toLinks(numbers, target, words));
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
        writeAsked(target, words),
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
function writeBetter(target: TargetResult, words: ReportWords): RichText {
  const { t } = words;
  const { assessed, indicator } = target;
  const described = { assessment: assessed.assessment, target: assessed };
  const gap = describeTargetGap(described, indicator, t);
  if (gap === null) return [];
  const said = ` ${gap.charAt(0).toLocaleUpperCase(t.language)}${gap.slice(1)}.`;
  const numbers = listTargetNumbers(described, indicator, t).filter(({ of }) => of === 'judged');
  return linkNumbers(said, toLinks(numbers, target, words));
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
