import { describeStatuses, formatDate, nameIssuer } from '@dinh/i18n';
import { type AssessedTarget, findPolicyState, rollUpTargets, statusesByWorst, type TargetStatus } from '@dinh/kpi';
import type { Slide, SlideChart } from '../../pptx/slide-deck.ts';
import { namePolicy, titleOf } from '../../report/report-words.ts';
import { describeUnknown, listTargetSources } from '../write-targets.ts';
import { inALine, type WrittenPart } from '../written-part.ts';
import { type PolicyPart, toPage } from './policy-words.ts';

/** As the dashboard's, on white paper, each its own: bars stand beside one another. */
const statusInk: Readonly<Record<TargetStatus, string>> = {
  met: '1F6FB2',
  'on-track': '7BA6C9',
  accelerate: 'D9A441',
  'off-track': 'B7791F',
  'moving-away': 'D9730D',
  lost: '8A1C4A',
  missed: 'B3261E',
  'not-assessable': 'B9C0C7',
};

const mostDocuments = 12;
const longestName = 46;

/** Which document, of when and where, and by what rule its targets are assessed. */
export function writeCover(part: PolicyPart): Slide {
  const { facts, words, name, rule } = part;
  const { t, nameArea } = words;
  const { data, own, below } = facts;
  const { policy, release } = data;
  const title = titleOf(policy, t);
  return words.makeSlide({
    title: t('decks.policy.cover.title', { policy: name }),
    subtitle: policy.number === null ? null : title,
    body: {
      kind: 'cover',
      lines: [
        ...(release.dataSet === 'synthetic' ? [t('reports.open.synthetic')] : []),
        [
          policy.issuer === null ? t('policies.noIssuer') : nameIssuer(policy.issuer, t.language).text,
          policy.issued === null
            ? t('policies.noDate')
            : t('policies.issuedOn', { date: formatDate(policy.issued, t.language) }),
          data.scope ?? t('policies.notPlaced'),
          t(`policies.state.${findPolicyState(policy, release.date)}`),
        ].join(' · '),
        t('decks.cover.release', { release: words.releaseLine }),
        rule,
        t('decks.policy.cover.counts', { own: own.length, below: below.length }),
        ...(data.areaId === null ? [] : [t('decks.policy.cover.area', { area: nameArea(data.areaId) })]),
      ],
    },
    sourceIds: [policy.sourceId],
    page: toPage(part),
    method: [t('decks.notes.method'), t('reports.targets.method')],
  });
}

function shorten(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName - 1).trimEnd()}…` : text;
}

function listStatuses(targets: readonly AssessedTarget[]): readonly TargetStatus[] {
  const { statuses } = rollUpTargets(targets.map(({ assessment }) => assessment));
  return statusesByWorst.filter((status) => statuses[status] > 0);
}

function countOf(targets: readonly AssessedTarget[], status: TargetStatus): number {
  return rollUpTargets(targets.map(({ assessment }) => assessment)).statuses[status];
}

const plainAxis = { title: null, decimals: null, min: null, max: null } as const;

/** One document: a bar for each status. Several: a bar for each document, parted by statuses. */
function writeChart(
  documents: readonly { readonly name: string; readonly targets: readonly AssessedTarget[] }[],
  description: string,
  { words: { t } }: PolicyPart,
): SlideChart {
  const statuses = listStatuses(documents.flatMap(({ targets }) => targets));
  const valueAxis = { title: t('reports.targets.number'), decimals: 0, min: 0, max: null };
  const [only] = documents;
  if (documents.length === 1 && only) {
    return {
      form: 'bars',
      categories: statuses.map((status) => t(`target.status.${status}`)),
      series: [
        {
          name: t('reports.targets.number'),
          values: statuses.map((status) => countOf(only.targets, status)),
          color: statusInk.met,
          isFocus: true,
        },
      ],
      categoryAxis: plainAxis,
      valueAxis,
      description,
    };
  }
  return {
    form: 'stacked',
    categories: documents.map(({ name }) => shorten(name)),
    series: statuses.map((status) => ({
      name: t(`target.status.${status}`),
      values: documents.map(({ targets }) => countOf(targets, status) || null),
      color: statusInk[status],
      isFocus: false,
    })),
    categoryAxis: plainAxis,
    valueAxis,
    description,
  };
}

/** How many targets stand how, of the policy and of each document below it that sets some. */
export function writeCounts(part: PolicyPart): WrittenPart {
  const { facts, words, name, rule } = part;
  const { t } = words;
  const { data, own, below, ground } = facts;
  const all = [...own, ...below];
  const values = { policy: name, count: own.length };
  const ofBelow = { count: below.length, statuses: describeStatuses(below, t) };
  const carried = data.carriers === 0 ? t('policies.one.noneBelow') : t('policies.one.below', { count: data.carriers });
  const none = t('policies.one.noTargets', { policy: name, below: carried });
  if (all.length === 0) return inALine(t('policies.targets.title'), none);
  const documents = [
    ...(own.length > 0 ? [{ name, targets: own }] : []),
    ...data.below
      .map((policy) => ({
        name: namePolicy(policy, t),
        targets: below.filter(({ policyId }) => policyId === policy.id),
      }))
      .filter(({ targets }) => targets.length > 0)
      .toSorted((a, b) => b.targets.length - a.targets.length),
  ];
  const shown = documents.slice(0, mostDocuments);
  const title =
    own.length > 0
      ? t('policies.one.targets', { ...values, statuses: describeStatuses(own, t) })
      : t('policies.one.belowTargets', ofBelow);
  const unknown = describeUnknown(all, words);
  return {
    lines: own.length > 0 ? [] : [{ part: t('policies.targets.title'), text: none }],
    slides: [
      words.makeSlide({
        title,
        subtitle: rule,
        body: { kind: 'chart', chart: writeChart(shown, title, part) },
        notes: [
          ...(own.length > 0 && below.length > 0 ? [t('policies.one.belowTargets', ofBelow)] : []),
          ...(unknown === null ? [] : [unknown]),
          ...(documents.length > shown.length ? [t('decks.more', { count: documents.length - shown.length })] : []),
        ],
        sourceIds: [data.policy.sourceId, ...listTargetSources(all, ground)],
        page: toPage(part, { title: t('policies.targets.title'), anchor: 'targets' }),
        method: [
          t('reports.targets.method'),
          ...documents.map(({ name: document, targets }) =>
            t('decks.policy.counts.document', {
              document,
              count: targets.length,
              statuses: describeStatuses(targets, t),
            }),
          ),
        ],
      }),
    ],
  };
}
