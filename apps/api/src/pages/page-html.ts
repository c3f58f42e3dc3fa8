import { createTranslator, type Language, languages } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import type { Readiness } from '../readiness.ts';
import { escapeHtml } from './escape-html.ts';
import type { SocialCard } from './find-social-card.ts';
import { type PageAddress, writeAddress } from './page-address.ts';
import { writeDataBlock } from './write-data-block.ts';

/** The template names the file of each language's messages. */
const messagesLink = /<link rel="modulepreload"[^>]* hreflang="(\w+)"[^>]*>\s*/g;

export interface DashboardPage {
  readonly language: Language;
  readonly reportUrl: string;
  /** The latest one. */
  readonly release: { readonly number: number; readonly hash: string; readonly dataSet: DataSet };
  /** Address of the feed of what the page is about; null for a page of no single thing. */
  readonly feed: string | null;
  /** Null where the page's own address isn't known. */
  readonly card: (SocialCard & { readonly url: string }) | null;
  /** How the page is to be known; null where there is no such page, or its own address isn't known. */
  readonly address: PageAddress | null;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
  /** What it tells programs of its data. */
  readonly dataBlock: object | null;
}

/** What programs that show a link read of its page. @see https://ogp.me */
function writeCard({ card, language }: Pick<DashboardPage, 'card' | 'language'>): string {
  if (card === null) return '';
  const t = createTranslator(language);
  const properties: Readonly<Record<string, string>> = {
    'og:type': 'website',
    'og:site_name': t('frame.name'),
    'og:locale': language === 'vi' ? 'vi_VN' : 'en_GB',
    'og:title': card.title,
    'og:description': t('frame.purpose'),
    'og:url': card.url,
    'og:image': card.image,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': card.title,
  };
  const tags = Object.entries(properties).map(
    ([name, text]) => `<meta property="${name}" content="${escapeHtml(text)}">`,
  );
  return [...tags, '<meta name="twitter:card" content="summary_large_image">'].join('');
}

/**
 * The dashboard's page for one reader: its language, what it is, where errors are reported, the latest release,
 * and a title that owns up to made-up figures.
 */
export function toDashboardHtml(template: string, page: DashboardPage): string {
  const { language, reportUrl, release, feed, address, isListed, dataBlock } = page;
  const isMadeUp = release.dataSet === 'synthetic';
  const t = createTranslator(language);
  const feedLink =
    feed === null
      ? ''
      : `<link rel="alternate" type="application/atom+xml" data-first-page title="${escapeHtml(t('frame.foot.feed'))}" href="${escapeHtml(`${feed}?lang=${language}`)}">`;
  const mark = isMadeUp ? `${escapeHtml(t('words.synthetic'))} · ` : '';
  const known = writeAddress(address, isListed);
  const block = dataBlock === null ? '' : writeDataBlock(dataBlock);
  return template
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
    .replace(messagesLink, (link, own) => (own === language ? link : ''))
    .replace(
      '<meta name="description" content=""',
      `<meta name="description" content="${escapeHtml(t('frame.purpose'))}"`,
    )
    .replace('<title>', () => `${writeCard(page)}${known}${feedLink}${block}<title>${mark}`)
    .replace('<meta name="report-url" content=""', () => `<meta name="report-url" content="${escapeHtml(reportUrl)}"`)
    .replace('<meta name="release" content=""', `<meta name="release" content="${release.number} ${release.hash}"`);
}

const refreshSeconds = 2;

/** What keeps a page from being shown, as its words are named. */
export type WaitingState = 'preparing' | 'waiting' | 'full' | 'away' | 'failed' | 'notBuilt';

type Unready = Exclude<Readiness, { readonly status: 'ready' }> | { readonly status: 'away' };

export function toWaitingState(state: Unready): WaitingState {
  return state.status === 'waiting' && state.problem.code === 'disk-full' ? 'full' : state.status;
}

/** What a reader sees while there is nothing to show yet: both languages, theirs first; it reloads by itself. */
export function toWaitingHtml(language: Language, state: WaitingState): string {
  const ordered = languages.toSorted((a, b) => Number(b === language) - Number(a === language));
  const sections = ordered.map((own) => {
    const t = createTranslator(own);
    const title = t(`server.waiting.${state}.title`);
    return `<section lang="${own}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(t(`server.waiting.${state}.text`))}</p></section>`;
  });
  const title = createTranslator(language)(`server.waiting.${state}.title`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${refreshSeconds}">
<title>Dinh: ${escapeHtml(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1.5rem}h1{font-size:1.25rem;font-weight:500}</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}
