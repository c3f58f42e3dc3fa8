import { createHash } from 'node:crypto';
import { darkPalette, lightPalette } from '@dinh/charts/palette';
import { drawStaticFigure } from '@dinh/charts/static';
import { createTranslator } from '@dinh/i18n';
import { escapeHtml } from '../pages/escape-html.ts';
import { readQuery } from '../request/read-query.ts';
import type { FigureFormat } from './answer-figure.ts';
import { findWord } from './frame-parameters.ts';

export const embedThemes = ['light', 'dark', 'auto'] as const;
type EmbedTheme = (typeof embedThemes)[number];
export const embedParameters = ['theme'] as const;

/** Of a picture on a telephone, and from where on there is room for the usual one; px. */
const narrow = { width: 360, below: 600 } as const;
const usualWidth = 850;

/** Tells the page around how high it is, whenever that changes; without it the frame keeps its height. */
const script =
  "new ResizeObserver(()=>parent.postMessage({type:'dinh-embed',height:Math.ceil(document.documentElement.getBoundingClientRect().height)},'*')).observe(document.documentElement)";

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const { light, dark } = {
  light: `background:${lightPalette.paper};color:${lightPalette.ink}`,
  dark: `background:${darkPalette.paper};color:${darkPalette.ink}`,
};
const paper: Readonly<Record<EmbedTheme, string>> = {
  light: `:root{color-scheme:light;${light}}`,
  dark: `:root{color-scheme:dark;${dark}}`,
  auto: `:root{color-scheme:light dark;${light}}@media (prefers-color-scheme:dark){:root{${dark}}}`,
};
const style = (theme: EmbedTheme): string =>
  `${paper[theme]}body,figure{margin:0}img{display:block;width:100%;height:auto;max-width:${usualWidth}px}figcaption{font:14px/1.5 'Be Vietnam Pro',system-ui,sans-serif;padding:0 24px 12px}a{color:inherit;display:inline-block;padding:4px 0;margin-right:16px}`;

/** The one page that any other may frame. */
const policyOf = (theme: EmbedTheme): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    `style-src ${hashOf(style(theme))}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');

/** Pictures by what is in reach: narrow or wide, and on which paper where the reader's settings say. */
function listSources(toHref: (width: number, theme: 'light' | 'dark') => string, theme: EmbedTheme): string {
  const isNarrow = `(max-width:${narrow.below - 1}px)`;
  const isDark = '(prefers-color-scheme:dark)';
  const sources: readonly (readonly [string, string])[] =
    theme === 'auto'
      ? [
          [`${isNarrow} and ${isDark}`, toHref(narrow.width, 'dark')],
          [isNarrow, toHref(narrow.width, 'light')],
          [isDark, toHref(usualWidth, 'dark')],
        ]
      : [[isNarrow, toHref(narrow.width, theme)]];
  return sources.map(([media, href]) => `<source media="${media}" srcset="${escapeHtml(href)}">`).join('\n');
}

/**
 * `/embed`: a figure for a frame on another page, the newest unless its release is named. It shows the very pictures
 * of `/figure.svg`, runs without scripts, and with them tells its height.
 */
export const embedFormat: FigureFormat<EmbedTheme> = {
  name: 'embed',
  parameters: embedParameters,
  read: (own) => findWord('theme', readQuery(`?${own}`, embedParameters).get('theme'), embedThemes) ?? 'light',
  make: (figure, { setting: theme, spec, set, release }) => {
    const t = createTranslator(spec.lang);
    const { width, height, alt } = drawStaticFigure(figure.drawn);
    const { title, imprint } = figure.drawn.input;
    const query = set === null ? figure.query : `set=${set}&lang=${spec.lang}&release=${release.number}`;
    const toHref = (picture: number, paperTheme: 'light' | 'dark'): string =>
      `/figure.svg?${query}&width=${picture}&theme=${paperTheme}`;
    const link = (href: string, words: string): string =>
      `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(words)}</a>`;
    const image = escapeHtml(toHref(usualWidth, theme === 'dark' ? 'dark' : 'light'));
    const html = `<!doctype html>
<html lang="${spec.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(imprint.link)}">
<title>${escapeHtml(title)}</title>
<style>${style(theme)}</style>
</head>
<body>
<figure>
<picture>
${listSources(toHref, theme)}
<img src="${image}" width="${width}" height="${Math.round(height)}" alt="${escapeHtml(alt)}">
</picture>
<figcaption>${link(imprint.link, t('server.embed.open'))}${link(`/figure.csv?${query}`, t('server.embed.csv'))}${link(imprint.licence.url, imprint.licence.name)}</figcaption>
</figure>
<script>${script}</script>
</body>
</html>
`;
    return {
      type: 'text/html; charset=utf-8',
      body: Buffer.from(html),
      headers: { 'Content-Security-Policy': policyOf(theme) },
    };
  },
};
