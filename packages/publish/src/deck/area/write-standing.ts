import {
  describeBest,
  describeLag,
  describeLearnFromRow,
  describeNoLesson,
  describeOwn,
  describeParts,
  describeRankIn,
  describeUnjudged,
  formatChange,
  formatDate,
  formatList,
  nameWithin,
} from '@dinh/i18n';
import type { Indicator, LessonRow, StandingRow } from '@dinh/kpi';
import type { SlideTableCell } from '../../pptx/slide-deck.ts';
import { namePolicy } from '../../report/report-words.ts';
import { cell, styleOf } from '../deck-words.ts';
import { inALine, nothingWritten, onSlides, type WrittenPart } from '../written-part.ts';
import type { ComparedFacts } from './area-deck-facts.ts';
import { type AreaPart, toPage } from './area-words.ts';

/** What a slide holds in letters that are read from afar. */
const mostRanks = 6;
const mostEnds = 4;
const mostPolicies = 2;

function writeOwn({ indicator, standing }: StandingRow<Indicator>, { words, facts }: AreaPart): SlideTableCell {
  const { t, hrefs } = words;
  const { value, period } = describeOwn({ indicator, standing }, t);
  const parts = standing.own.denominator === null ? null : describeParts(standing.own, null, t);
  const text = parts === null ? `${value} (${period})` : `${value} (${parts}; ${period})`;
  // A figure put together from several, or counted anew on these boundaries, has a place on the indicator's page only.
  const isStored = standing.own.parts === null && indicator.kind !== 'distinct';
  const areaId = facts.data.area.id;
  return cell(text, {
    isStrong: true,
    href: isStored
      ? hrefs.cell({ indicatorId: indicator.id, areaId, period: standing.own.period })
      : hrefs.indicator(indicator.id, [areaId]),
  });
}

function listSources(rows: readonly StandingRow<Indicator>[]): readonly string[] {
  return rows.flatMap(({ standing: { own, among } }) => [
    ...own.sourceIds,
    ...[...among.peers.best, ...among.all.best].flatMap(({ sourceIds }) => sourceIds),
  ]);
}

/** First what has a rank of its own, then what few have a figure of, last a rank shared by half of all: so orders a slide. */
function tellsLittle({ standing }: StandingRow<Indicator>): number {
  const { ranking } = standing.among.all;
  if (ranking.status === 'too-few') return 1;
  const [row] = ranking.rows;
  return row && row.ties * 2 < ranking.of ? 0 : 2;
}

function writeRanks({ answer, split }: ComparedFacts, part: AreaPart): WrittenPart {
  const { words, name } = part;
  const { t, nameArea } = words;
  const { compared } = split;
  if (answer.standings.length === 0) return inALine(t('standing.table.title'), t('standing.none', { name }));
  if (compared.length === 0) return inALine(t('standing.table.title'), t('standing.nothing', { name }));
  const rows = compared.toSorted((a, b) => tellsLittle(a) - tellsLittle(b)).slice(0, mostRanks);
  const areas = t('words.areas.province', { count: answer.due });
  const lead =
    answer.basis === 'as-reported'
      ? t('standing.lead.ended', { areas, date: formatDate(answer.day, t.language) })
      : t('standing.lead.now', { areas });
  return onSlides(
    words.makeSlide({
      title: t('decks.area.rank.title', { name, count: compared.length, areas }),
      subtitle: lead,
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('standing.table.indicator'), align: 'start', share: 26 },
            { title: t('standing.table.figure'), align: 'end', share: 23 },
            { title: t('standing.table.peers'), align: 'start', share: 14 },
            { title: t('standing.table.all'), align: 'start', share: 15 },
            { title: t('standing.table.best'), align: 'start', share: 22 },
          ],
          rows: rows.map((row) => [
            cell(words.nameIndicator(row.indicator)),
            writeOwn(row, part),
            cell(describeRankIn(row.standing.among.peers, { areaId: answer.areaId, name }, t)),
            cell(describeRankIn(row.standing.among.all, { areaId: answer.areaId, name }, t)),
            cell(row.indicator.direction === 'neutral' ? t('standing.table.neutral') : describeBest(row, nameArea, t)),
          ]),
        },
      },
      notes: [
        ...(compared.length > rows.length ? [t('decks.rows', { shown: rows.length, of: compared.length })] : []),
        ...(split.alone.length > 0 ? [t('standing.alone', { count: split.alone.length, name })] : []),
      ],
      sourceIds: listSources(rows),
      page: toPage(part, { title: t('standing.title'), anchor: 'standing' }),
      indicators: rows.map(({ indicator }) => indicator),
      method: [
        t('standing.table.lead', { name, count: answer.peers.length }),
        t('standing.peers.lead'),
        t('decks.area.rank.peers', {
          peers: formatList(
            answer.peers.map(({ id }) => nameArea(id)),
            t.language,
          ),
        }),
      ],
    }),
  );
}

