export { renderSitemap, renderSitemapIndex, type SitemapPage } from './render-sitemap.ts';
