import {
  describeAddUp,
  describeAsked,
  describeContradiction,
  describeReviewCount,
  describeReviewedData,
  formatDate,
  localName,
} from '@dinh/i18n';
import type { DeckTarget } from '../deck-data.ts';
import { cell } from '../deck-words.ts';
import { inALine, nothingWritten, onSlides, type WrittenPart } from '../written-part.ts';
import { type PolicyPart, toPage } from './policy-words.ts';

const mostReviews = 6;

function nameAsked(row: DeckTarget, { facts, words }: PolicyPart): readonly string[] {
  const { t } = words;
  const indicator = facts.ground.indicatorById.get(row.indicatorId);
  if (!indicator) return [];
  const asked = { comparator: row.comparator, value: row.targetValue, deadline: row.targetPeriod };
  const said = { indicator: localName(indicator, t.language), asked: describeAsked(asked, indicator, t) };
  return [t('policies.addUp.national', said)];
}

/** Whether what the provinces plan comes to what the nation asks for. */
export function writePlans(part: PolicyPart): WrittenPart {
  const { facts, words } = part;
  const { t } = words;
  const { plans, withoutPlans, notAddable } = facts.data;
  const lines = [
    ...(withoutPlans.length > 0 ? [t('decks.policy.plans.without', { count: withoutPlans.length })] : []),
    ...(notAddable.length > 0 ? [t('decks.policy.plans.notAddable', { count: notAddable.length })] : []),
  ];
  if (plans.length === 0) {
    return lines.length === 0 ? nothingWritten : inALine(t('policies.addUp.title'), lines.join(' '));
  }
  const added = plans.filter(({ result }) => result.status === 'added-up').length;
  return onSlides(
    words.makeSlide({
      title: t(added === 0 ? 'decks.policy.plans.none' : 'decks.policy.plans.title', { added, of: plans.length }),
      subtitle: t('policies.addUp.title'),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('decks.policy.plans.national'), align: 'start', share: 34 },
            { title: t('decks.policy.plans.result'), align: 'start', share: 66 },
          ],
          rows: plans.map(({ national, indicator, collected, result }) => [
            cell(nameAsked(national, part).join()),
            cell(
              result.covered.areas === 0 && collected.plans.size === 0
                ? t('policies.addUp.noPlans', { of: result.covered.of })
                : describeAddUp(result, { comparator: national.comparator, value: national.targetValue }, indicator, t),
            ),
          ]),
        },
      },
      notes: lines,
      sourceIds: plans.flatMap(({ national, collected }) => [
        national.sourceId,
        ...[...collected.plans.values()].map(({ sourceId }) => sourceId),
      ]),
      page: toPage(part, { title: t('policies.addUp.title'), anchor: 'plans' }),
      indicators: plans.map(({ indicator }) => indicator),
      method: [t('policies.addUp.lead'), ...withoutPlans.flatMap((row) => nameAsked(row, part))],
    }),
  );
}

/** What reviews said was achieved beside what published figures say, those that contradict one another first of all. */
export function writeReviews(part: PolicyPart): WrittenPart {
  const { facts, words } = part;
  const { t, nameArea, hrefs } = words;
  const { data, contradicted, assessOn } = facts;
  const { reviews, areaId } = data;
  const own = areaId === null ? reviews : reviews.filter((review) => review.areaId === areaId);
  if (own.length === 0) return inALine(t('policies.reviews.title'), t('policies.reviews.none'));
  const shown = own.slice(0, mostReviews);
  const [first] = contradicted;
  return onSlides(
    words.makeSlide({
      title: first ? describeContradiction(first, t) : t('decks.policy.reviews.title', { count: own.length }),
      subtitle: t('policies.reviews.title'),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('policies.reviews.reviewed'), align: 'start', share: 22 },
            { title: t('policies.reviews.reported'), align: 'start', share: 18 },
            { title: t('policies.reviews.data'), align: 'start', share: 40 },
            { title: t('policies.reviews.source'), align: 'start', share: 20 },
          ],
          rows: shown.map((review) => {
            const [source] = data.sources.filter(({ id }) => id === review.sourceId);
            const place = review.areaId === null ? review.areaName : nameArea(review.areaId);
            return [
              cell(`${formatDate(review.reviewed, t.language)}, ${place}`),
              cell(describeReviewCount(review, t), { isStrong: true }),
              cell(describeReviewedData(assessOn(review.areaId, review.reviewed), data.policy.id, t)),
              cell(source?.publisher ?? source?.title ?? '', { href: hrefs.source(review.sourceId) }),
            ];
          }),
        },
      },
      notes: own.length > shown.length ? [t('decks.more', { count: own.length - shown.length })] : [],
      sourceIds: shown.map(({ sourceId }) => sourceId),
      page: toPage(part, { title: t('policies.reviews.title'), anchor: 'reviews' }),
      method: [t('policies.reviews.lead')],
    }),
  );
}
