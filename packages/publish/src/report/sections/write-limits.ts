import {
  compareNames,
  describeDoubt,
  describeFinding,
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatPrintedShare,
  formatReading,
  formatValue,
  listFlags,
  listFoundNumbers,
  listOtherValues,
  type PointFlag,
  pointFlags,
  writeFoundFigure,
} from '@dinh/i18n';
import {
  type Finding,
  type FindingFigure,
  type Indicator,
  notAssessableReasons,
  type SeriesPoint,
  type TargetRollUp,
} from '@dinh/kpi';
import { isStale } from '@dinh/kpi/targets';
import type { ReportBlock, RichText } from '../report.ts';
import type { IndicatorResult, ReportFacts } from '../report-facts.ts';
import { linkNumbers, type ReportWords } from '../report-words.ts';
import { findShown } from './write-results.ts';

function prose(id: string, text: string): ReportBlock {
  return { kind: 'prose', id: `limits.${id}`, text: [{ text }] };
}

function list(id: string, items: readonly RichText[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', id: `limits.${id}`, items }];
}

/** Those of the area itself, then those of places within it: what the report lists, it counts here. */
function writeUnknown({ counts, localCounts }: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t, areaName: area } = words;
  if (counts.targets + localCounts.targets === 0) return [prose('unknown', t('reports.limits.noTargets'))];
  return [
    ...(counts.targets === 0
      ? [prose('unknown', t('reports.limits.noOwnTargets', { area }))]
      : countUnknown('unknown', counts, words)),
    ...(localCounts.targets === 0 ? [] : countUnknown('unknownLocal', localCounts, words)),
  ];
}

function countUnknown(
  id: 'unknown' | 'unknownLocal',
  counts: TargetRollUp,
  { t }: ReportWords,
): readonly ReportBlock[] {
  const unknown = counts.statuses['not-assessable'];
  if (unknown === 0) return [prose(id, t(`reports.limits.${id}None`))];
  const items = notAssessableReasons
    .filter((reason) => counts.reasons[reason] > 0)
    .map((reason): RichText => {
      const said = t(`targets.reason.${reason}`);
      return [{ text: t('reports.limits.reason', { reason: said, count: counts.reasons[reason] }) }];
    });
  return [prose(id, t(`reports.limits.${id}`, { count: unknown, of: counts.targets })), ...list(`${id}.items`, items)];
}

function writeThin(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t, asOf } = words;
  const { area, families, end } = facts;
  const results = families.flatMap((family) => family.results);
  const of = families.reduce((sum, { applicable }) => sum + applicable, 0);
  const once = results.filter(({ readings }) => readings.length === 1).length;
  const stale = results.flatMap(({ indicator, readings }) => {
    const latest = readings.at(-1);
    return latest && latest.value !== null && isStale(latest.period, end)
      ? [{ indicator, latest, value: latest.value }]
      : [];
  });
  const have = results.length;
  const level = t(`words.level.${area.level}`);
  return [
    prose('thin', t('reports.limits.thin', { of, level, have, without: of - have })),
    ...(once === 0 ? [] : [prose('once', t('reports.limits.once', { count: once }))]),
    ...(stale.length === 0 ? [] : [prose('stale', t('reports.limits.stale', { count: stale.length, asOf }))]),
    ...list(
      'stale.items',
      stale
        .toSorted((a, b) => compareNames(words.nameIndicator(a.indicator), words.nameIndicator(b.indicator)))
        .map(({ indicator, latest, value: number }): RichText => {
          const value = formatValue(number, indicator, t.language);
          return [
            { text: `${words.nameIndicator(indicator)}: ` },
            { text: value, href: words.cellHref(latest) },
            { text: ` (${formatPeriod(latest.period, t.language)}) ` },
            ...words.cite([latest.sourceId]),
          ];
        }),
    ),
  ];
}

