import {
  describeAsked,
  describeAssessment,
  describeTarget,
  formatPeriod,
  formatValue,
  localDefinition,
} from '@dinh/i18n';
import {
  type AssessedTarget,
  type Indicator,
  type IndicatorId,
  notAssessableReasons,
  rollUpTargets,
  type SourceId,
} from '@dinh/kpi';
import type { SlideTable, SlideTableCell } from '../pptx/slide-deck.ts';
import { namePolicy } from '../report/report-words.ts';
import type { DeckPolicy, DeckTarget } from './deck-data.ts';
import { cell, type DeckWords, styleOf } from './deck-words.ts';

/** What tables and charts of targets are made of. */
export interface TargetGround {
  readonly rowById: ReadonlyMap<string, DeckTarget>;
  readonly indicatorById: ReadonlyMap<IndicatorId, Indicator>;
  readonly policyById: ReadonlyMap<string, DeckPolicy>;
  /** The place that needs no name: the one that the deck is of. */
  readonly areaId: string | null;
  /** The document that needs no name. */
  readonly policyId: string | null;
}

/** Why a target stands as it does, in one sentence. */
export function writeSentence(target: AssessedTarget, indicator: Indicator, { t }: DeckWords): string {
  const thingsName = localDefinition(indicator, t.language).numerator;
  return describeTarget({ assessment: target.assessment, target, thingsName }, indicator, t);
}

/** The place, the indicator, the document: what a target is of, without what goes without saying. */
export function nameTarget(target: AssessedTarget, ground: TargetGround, words: DeckWords): string {
  const indicator = ground.indicatorById.get(target.indicatorId);
  const row = ground.rowById.get(target.id);
  const place =
    target.areaId === ground.areaId
      ? []
      : [target.areaId === null ? (row?.areaName ?? '') : words.nameArea(target.areaId)];
  return [...place, indicator ? words.nameIndicator(indicator) : target.indicatorId].join(': ');
}

function nameDocument({ policyId }: AssessedTarget, ground: TargetGround, { t }: DeckWords): string | null {
  if (policyId === ground.policyId) return null;
  const policy = policyId === null ? undefined : ground.policyById.get(policyId);
  return policy ? namePolicy(policy, t) : t('reports.targets.noDocument');
}

function writeFigure(target: AssessedTarget, indicator: Indicator, words: DeckWords): SlideTableCell {
  const { t, hrefs } = words;
  const { reading, areaId } = target;
  if (reading === null || areaId === null) return cell(t('target.table.noFigure'));
  const value = formatValue(reading.value, styleOf(indicator, words), t.language);
  return cell(`${value} (${formatPeriod(reading.period, t.language, 'short')})`, {
    href: hrefs.cell({ indicatorId: indicator.id, areaId, period: reading.period }),
    isStrong: true,
  });
}

/** How far it is, in things too; of one that can't be assessed why. */
function writeGap(target: AssessedTarget, indicator: Indicator, words: DeckWords): string {
  const { t } = words;
  const { assessment } = target;
  const [reason] = assessment.reasons;
  if (assessment.status === 'not-assessable') {
    const known = notAssessableReasons.find((one) => one === reason);
    return known ? t(`targets.reason.${known}`) : '';
  }
  const thingsName = localDefinition(indicator, t.language).numerator;
  return describeAssessment({ assessment, target, thingsName }, indicator, t).gap.join('; ');
}

/** Targets with what is asked, the figure judged, how they stand and by how far, a row each. */
export function writeTargetTable(
  targets: readonly AssessedTarget[],
  ground: TargetGround,
  words: DeckWords,
): SlideTable {
  const { t } = words;
  return {
    columns: [
      { title: t('targets.head.target'), align: 'start', share: 28 },
      { title: t('decks.targets.asked'), align: 'start', share: 17 },
      { title: t('targets.head.figureShort'), align: 'end', share: 14 },
      { title: t('targets.head.status'), align: 'start', share: 12 },
      { title: t('decks.targets.why'), align: 'start', share: 29 },
    ],
    rows: targets.flatMap((target) => {
      const indicator = ground.indicatorById.get(target.indicatorId);
      if (!indicator) return [];
      const document = nameDocument(target, ground, words);
      const name = nameTarget(target, ground, words);
      return [
        [
          cell(document === null ? name : `${name} (${document})`),
          cell(describeAsked(target, indicator, t)),
          writeFigure(target, indicator, words),
          cell(t(`target.status.${target.assessment.status}`), { isStrong: true }),
          cell(writeGap(target, indicator, words)),
        ],
      ];
    }),
  };
}

/** The sources of targets and of the figures that they are judged by. */
export function listTargetSources(targets: readonly AssessedTarget[], { rowById }: TargetGround): readonly SourceId[] {
  return targets.flatMap(({ id, reading }) => [...(reading?.sourceIds ?? []), rowById.get(id)?.sourceId ?? '']);
}

/** Why targets can't be assessed, with how many each; null where each can. */
export function describeUnknown(targets: readonly AssessedTarget[], { t }: DeckWords): string | null {
  const { statuses, reasons } = rollUpTargets(targets.map(({ assessment }) => assessment));
  if (statuses['not-assessable'] === 0) return null;
  const said = notAssessableReasons
    .filter((reason) => reasons[reason] > 0)
    .map((reason) => t('targets.reasonOf', { reason: t(`targets.reason.${reason}`), count: reasons[reason] }));
  return t('targets.unknown', { count: statuses['not-assessable'], reasons: said.join(', ') });
}
