import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTranslator, type Language } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { type Request, type Response, Router } from 'express';
import { toEtag } from '../cache/answer-cache.ts';
import { toPageAddress } from '../pages/page-address.ts';
import type { ReadinessState } from '../readiness.ts';
import { findAskedLanguage } from '../request/asked-language.ts';
import { findOrigin } from '../request/read-origin.ts';
import { plainTemplate, toDocsHtml } from './docs-html.ts';
import { nameOrigin } from './example-origin.ts';
import { fillBlocks } from './fill-blocks.ts';
import { type DocsPage, readPages } from './read-pages.ts';
import { type RenderedMarkdown, renderMarkdown } from './render-markdown.ts';

export interface DocsOptions {
  /** The folder of the built dashboard, whose frame the pages take. */
  readonly folder: string;
  /** Tells, once the data are there, whether they are made up. */
  readonly readiness: ReadinessState;
  /** Under which address readers reach the server; that of each request where it isn't set. */
  readonly publicUrl: string | null;
}

async function readTemplate(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'docs.html'), 'utf8');
  } catch {
    return plainTemplate;
  }
}

function toMissing(path: string, pages: readonly DocsPage[], language: Language): RenderedMarkdown {
  const t = createTranslator(language);
  const links = pages.map(({ id, title }) => `- [${title}](${id}.md)`);
  const address = `\`${path.replaceAll('`', '')}\``;
  return renderMarkdown(
    `# ${t('docs.missing.title')}\n\n${t('docs.missing.text', { address })}\n\n${links.join('\n')}`,
    language,
  );
}

function findDataSet({ current }: ReadinessState): DataSet | null {
  return current.status === 'ready' ? current.data.releases.latest.dataSet : null;
}

/** The documentation: Markdown of `apps/docs`, rendered once per language. It needs no data, so that it is there while they load. */
export function createDocsRouter({ folder, readiness, publicUrl }: DocsOptions): Router {
  const pages = readPages();
  const rendered = new Map<DocsPage, RenderedMarkdown>();
  const render = (page: DocsPage): RenderedMarkdown => {
    const known = rendered.get(page);
    if (known) return known;
    const body = renderMarkdown(fillBlocks(page.markdown, page.language), page.language);
    rendered.set(page, body);
    return body;
  };
  const withOrigin = (body: RenderedMarkdown, origin: string | null): RenderedMarkdown => ({
    ...body,
    html: nameOrigin(body.html, origin),
  });

  const send = async (request: Request, response: Response, id: string | undefined): Promise<void> => {
    const language = findAskedLanguage({ url: request.originalUrl, headers: request.headers });
    const own = pages[language];
    const page = own.find((one) => one.id === id);
    const t = createTranslator(language);
    const origin = findOrigin(request, publicUrl);
    const html = toDocsHtml(await readTemplate(folder), {
      language,
      title: page?.title ?? t('docs.missing.title'),
      id: page?.id ?? null,
      pages: own,
      dataSet: findDataSet(readiness),
      // The first page has an address of its own besides that of the whole.
      address: origin === null || !page ? null : toPageAddress({ origin, path: `/docs/${page.id}` }, language),
      body: page ? withOrigin(render(page), origin) : toMissing(request.path, own, language),
    });
    response.vary('Accept-Language');
    response.set({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-cache',
      ETag: toEtag(html),
    });
    response.status(page ? 200 : 404);
    if (request.fresh) response.status(304).end();
    else response.end(request.method === 'HEAD' ? undefined : html);
  };

  const router = Router({ caseSensitive: true });
  router.get('/docs', (request, response) => send(request, response, pages.vi[0]?.id));
  router.get('/docs/:page', (request, response) => send(request, response, request.params.page));
  router.get('/docs/*rest', (request, response) => send(request, response, undefined));
  return router;
}
