import {
  describeAsked,
  describeReading,
  describeTarget,
  formatDate,
  formatList,
  formatPeriod,
  localDefinition,
  type Translate,
  toReadingStyle,
} from '@dinh/i18n';
import {
  escapeXml,
  type FigureChange,
  listFigureChanges,
  listStatusChanges,
  type SeriesPoint,
  type StatusChange,
} from '@dinh/kpi';
import { namePolicy } from '@dinh/publish';
import type { LoadedData } from '../context.ts';
import type { PageHrefs } from '../figures/page-hrefs.ts';
import type { FeedSubject, FeedTargets } from './feed-subject.ts';
import { type ChangedNames, nameChanged } from './name-changed.ts';

const mostListed = 20;

export interface EntryText {
  readonly title: string;
  readonly html: string;
}

/** What a release says of a feed's subject. */
export interface FeedState extends FeedTargets {
  readonly points: readonly SeriesPoint[];
}

/** A release and the one before it; null where it is the first. */
export interface FeedStep {
  readonly before: FeedState | null;
  readonly now: FeedState;
}

interface Setting {
  readonly subject: FeedSubject;
  readonly t: Translate;
  readonly hrefsOf: (release: number) => PageHrefs;
}

function statusesOf(state: FeedState | null) {
  return new Map((state?.targets.assessed ?? []).map(({ id, assessment }) => [id, assessment.status]));
}

function countChanges(
  { figures, statuses }: { figures: readonly FigureChange[]; statuses: readonly StatusChange[] },
  t: Translate,
): string {
  const counted = [
    ...(['new', 'changed', 'withdrawn'] as const).map((kind) => ({
      key: `feeds.count.${kind}` as const,
      count: figures.filter((change) => change.kind === kind).length,
    })),
    { key: 'feeds.count.targetsNew' as const, count: statuses.filter(({ before }) => before === null).length },
    {
      key: 'feeds.count.targetsChanged' as const,
      count: statuses.filter(({ before, now }) => before !== null && now !== null).length,
    },
    { key: 'feeds.count.targetsGone' as const, count: statuses.filter(({ now }) => now === null).length },
  ];
  return formatList(
    counted.filter(({ count }) => count > 0).map(({ key, count }) => t(key, { count })),
    t.language,
  );
}

