import { describe, expect, it } from 'vitest';
import { type AtomFeed, renderAtom } from './index.ts';

const feed: AtomFeed = {
  id: 'urn:uuid:1',
  language: 'vi',
  title: 'Thay đổi: Hải Phòng',
  subtitle: 'Qua từng bản phát hành',
  updated: '2026-11-22T00:00:00+07:00',
  links: [
    { rel: 'self', type: 'application/atom+xml', href: 'https://example.vn/a.atom?lang=vi&release=1' },
    { rel: 'alternate', type: 'text/html', language: 'vi', href: 'https://example.vn/a' },
  ],
  author: 'Dinh',
  rights: 'CC BY 4.0',
  entries: [
    {
      id: 'urn:uuid:2',
      title: 'Bản phát hành 1',
      updated: '2026-11-22T00:00:00+07:00',
      links: [{ rel: 'alternate', href: 'https://example.vn/a?release=1' }],
      html: '<p>1 &lt; 2</p>',
    },
  ],
};

it('is an Atom document, everything that RFC 4287 asks for in it', () => {
  expect(renderAtom(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>urn:uuid:1</id>
<title>Thay đổi: Hải Phòng</title>
<subtitle>Qua từng bản phát hành</subtitle>
<updated>2026-11-22T00:00:00+07:00</updated>
<author><name>Dinh</name></author>
<rights>CC BY 4.0</rights>
<link rel="self" type="application/atom+xml" href="https://example.vn/a.atom?lang=vi&#38;release=1"/>
<link rel="alternate" type="text/html" hreflang="vi" href="https://example.vn/a"/>
<entry>
<id>urn:uuid:2</id>
<title>Bản phát hành 1</title>
<updated>2026-11-22T00:00:00+07:00</updated>
<published>2026-11-22T00:00:00+07:00</published>
<link rel="alternate" href="https://example.vn/a?release=1"/>
<content type="html">&#60;p&#62;1 &#38;lt; 2&#60;/p&#62;</content>
</entry>
</feed>
`);
});

describe('hostile text', () => {
  it('stays text', () => {
    const hostile = `"><script>alert('x')</script>\u0000\u001B\uD800]]>`;
    const [entry] = feed.entries;
    if (!entry) throw new RangeError('no entry');
    const written = renderAtom({
      ...feed,
      title: hostile,
      language: hostile,
      links: [{ rel: 'self', href: hostile }],
      entries: [{ ...entry, title: hostile, html: hostile }],
    });
    expect(written).not.toMatch(/<script|\]\]>|(?!\n)\p{Cc}/u);
    expect(written.match(/<[a-z]+/g)?.length).toBe(
      renderAtom({ ...feed, links: feed.links.slice(1) }).match(/<[a-z]+/g)?.length,
    );
    expect(written.isWellFormed()).toBe(true);
  });
});
