import {
  describeHistoryEvent,
  describeStatuses,
  formatDate,
  formatPeriod,
  localDecision,
  nameIssuer,
} from '@dinh/i18n';
import { findPolicyState, type HistoryEvent } from '@dinh/kpi';
import { nameKind, namePolicy, titleOf } from '../../report/report-words.ts';
import type { DeckPolicy } from '../deck-data.ts';
import { cell } from '../deck-words.ts';
import { describeUnknown, listTargetSources, type TargetGround, writeTargetTable } from '../write-targets.ts';
import { inALine, leastRows, onSlides, type WrittenPart } from '../written-part.ts';
import { type AreaPart, toPage } from './area-words.ts';

const mostTargets = 8;
const mostPolicies = 7;
const mostEvents = 6;

/** How the targets of the place stand, the worst first. */
export function writeAreaTargets(part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t } = words;
  const { targets, data, indicatorById } = facts;
  if (targets.length === 0) return inALine(t('area.targets.title'), t('area.targets.none'));
  const ground: TargetGround = {
    rowById: new Map(data.targets.map((row) => [row.id, row])),
    indicatorById,
    policyById: new Map(data.policies.map((policy) => [policy.id, policy])),
    areaId: data.area.id,
    policyId: null,
  };
  const known = targets.filter(({ assessment }) => assessment.status !== 'not-assessable');
  // What can't be assessed is counted by its reasons; it is listed only where there is nothing else.
  const shown = (known.length === 0 ? targets : known).slice(0, mostTargets);
  const unknown = describeUnknown(targets, words);
  return onSlides(
    words.makeSlide({
      title: t('decks.area.targets.title', {
        name,
        count: targets.length,
        statuses: describeStatuses(targets, t),
      }),
      subtitle: t('decks.targets.subtitle', { date: formatDate(data.release.date, t.language) }),
      body: { kind: 'table', table: writeTargetTable(shown, ground, words) },
      notes: [
        ...(unknown === null ? [] : [unknown]),
        ...(targets.length > shown.length ? [t('decks.more', { count: targets.length - shown.length })] : []),
      ],
      sourceIds: listTargetSources(shown, ground),
      page: toPage(part, { title: t('area.targets.title'), anchor: 'targets' }),
      indicators: shown.flatMap(({ indicatorId }) => indicatorById.get(indicatorId) ?? []),
      method: [t('reports.targets.method')],
    }),
  );
}

function writeTimes(policy: DeckPolicy, { words: { t } }: AreaPart): string {
  const write = (period: string): string => formatPeriod(period, t.language, 'short');
  const { periodStart: start, periodEnd: end, issued } = policy;
  const day = issued === null ? t('policies.noDate') : formatDate(issued, t.language);
  if (start === null && end === null) return `${day}; ${t('policies.noPeriod')}`;
  if (start === null) return `${day}; ${t('policies.period.until', { end: write(end ?? '') })}`;
  if (end === null) return `${day}; ${t('policies.period.since', { start: write(start) })}`;
  return `${day}; ${t('policies.period.span', { start: write(start), end: write(end) })}`;
}

/** The documents in force, those with an end before those without. */
export function writePolicies(part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t, hrefs } = words;
  const { running, open, data } = facts;
  const all = [...running, ...open];
  if (data.policies.length === 0) return inALine(t('area.policies.title'), t('area.policies.none'));
  if (all.length === 0) {
    return inALine(t('area.policies.title'), t('decks.area.policies.none', { name, of: data.policies.length }));
  }
  if (all.length < leastRows) {
    const said = all.map((policy) => {
      const state = t(`policies.state.${findPolicyState(policy, data.release.date)}`);
      return `${words.namePolicyInFull(policy)} (${state})`;
    });
    return inALine(t('area.policies.title'), said.join('; '));
  }
  const shown = all.slice(0, mostPolicies);
  return onSlides(
    words.makeSlide({
      title: t('decks.area.policies.title', {
        name,
        of: data.policies.length,
        running: running.length,
        open: open.length,
      }),
      subtitle: t('policies.answer.day', { date: formatDate(data.release.date, t.language) }),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('policies.time.head'), align: 'start', share: 19 },
            { title: t('area.policies.name'), align: 'start', share: 34 },
            { title: t('policies.one.issuer'), align: 'start', share: 16 },
            { title: t('decks.area.policies.times'), align: 'start', share: 16 },
            { title: t('policies.filter.state'), align: 'start', share: 15 },
          ],
          rows: shown.map((policy) => [
            cell(policy.number === null ? nameKind(policy, t) : namePolicy(policy, t), {
              href: hrefs.policy(policy.id),
            }),
            cell(titleOf(policy, t)),
            cell(policy.issuer === null ? t('policies.noIssuer') : nameIssuer(policy.issuer, t.language).text),
            cell(writeTimes(policy, part)),
            cell(t(`policies.state.${findPolicyState(policy, data.release.date)}`)),
          ]),
        },
      },
      notes: all.length > shown.length ? [t('decks.more', { count: all.length - shown.length })] : [],
      sourceIds: shown.map(({ sourceId }) => sourceId),
      page: toPage(part, { title: t('area.policies.title'), anchor: 'policies' }),
      method: [t('decks.area.policies.method')],
    }),
  );
}

/** What the unit was made of and has become. */
export function writeHistory(part: AreaPart): WrittenPart {
  const { facts, words } = part;
  const { t, nameArea } = words;
  const { history } = facts;
  const last = history.at(-1);
  if (!last) return inALine(t('decks.part.history'), t('decks.area.history.none'));
  const say = (event: HistoryEvent): string => describeHistoryEvent(event, event.others.map(nameArea), t);
  if (history.length < leastRows) return inALine(t('decks.part.history'), history.map(say).join(' '));
  const shown = history.slice(-mostEvents);
  return onSlides(
    words.makeSlide({
      title: say(last),
      subtitle: t('decks.area.history.subtitle'),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('decks.area.history.event'), align: 'start', share: 62 },
            { title: t('decks.area.history.decision'), align: 'start', share: 38 },
          ],
          rows: shown.map((event) => [
            cell(say(event)),
            cell(localDecision(event, t.language) ?? t('decks.area.history.noDecision')),
          ]),
        },
      },
      notes: history.length > shown.length ? [t('decks.more', { count: history.length - shown.length })] : [],
      sourceIds: [],
      page: toPage(part),
      method: [t('decks.area.history.method')],
    }),
  );
}