function writeList(heading: string, items: readonly string[], left: number, t: Translate): string {
  if (items.length === 0) return '';
  const more = left > 0 ? [escapeXml(t('feeds.more', { count: left }))] : [];
  return `<h3>${escapeXml(heading)}</h3><ul>${[...items, ...more].map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** The figure, what it was before and who says so; what is withdrawn was said by its old source. */
function sayChange(change: FigureChange, names: ChangedNames, t: Translate): string {
  const say = (point: SeriesPoint): string => {
    const indicator = names.indicator(point.indicatorId);
    return (indicator && describeReading(point, toReadingStyle(indicator, t.language), t)) ?? '';
  };
  switch (change.kind) {
    case 'new':
      return t('feeds.change.new', { now: say(change.now), source: names.sourceName(change.now.sourceId) });
    case 'changed':
      return t('feeds.change.changed', {
        now: say(change.now),
        before: say(change.before),
        source: names.sourceName(change.now.sourceId),
      });
    case 'withdrawn':
      return t('feeds.change.withdrawn', {
        before: say(change.before),
        source: names.sourceName(change.before.sourceId),
      });
  }
}

function writeFigure(
  change: FigureChange,
  { before, now }: FeedStep,
  names: ChangedNames,
  { t, hrefsOf }: Setting,
): string {
  const shown = change.now ?? change.before;
  // What is withdrawn still has its page where it was.
  const release = change.kind === 'withdrawn' && before ? before.release.number : now.release.number;
  const figure = t('feeds.figure', {
    indicator: names.indicatorName(shown.indicatorId),
    area: names.areaName(shown.areaId) ?? shown.areaId,
    period: formatPeriod(shown.period, t.language),
  });
  const href = escapeXml(hrefsOf(release).cell(shown));
  return `<a href="${href}">${escapeXml(figure)}</a>: ${escapeXml(sayChange(change, names, t))}`;
}

function sayStatus({ before, now }: StatusChange, t: Translate): string {
  const say = (status: StatusChange['now']): string => (status === null ? '' : t(`target.status.${status}`));
  if (before === null) return t('feeds.status.new');
  if (now === null) return t('feeds.status.gone', { before: say(before) });
  return t('feeds.status.changed', { now: say(now), before: say(before) });
}

function findTarget({ targets }: FeedState, id: string) {
  const row = targets.targets.find((one) => one.id === id);
  const assessed = targets.assessed.find((one) => one.id === id);
  return row && assessed ? { row, assessed, targets } : undefined;
}

function getTarget({ before, now }: FeedStep, id: string) {
  const found = findTarget(now, id) ?? (before && findTarget(before, id));
  if (!found) throw new RangeError(`the row of a target is missing: ${id}`);
  return found;
}

function writeTarget(
  change: StatusChange,
  step: FeedStep,
  names: ChangedNames,
  { t, hrefsOf, subject }: Setting,
): string {
  const { row, assessed, targets } = getTarget(step, change.id);
  const { areaId, indicatorId, assessment } = assessed;
  const indicator = names.indicator(indicatorId);
  const words = t('feeds.target', {
    indicator: names.indicatorName(indicatorId),
    area: (areaId === null ? undefined : names.areaName(areaId)) ?? row.areaName,
    asked: indicator ? describeAsked(assessed, indicator, t) : '',
  });
  // In a policy's feed, of one below it: which document asks.
  const policy = targets.policies.find(({ id }) => id === assessed.policyId);
  const document =
    policy === undefined || subject.noun !== 'policy' || policy.id === subject.id
      ? ''
      : t('feeds.ofDocument', { document: namePolicy(policy, t) });
  const why =
    indicator && change.now !== null
      ? ` ${describeTarget({ assessment, target: assessed, thingsName: localDefinition(indicator, t.language).numerator }, indicator, t)}`
      : '';
  const { number } = (change.now === null ? (step.before ?? step.now) : step.now).release;
  const href = escapeXml(hrefsOf(number).indicator(indicatorId, areaId === null ? [] : [areaId]));
  return `<a href="${href}">${escapeXml(words)}</a>${escapeXml(document)}: ${escapeXml(`${sayStatus(change, t)}.${why}`)}`;
}

/** What a release changed of a feed's subject, counted, the first of each listed; null where it changed nothing. */
export async function writeEntry(
  data: Pick<LoadedData, 'db'>,
  step: FeedStep,
  setting: Setting,
): Promise<EntryText | null> {
  const { before, now } = step;
  const { t } = setting;
  const figures = listFigureChanges(before?.points ?? [], now.points);
  const statuses = listStatusChanges(statusesOf(before), statusesOf(now));
  if (figures.length === 0 && statuses.length === 0) return null;
  const listed = figures.slice(0, mostListed);
  const listedTargets = statuses.slice(0, mostListed);
  const shown = listed.map((change) => change.now ?? change.before);
  const targets = listedTargets.map(({ id }) => getTarget(step, id).assessed);
  const names = await nameChanged(
    data,
    {
      indicatorIds: [...shown, ...targets].map(({ indicatorId }) => indicatorId),
      areaIds: [...shown, ...targets].flatMap(({ areaId }) => areaId ?? []),
      sourceIds: shown.map(({ sourceId }) => sourceId),
    },
    { releases: [...(before ? [before.release.number] : []), now.release.number], language: t.language },
  );
  const { number, date } = now.release;
  return {
    title: t('feeds.entry', {
      release: String(number),
      date: formatDate(date, t.language),
      changes: countChanges({ figures, statuses }, t),
    }),
    html: [
      writeList(
        t('feeds.head.targets'),
        listedTargets.map((change) => writeTarget(change, step, names, setting)),
        statuses.length - listedTargets.length,
        t,
      ),
      writeList(
        t('feeds.head.figures'),
        listed.map((change) => writeFigure(change, step, names, setting)),
        figures.length - listed.length,
        t,
      ),
    ].join(''),
  };
}