/** What a place's own history keeps out of its report. */
function writeBoundaries({ area, data, start, end }: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t, areaName } = words;
  const formed = data.successions.filter(
    ({ successorId, predecessorId }) => successorId === area.id && predecessorId !== area.id,
  );
  const isWithin = area.validFrom <= end && (start === null || area.validFrom >= start);
  const named = formatList(
    formed.map(({ predecessorId }) => words.nameArea(predecessorId)),
    t.language,
  );
  const date = formatDate(area.validFrom, t.language);
  return [
    ...(formed.length > 0 && isWithin
      ? [prose('boundaries', t('reports.limits.boundaries', { area: areaName, date, predecessors: named }))]
      : []),
    ...(area.validTo !== null && area.validTo < end
      ? [prose('ended', t('reports.limits.ended', { area: areaName, date: formatDate(area.validTo, t.language) }))]
      : []),
  ];
}

/** Of which figure something is said: its name, then what is said. */
function writeItem({ indicator }: IndicatorResult, point: SeriesPoint, said: RichText, words: ReportWords): RichText {
  const { t } = words;
  return [{ text: `${words.nameIndicator(indicator)}, ${formatPeriod(point.period, t.language)}: ` }, ...said];
}

/** A figure that does not agree with its own parts, or with another source of its cell, which has them all. */
function writeDoubt({ indicator }: IndicatorResult, point: SeriesPoint, words: ReportWords): RichText | null {
  const { t } = words;
  const said = describeDoubt(point, indicator, t);
  if (said === null) return null;
  const href = words.cellHref(point);
  const shown = formatReading(point, indicator, t.language);
  const parts = [point.numerator, point.denominator].map((part) =>
    part === null ? null : formatNumber(part, t.language),
  );
  const printed =
    point.reportedShare === null ? null : formatPrintedShare(point.reportedShare, indicator.unit, t.language);
  const named = point.differs ? listOtherValues(point, indicator, t) : [];
  const numbers = [...parts, shown, printed, ...named].flatMap((text) => (text === null ? [] : [{ text, href }]));
  return linkNumbers(said, numbers);
}

function writeQuality({ families }: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t } = words;
  const figures = families
    .flatMap((family) => family.results)
    .flatMap((result) => result.readings.map((point) => ({ result, point })));
  const countOf = (flag: PointFlag): number => figures.filter(({ point }) => listFlags(point).includes(flag)).length;
  const flags = pointFlags.map((flag) => ({ flag, count: countOf(flag) })).filter(({ count }) => count > 0);
  if (flags.length === 0) return [prose('quality', t('reports.limits.qualityNone'))];
  const doubts = figures.flatMap(({ result, point }) => {
    const said = writeDoubt(result, point, words);
    return said === null ? [] : [writeItem(result, point, said, words)];
  });
  return [
    prose('quality', t('reports.limits.quality')),
    ...list(
      'quality.flags',
      flags.map(({ flag, count }) => [{ text: t('reports.limits.flag', { flag: t(`words.flag.${flag}`), count }) }]),
    ),
    ...list('quality.items', doubts),
  ];
}

interface NotedFigure {
  readonly indicator: Indicator;
  readonly point: SeriesPoint;
}

/** Notes are in English: so the compilers write. */
function writeNote({ indicator, point }: NotedFigure, words: ReportWords): RichText {
  const { t } = words;
  return [
    { text: `${words.nameIndicator(indicator)}, ${words.nameArea(point.areaId)}, ` },
    { text: `${formatPeriod(point.period, t.language)}: ` },
    { text: formatReading(point, indicator, t.language) ?? '', href: words.cellHref(point) },
    { text: '; ' },
    { text: point.note ?? '', ...(t.language === 'en' ? {} : { language: 'en' as const }) },
  ];
}

