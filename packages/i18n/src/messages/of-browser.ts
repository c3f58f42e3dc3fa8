import { type Language, languages } from '../language/language.ts';
import type { pageMessagesEn } from './en/pages.ts';
import type { PartTopic } from './topics.ts';
import type { pageMessagesVi } from './vi/pages.ts';

type PageMessages = typeof pageMessagesVi | typeof pageMessagesEn;

// A reader reads one language: the other's messages are files of their own, and what only a server says is in none.
const loaders: Readonly<Record<Language, () => Promise<PageMessages>>> = {
  vi: async () => (await import('./vi/pages.ts')).pageMessagesVi,
  en: async () => (await import('./en/pages.ts')).pageMessagesEn,
};

const topicLoaders: Readonly<Record<Language, Readonly<Record<PartTopic, () => Promise<object>>>>> = {
  vi: {
    area: () => import('./vi/area.ts'),
    basis: () => import('./vi/basis.ts'),
    cell: () => import('./vi/cell.ts'),
    compare: () => import('./vi/compare.ts'),
    comparePage: () => import('./vi/compare-page.ts'),
    coverage: () => import('./vi/coverage.ts'),
    files: () => import('./vi/files.ts'),
    explore: () => import('./vi/explore.ts'),
    explorePage: () => import('./vi/explore-page.ts'),
    forms: () => import('./vi/forms.ts'),
    heritage: () => import('./vi/heritage.ts'),
    map: () => import('./vi/map.ts'),
    overview: () => import('./vi/overview.ts'),
    policies: () => import('./vi/policies.ts'),
    problems: () => import('./vi/problems.ts'),
    reportPage: () => import('./vi/report-page.ts'),
    revisions: () => import('./vi/revisions.ts'),
    sources: () => import('./vi/sources.ts'),
    standing: () => import('./vi/standing.ts'),
    target: () => import('./vi/target.ts'),
    targets: () => import('./vi/targets.ts'),
    values: () => import('./vi/values.ts'),
  },
  en: {
    area: () => import('./en/area.ts'),
    basis: () => import('./en/basis.ts'),
    cell: () => import('./en/cell.ts'),
    compare: () => import('./en/compare.ts'),
    comparePage: () => import('./en/compare-page.ts'),
    coverage: () => import('./en/coverage.ts'),
    files: () => import('./en/files.ts'),
    explore: () => import('./en/explore.ts'),
    explorePage: () => import('./en/explore-page.ts'),
    forms: () => import('./en/forms.ts'),
    heritage: () => import('./en/heritage.ts'),
    map: () => import('./en/map.ts'),
    overview: () => import('./en/overview.ts'),
    policies: () => import('./en/policies.ts'),
    problems: () => import('./en/problems.ts'),
    reportPage: () => import('./en/report-page.ts'),
    revisions: () => import('./en/revisions.ts'),
    sources: () => import('./en/sources.ts'),
    standing: () => import('./en/standing.ts'),
    target: () => import('./en/target.ts'),
    targets: () => import('./en/targets.ts'),
    values: () => import('./en/values.ts'),
  },
};

const loaded = new Map<Language, PageMessages>();
/** Languages that a page speaks or will: topics asked for later are loaded in each. */
const begun = new Set<Language>();
const askedTopics = new Set<PartTopic>();
const loadedTopics = new Set<string>();

/** What pages and figures say in a language, another object once it says more; undefined until it is loaded. */
export function findMessages(language: Language): PageMessages | undefined {
  return loaded.get(language);
}

async function loadTopic(language: Language, topic: PartTopic): Promise<void> {
  const name = `${language} ${topic}`;
  if (loadedTopics.has(name)) return;
  const messages = await topicLoaders[language][topic]();
  const known = loaded.get(language);
  // A module holds its topic under the topic's name.
  if (known) loaded.set(language, { ...known, ...messages });
  loadedTopics.add(name);
}

/** Asks for a language's messages once, with the topics asked for so far; again for what didn't come. */
export async function loadMessages(language: Language): Promise<void> {
  begun.add(language);
  if (!loaded.has(language)) {
    const messages = await loaders[language]();
    if (!loaded.has(language)) loaded.set(language, messages);
  }
  await Promise.all([...askedTopics].map((topic) => loadTopic(language, topic)));
}

/** Asks for topics in every language begun, and in those that come later. */
export async function loadTopics(topics: readonly PartTopic[]): Promise<void> {
  for (const topic of topics) askedTopics.add(topic);
  await Promise.all(languages.filter((language) => begun.has(language)).map(loadMessages));
}
