import type { ListedPolicy, PoliciesAnswer, PolicyAnswer } from '../app/answers.ts';
import { article, release } from './fixtures.ts';

export function makePolicy(over: Partial<ListedPolicy> & Pick<ListedPolicy, 'id'>): ListedPolicy {
  return {
    number: null,
    kind: 'plan',
    issuer: 'Prime Minister',
    issued: null,
    titleVi: `Kế hoạch ${over.id}`,
    titleEn: `Plan ${over.id}`,
    periodStart: null,
    periodEnd: null,
    scopeArea: 'Việt Nam',
    scopeAreaId: 'VN',
    sourceId: article.id,
    links: [],
    targets: 0,
    ...over,
  };
}

/** At the head of a tree. */
export const resolution = makePolicy({
  id: 'resolution',
  number: '33-NQ/TW',
  kind: 'resolution',
  issued: '2014-06-09',
  titleVi: 'Xây dựng văn hóa',
  titleEn: 'Building culture',
});
/** Implements it, with a period that goes on, and targets. */
export const programme = makePolicy({
  id: 'programme',
  number: '06-CTr/TU',
  kind: 'programme',
  issued: '2021-03-17',
  titleVi: 'Chương trình của Hải Phòng',
  titleEn: 'Programme of Hai Phong',
  periodStart: '2021',
  periodEnd: '2026',
  scopeArea: 'Hải Phòng',
  scopeAreaId: 'HP',
  targets: 2,
  links: [{ toPolicyId: 'resolution', relation: 'implements', basis: 'inferred' }],
});
/** Implements the programme; its period is over. */
export const plan = makePolicy({
  id: 'plan',
  titleVi: 'Kế hoạch thực hiện',
  periodStart: '2022',
  periodEnd: '2022',
  scopeArea: 'Hải Phòng',
  scopeAreaId: 'HP',
  links: [{ toPolicyId: 'programme', relation: 'implements', basis: 'stated' }],
});
/** Succeeds the resolution. */
export const successor = makePolicy({
  id: 'successor',
  number: '80-NQ/TW',
  kind: 'resolution',
  issued: '2025-01-07',
  titleVi: 'Phát triển văn hóa',
  links: [{ toPolicyId: 'resolution', relation: 'succeeds', basis: 'listed' }],
});

export const policiesAnswer: PoliciesAnswer = {
  release,
  policies: [successor, plan, programme, resolution],
  reviews: [],
  sources: [article],
};

export function makePolicyAnswer(over: Partial<PolicyAnswer> = {}): PolicyAnswer {
  return {
    release,
    policy: programme,
    related: [plan, resolution],
    reviews: [],
    points: [],
    values: [],
    sources: [article],
    ...over,
  };
}