function writeEnds(compared: ComparedFacts, part: AreaPart): WrittenPart {
  const { words, name, facts } = part;
  const { t } = words;
  const { answer, strengths, lags, judged } = compared;
  if (answer.standings.length === 0) return nothingWritten;
  if (judged === 0) {
    return inALine(t('standing.classes.title'), describeUnjudged({ ...answer, name }, facts.indicatorById, t));
  }
  const counts = { name, judged, strengths: strengths.length, lags: lags.length };
  if (strengths.length + lags.length === 0) {
    return inALine(t('standing.classes.title'), t('decks.area.ends.neither', counts));
  }
  const [strong, weak] = [strengths.slice(0, mostEnds), lags.slice(0, mostEnds)];
  const toRow = (kind: string) => (row: StandingRow<Indicator>) => [
    cell(kind, { isStrong: true }),
    cell(words.nameIndicator(row.indicator)),
    writeOwn(row, part),
    cell(describeRankIn(row.standing.among.all, { areaId: answer.areaId, name }, t)),
    cell(describeLag(row, t) ?? ''),
  ];
  const more = strengths.length + lags.length - strong.length - weak.length;
  return onSlides(
    words.makeSlide({
      title: t('decks.area.ends.title', counts),
      subtitle: t('decks.area.ends.subtitle'),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('decks.area.ends.kind'), align: 'start', share: 12 },
            { title: t('standing.table.indicator'), align: 'start', share: 28 },
            { title: t('standing.table.figure'), align: 'end', share: 20 },
            { title: t('standing.table.all'), align: 'start', share: 17 },
            { title: t('decks.area.ends.lacking'), align: 'start', share: 23 },
          ],
          rows: [...strong.map(toRow(t('standing.classes.strengths'))), ...weak.map(toRow(t('standing.classes.lags')))],
        },
      },
      notes: [
        ...(strengths.length === 0 ? [t('standing.classes.noStrength')] : []),
        ...(lags.length === 0 ? [t('standing.classes.noLag')] : []),
        ...(more > 0 ? [t('decks.more', { count: more })] : []),
      ],
      sourceIds: listSources([...strong, ...weak]),
      page: toPage(part, { title: t('standing.classes.title'), anchor: 'standing' }),
      indicators: [...strong, ...weak].map(({ indicator }) => indicator),
      method: [t('standing.classes.lead')],
    }),
  );
}

/** In what the place is strong and lags, its rank in each indicator; or why nothing is compared. */
export function writeStanding(part: AreaPart): readonly WrittenPart[] {
  const { facts, words } = part;
  const { t } = words;
  const { standing } = facts.data;
  if (facts.compared !== null) return [writeEnds(facts.compared, part), writeRanks(facts.compared, part)];
  if (standing.status === 'compared') return [];
  return [inALine(t('standing.title'), t(`standing.not.${standing.reason}`))];
}

function namePolicies(
  { policyIds }: LessonRow<Indicator>,
  { answer }: ComparedFacts,
  { words: { t } }: AreaPart,
): string {
  const found = policyIds.flatMap((id) => answer.policies.find((policy) => policy.id === id) ?? []);
  if (found.length === 0) return t('standing.learn.noPolicies');
  const more = found.length - mostPolicies;
  return [
    ...found.slice(0, mostPolicies).map((policy) => namePolicy(policy, t)),
    ...(more > 0 ? [t('standing.learn.morePolicies', { count: more })] : []),
  ].join('; ');
}

/** Whom to visit, with both courses and the policies in force there. */
export function writeLearning(part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t, nameArea, hrefs } = words;
  const { compared } = facts;
  if (compared === null || compared.answer.standings.length === 0) return nothingWritten;
  const { lessons, answer } = compared;
  const [best] = lessons;
  if (!best) return inALine(t('standing.learn.title'), describeNoLesson({ ...answer, name }, t));
  const change = (gain: number): string => formatChange(gain, styleOf(best.indicator, words), t.language);
  return onSlides(
    words.makeSlide({
      title: t('decks.area.learn.title', {
        name,
        place: nameArea(best.areaId),
        indicator: nameWithin(words.nameIndicator(best.indicator), t.language),
        change: change(best.row.end - best.row.start),
        ownChange: change(best.standing.learning.own.end - best.standing.learning.own.start),
      }),
      subtitle: t('decks.area.learn.subtitle', { name }),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('targets.head.area'), align: 'start', share: 20 },
            { title: t('standing.table.indicator'), align: 'start', share: 24 },
            { title: t('standing.learn.progress'), align: 'start', share: 31 },
            { title: t('standing.learn.policies'), align: 'start', share: 25 },
          ],
          rows: lessons.map((lesson) => [
            cell(nameArea(lesson.areaId), { isStrong: true, href: hrefs.area(lesson.areaId) }),
            cell(words.nameIndicator(lesson.indicator)),
            cell(
              describeLearnFromRow(
                { row: lesson.row, name: nameArea(lesson.areaId), own: lesson.standing.learning.own, ownName: name },
                styleOf(lesson.indicator, words),
                t,
              ),
            ),
            cell(namePolicies(lesson, compared, part)),
          ]),
        },
      },
      notes: lessons.some(({ standing }) => standing.stale) ? [t('decks.area.learn.old')] : [],
      sourceIds: lessons.flatMap(({ row, standing }) => [...row.sourceIds, ...standing.own.sourceIds]),
      page: toPage(part, { title: t('standing.learn.title'), anchor: 'standing' }),
      indicators: lessons.map(({ indicator }) => indicator),
      method: [t('standing.learn.lead', { name })],
    }),
  );
}
