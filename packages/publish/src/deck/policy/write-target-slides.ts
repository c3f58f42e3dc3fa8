import { describeAsked, describeStatuses, formatList, formatPeriod, formatValue } from '@dinh/i18n';
import { type AssessedTarget, findLatest, troubledStatuses } from '@dinh/kpi';
import type { Slide } from '../../pptx/slide-deck.ts';
import { type DeckWords, styleOf } from '../deck-words.ts';
import { listUndrawn, writeLineChart } from '../write-line-chart.ts';
import { describeUnknown, listTargetSources, nameTarget, writeSentence, writeTargetTable } from '../write-targets.ts';
import { nothingWritten, onSlides, type WrittenPart } from '../written-part.ts';
import type { DrawnTarget } from './policy-deck-facts.ts';
import { type PolicyPart, toPage } from './policy-words.ts';

const mostTargets = 24;
const mostCharts = 8;
const mostSteps = 2;

/** How targets stand of which none is in trouble; all of one kind are said at once. */
function writePlainTitle(listed: readonly AssessedTarget[], { t }: DeckWords): string {
  const [first, ...others] = new Set(listed.map(({ assessment }) => assessment.status));
  const count = listed.length;
  return first !== undefined && others.length === 0 && count > 1
    ? t('decks.policy.list.all', { count, status: t(`target.status.${first}`) })
    : t('decks.policy.list.plain', { count, statuses: describeStatuses(listed, t) });
}

/** Every target with what is asked, its figure, how it stands and by how far, the worst first. */
export function writeTargetList(part: PolicyPart): WrittenPart {
  const { facts, words, rule } = part;
  const { t } = words;
  const { own, below, ground } = facts;
  const listed = own.length > 0 ? own : below;
  if (listed.length === 0) return nothingWritten;
  const shown = listed.slice(0, mostTargets);
  const isTroubled = ({ assessment }: AssessedTarget): boolean => troubledStatuses.includes(assessment.status);
  const troubled = listed.filter(isTroubled);
  const unknown = describeUnknown(listed, words);
  return onSlides(
    words.makeSlide({
      title:
        troubled.length > 0
          ? t('decks.policy.list.troubled', { count: troubled.length, of: listed.length })
          : writePlainTitle(listed, words),
      subtitle: rule,
      body: { kind: 'table', table: writeTargetTable(shown, ground, words) },
      notes: [
        ...(unknown === null ? [] : [unknown]),
        ...(listed.length > shown.length ? [t('decks.more', { count: listed.length - shown.length })] : []),
      ],
      sourceIds: listTargetSources(shown, ground),
      page: toPage(part, { title: t('policies.targets.title'), anchor: 'targets' }),
      indicators: shown.flatMap(({ indicatorId }) => ground.indicatorById.get(indicatorId) ?? []),
      method: [
        t('reports.targets.method'),
        ...shown.flatMap((target) => {
          const indicator = ground.indicatorById.get(target.indicatorId);
          return indicator ? [`${nameTarget(target, ground, words)}: ${writeSentence(target, indicator, words)}`] : [];
        }),
      ],
    }),
  );
}

/** How a target stands, in a title: the latest figure, and what is asked. */
function writeTitle({ target, indicator, readings }: DrawnTarget, name: string, words: DeckWords): string {
  const { t } = words;
  const latest = target.reading ?? findLatest(readings);
  const value = latest?.value;
  if (!latest || value === null || value === undefined) return name;
  return t('decks.policy.course.title', {
    target: name,
    status: t(`target.status.${target.assessment.status}`),
    value: formatValue(value, styleOf(indicator, words), t.language),
    period: formatPeriod(latest.period, t.language),
    asked: describeAsked(target, indicator, t),
  });
}

function writeChartSlide(drawn: DrawnTarget, part: PolicyPart): Slide {
  const { target, indicator, course, readings, steps } = drawn;
  const { facts, words, rule } = part;
  const { t } = words;
  const { ground } = facts;
  const name = nameTarget(target, ground, words);
  const sentence = writeSentence(target, indicator, words);
  const undrawn = listUndrawn(readings, indicator);
  return words.makeSlide({
    title: writeTitle(drawn, name, words),
    subtitle: sentence,
    body: {
      kind: 'chart',
      chart: writeLineChart(
        {
          readings,
          indicator,
          name: t('decks.policy.course.figures'),
          target: {
            course,
            value: target.value,
            pathName: t('decks.policy.course.path'),
            targetName: t('decks.policy.course.target'),
          },
          description: `${name}. ${sentence}`,
        },
        t,
      ),
    },
    notes: [
      ...steps.slice(0, mostSteps).map((step) =>
        t('decks.policy.course.step', {
          asked: describeAsked(step, indicator, t),
          status: t(`target.status.${step.assessment.status}`),
        }),
      ),
      t(course.path.length > 0 ? 'decks.policy.course.pathNote' : 'decks.policy.course.noPath'),
      ...(undrawn.length > 0
        ? [
            t('decks.undrawn', {
              count: undrawn.length,
              periods: formatList(
                undrawn.map((period) => formatPeriod(period, t.language, 'short')),
                t.language,
              ),
            }),
          ]
        : []),
    ],
    sourceIds: [...readings.flatMap(({ sourceIds }) => sourceIds), ...listTargetSources([target], ground)],
    page: {
      name:
        target.areaId === null
          ? name
          : t('decks.pagePart', { page: words.nameIndicator(indicator), part: words.nameArea(target.areaId) }),
      href: words.hrefs.indicator(indicator.id, target.areaId === null ? [] : [target.areaId]),
    },
    indicators: [indicator],
    method: [rule, t('decks.chart.method'), t('reports.targets.method')],
  });
}

/** The way to each target that has figures enough to show one. */
export function writeCourses(part: PolicyPart): WrittenPart {
  const { facts, words, name } = part;
  const { t } = words;
  const { drawn, undrawn } = facts;
  const shown = drawn.slice(0, mostCharts);
  return {
    slides: shown.map((one) => writeChartSlide(one, part)),
    lines: [
      ...(undrawn > 0
        ? [{ part: t('decks.part.courses'), text: t('decks.policy.course.undrawn', { count: undrawn }) }]
        : []),
      ...(drawn.length > shown.length
        ? [
            {
              part: t('decks.part.courses'),
              text: t('decks.policy.course.more', { count: drawn.length - shown.length, page: name }),
            },
          ]
        : []),
    ],
  };
}
