import { createTranslator, type Language, languages, localName } from '@dinh/i18n';
import type { AtomEntry, AtomFeed } from '@dinh/publish/atom';
import type { LoadedData } from '../context.ts';
import { createPageHrefs, type PageHrefs } from '../figures/page-hrefs.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import type { Release } from '../releases.ts';
import {
  type FeedSubject,
  type FeedTargets,
  findSubjectName,
  readFeedPoints,
  readFeedTargets,
} from './feed-subject.ts';
import { toUrn } from './to-urn.ts';
import { type FeedState, writeEntry } from './write-entry.ts';

/** Readers ask again and again: what is older they have, or never had. */
const mostEntries = 20;

export interface FeedSetting {
  readonly language: Language;
  /** Under which address readers reach the server, without a slash at its end. */
  readonly origin: string;
}

const folderOf = { policy: 'policies', area: 'areas', indicator: 'indicators' } as const;
const feedType = 'application/atom+xml';

/** A release is of a day: its first moment in Vietnam. */
function toMoment(day: string): string {
  return `${day}T00:00:00+07:00`;
}

function toPageHref(hrefs: PageHrefs, { noun, id }: FeedSubject): string {
  switch (noun) {
    case 'policy':
      return hrefs.policy(id);
    case 'area':
      return hrefs.area(id);
    case 'indicator':
      return hrefs.indicator(id);
  }
}

/** The address of a feed, from the root of the server. */
export function toFeedPath({ noun, id }: FeedSubject): string {
  return `/api/v1/feeds/${folderOf[noun]}/${encodeURIComponent(id)}.atom`;
}

async function readEntries(
  data: LoadedData,
  release: Release,
  subject: FeedSubject,
  { language, origin }: FeedSetting,
): Promise<readonly AtomEntry[]> {
  const t = createTranslator(language);
  const hrefsOf = (number: number) => createPageHrefs({ origin, release: number, language });
  // One more than is shown, to tell what the first of those changed.
  const releases = data.releases.all.filter(({ number }) => number <= release.number).slice(-mostEntries - 1);
  const isWhole = releases[0]?.number === data.releases.all[0]?.number;
  const entries: AtomEntry[] = [];
  let earlier: FeedTargets | null = null;
  for (const [index, one] of releases.entries()) {
    const later = await readFeedTargets(data, one, subject);
    // The same cells at both releases: a figure is not new because a target asks for it now.
    const readState = async (state: FeedTargets): Promise<FeedState> => ({
      ...state,
      points: await readFeedPoints(data, state.release, subject, later.targets),
    });
    const step = { before: earlier && (await readState(earlier)), now: await readState(later) };
    const said = index === 0 && !isWhole ? null : await writeEntry(data, step, { t, hrefsOf, subject });
    earlier = later;
    if (!said) continue;
    entries.unshift({
      ...said,
      id: toUrn([one.dataSet, subject.noun, subject.id, language, one.number]),
      updated: toMoment(one.date),
      links: [{ rel: 'alternate', type: 'text/html', href: toPageHref(hrefsOf(one.number), subject) }],
    });
  }
  return entries;
}

/**
 * What each release up to one changed of a policy, a place or an indicator; releases that changed nothing of it
 * have no entry.
 *
 * @throws NotFoundError for what the release doesn't have.
 */
export async function composeFeed(
  data: LoadedData,
  release: Release,
  subject: FeedSubject,
  setting: FeedSetting,
): Promise<AtomFeed> {
  const { language, origin } = setting;
  const named = await findSubjectName(data, release.number, subject);
  if (!named) throw new NotFoundError(subject.noun, subject.id);
  const t = createTranslator(language);
  const entries = await readEntries(data, release, subject, setting);
  const title = t(`feeds.title.${subject.noun}`, { name: localName(named, language) });
  // To be subscribed to: without a release, which would stand still.
  const addressIn = (lang: Language): string => `${origin}${toFeedPath(subject)}?lang=${lang}`;
  const hrefs = createPageHrefs({ origin, release: release.number, language });
  return {
    id: toUrn([release.dataSet, subject.noun, subject.id, language]),
    language,
    title: release.dataSet === 'synthetic' ? `${t('words.synthetic')}: ${title}` : title,
    subtitle: t('feeds.subtitle'),
    updated: entries[0]?.updated ?? toMoment(release.date),
    links: [
      { rel: 'self', type: feedType, href: addressIn(language) },
      { rel: 'alternate', type: 'text/html', language, href: toPageHref(hrefs, subject) },
      ...languages
        .filter((other) => other !== language)
        .map((other) => ({ rel: 'alternate' as const, type: feedType, language: other, href: addressIn(other) })),
      { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    author: t('frame.name'),
    rights: t('feeds.rights'),
    entries,
  };
}