/** What the compilers noted: of figures that decide a target, then of the others that the tables show. */
function writeNotes(
  { targets, localTargets, data, families }: ReportFacts,
  words: ReportWords,
): readonly ReportBlock[] {
  const { t } = words;
  const isNoted = ({ value, note }: SeriesPoint): boolean => value !== null && note !== null;
  const index = (figures: readonly NotedFigure[]): ReadonlyMap<string, NotedFigure> =>
    new Map(figures.filter(({ point }) => isNoted(point)).map((figure) => [words.cellHref(figure.point), figure]));
  // Several targets may rest on one figure.
  const judged = index(
    [...targets, ...localTargets].flatMap(({ assessed: { assessment }, indicator, row }) => {
      const point = data.points.find(
        ({ indicatorId, areaId, period }) =>
          indicatorId === indicator.id && areaId === row.areaId && period === assessment.judged?.period,
      );
      return point ? [{ indicator, point }] : [];
    }),
  );
  const results = families.flatMap((family) => family.results);
  const shown = index(
    results.flatMap((result) => {
      const { first, latest } = findShown(result);
      return [first, latest].flatMap((point) => (point ? [{ indicator: result.indicator, point }] : []));
    }),
  );
  const all = index(results.flatMap(({ indicator, readings }) => readings.map((point) => ({ indicator, point }))));
  const others = [...shown].flatMap(([href, figure]) => (judged.has(href) ? [] : [figure]));
  const left = [...all.keys()].filter((href) => !judged.has(href) && !shown.has(href)).length;
  const write = (id: 'notes' | 'otherNotes', figures: readonly NotedFigure[]): readonly ReportBlock[] =>
    figures.length === 0
      ? []
      : [
          prose(id, t(`reports.limits.${id}`)),
          ...list(
            `${id}.items`,
            figures.map((figure) => writeNote(figure, words)),
          ),
        ];
  return [
    ...write('notes', [...judged.values()]),
    ...write('otherNotes', others),
    ...(left === 0 ? [] : [prose('notesLeft', t('reports.limits.notesLeft', { count: left }))]),
  ];
}

/** What does not agree with what, each number leading to its own cell; a sum is followed by what was added. */
function writeFinding(finding: Finding, { indicator }: IndicatorResult, words: ReportWords): RichText {
  const { t } = words;
  const { indicatorId } = finding;
  const hrefOf = ({ areaId, period }: FindingFigure): string => words.cellHref({ indicatorId, areaId, period });
  const numbers = listFoundNumbers(finding, indicator, t).map(({ text, figure }) => ({ text, href: hrefOf(figure) }));
  const sentence = linkNumbers(describeFinding(finding, indicator, t), numbers);
  const isSum = finding.kind === 'children-above-parent' || finding.kind === 'successor-apart-from-predecessors';
  if (!isSum) return sentence;
  const added = finding.others.flatMap(
    (figure, index): RichText => [
      { text: `${index === 0 ? ' ' : '; '}${words.nameArea(figure.areaId)}: ` },
      { text: writeFoundFigure(figure, indicator, t), href: hrefOf(figure) },
    ],
  );
  return [...sentence, ...added, { text: '.' }];
}

function writeFindings({ findings, families }: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t } = words;
  if (findings.length === 0) return [prose('findings', t('reports.limits.findingsNone'))];
  const resultOf = new Map(families.flatMap(({ results }) => results).map((result) => [result.indicator.id, result]));
  const items = findings.flatMap((finding) => {
    const result = resultOf.get(finding.indicatorId);
    const point = result?.readings.find(({ period }) => period === finding.period);
    if (!result || !point) return [];
    return [writeItem(result, point, writeFinding(finding, result, words), words)];
  });
  return [prose('findings', t('reports.limits.findings')), ...list('findings.items', items)];
}

/** What the data don't tell: unknown targets, indicators without or with old figures, figures in doubt. */
export function writeLimits(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t } = words;
  const heading = (number: number, text: string): ReportBlock => ({
    kind: 'heading',
    level: 2,
    text: `${number}. ${text}`,
  });
  return [
    prose('intro', t('reports.limits.intro')),
    heading(1, t('reports.limits.unknownTitle')),
    ...writeUnknown(facts, words),
    heading(2, t('reports.limits.thinTitle')),
    ...writeThin(facts, words),
    ...writeBoundaries(facts, words),
    heading(3, t('reports.limits.qualityTitle')),
    ...writeQuality(facts, words),
    ...writeNotes(facts, words),
    heading(4, t('reports.limits.findingsTitle')),
    ...writeFindings(facts, words),
  ];
}
