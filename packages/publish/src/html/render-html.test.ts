import { expect, it } from 'vitest';
import type { Report } from '../report/report.ts';
import { renderHtml } from './render-html.ts';

const hostile = '<script>alert(1)</script> "&\' ';
const report: Report = {
  language: 'vi',
  title: hostile,
  date: '2026-11-22',
  mark: hostile,
  head: {
    parentIssuer: hostile,
    issuer: hostile,
    nation: hostile,
    motto: hostile,
    number: hostile,
    placeDate: hostile,
    kind: hostile,
    subject: [hostile],
  },
  body: [
    { kind: 'heading', level: 1, text: hostile },
    {
      kind: 'prose',
      id: 'a',
      text: [
        { text: hostile, href: 'javascript:alert(1)' },
        { text: 'good', href: 'https://x.example/?a="b"&c', language: 'en', isNote: true },
        { text: '[1]', href: '#source-1' },
      ],
    },
    { kind: 'list', id: 'b', items: [[{ text: hostile }]] },
    {
      kind: 'table',
      caption: hostile,
      columns: [{ head: hostile, width: 100, align: 'right' }],
      rows: [{ anchor: 'source-1', cells: [[[{ text: hostile }]]] }, { cells: [] }],
    },
    { kind: 'figure', picture: { png: 'AA==', width: 1, height: 1, alt: hostile }, caption: hostile },
  ],
  closing: { recipientsHead: hostile, recipients: [hostile], signer: hostile, sign: hostile, name: hostile },
  annex: { title: hostile, subtitle: hostile, attached: 'KÈM', blocks: [] },
};

it('shows what is said as text, wherever it stands, and follows no script', () => {
  const html = renderHtml(report);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('javascript:');
  expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &quot;&amp;&#39;/g)?.length).toBeGreaterThan(20);
});

it('links to pages and to places in the report, and says what is in another language', () => {
  const html = renderHtml(report);
  expect(html).toContain(
    '<small><a href="https://x.example/?a=&quot;b&quot;&amp;c"><span lang="en">good</span></a></small>',
  );
  expect(html).toContain('<a href="#source-1">[1]</a>');
  expect(html).toContain('<tr id="source-1"><td class="right">');
});

it('asks for nothing else', () => {
  const html = renderHtml(report);
  expect(html).not.toMatch(/@import|url\(/);
  // An icon of nothing, so that none is asked for.
  expect(html.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
  expect(html).toContain('src="data:image/png;base64,AA=="');
});
