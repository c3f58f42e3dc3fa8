import type { Language } from '@dinh/i18n';
import MarkdownIt, { type Token } from 'markdown-it';
import { escapeHtml } from '../pages/escape-html.ts';
import { toDocsHref } from './docs-href.ts';

export interface RenderedMarkdown {
  readonly html: string;
  /** The headings of the second level, for a table of contents. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
}

// Raw HTML stays off: what is written as text is shown as text. Links take no script addresses.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

const explicitId = /\s*\{#([a-z0-9][a-z0-9.-]*)\}\s*$/;

markdown.renderer.rules.table_open = (tokens, index) => {
  const label = tokens[index]?.meta?.heading;
  const labelledBy = typeof label === 'string' ? ` aria-labelledby="${label}"` : '';
  return `<div class="docs-scroll" role="group" tabindex="0"${labelledBy}>\n<table>\n`;
};
markdown.renderer.rules.table_close = () => '</table>\n</div>\n';
markdown.renderer.rules.fence = (tokens, index) => {
  const { info = '', content = '', meta } = tokens[index] ?? {};
  const labelledBy = typeof meta?.heading === 'string' ? ` aria-labelledby="${meta.heading}"` : '';
  const kind = info === '' ? '' : ` class="language-${escapeHtml(info)}"`;
  return `<pre class="docs-scroll" role="group" tabindex="0"${labelledBy}><code${kind}>${escapeHtml(content)}</code></pre>\n`;
};

function toPlainText(token: Token | undefined): string {
  return (token?.children ?? []).map(({ content }) => content).join('');
}

/** Takes `{#id}` off the end of a heading. */
function takeId(inline: Token | undefined): string | undefined {
  const last = inline?.children?.at(-1);
  const id = explicitId.exec(last?.content ?? '')?.[1];
  if (last && id !== undefined) last.content = last.content.replace(explicitId, '');
  return id;
}

function adaptLinks(inline: Token, language: Language): void {
  for (const child of inline.children ?? []) {
    const href = child.type === 'link_open' ? child.attrGet('href') : null;
    if (typeof href === 'string') child.attrSet('href', toDocsHref(href, language));
  }
}

/**
 * Markdown as HTML: headings take the id at their end (`## Values {#values}`), links to other pages
 * keep the language, tables and code scroll within a box of their own, named after the heading above.
 */
export function renderMarkdown(text: string, language: Language): RenderedMarkdown {
  const tokens = markdown.parse(text, {});
  const contents: { id: string; title: string }[] = [];
  let heading: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    switch (token.type) {
      case 'heading_open':
        heading = takeId(next);
        if (heading !== undefined) token.attrSet('id', heading);
        if (heading !== undefined && token.tag === 'h2') contents.push({ id: heading, title: toPlainText(next) });
        break;
      case 'table_open':
      case 'fence':
        token.meta = heading === undefined ? null : { heading };
        break;
      case 'th_open':
        token.attrSet('scope', 'col');
        break;
      case 'inline':
        adaptLinks(token, language);
        break;
      default:
    }
  }
  return { html: markdown.renderer.render(tokens, markdown.options, {}), contents };
}
