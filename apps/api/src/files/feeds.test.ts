import { loadReferenceSet } from '@dinh/reference-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../testing/read-xml.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

const set = loadReferenceSet();
const latest = set.releases.at(-1)?.number ?? 0;
const [second, third] = [latest + 1, latest + 2];
const hostile = `</title><script>alert("x")</script>&amp;]]>\u0001`;
type Observation = (typeof set.tables.observation)[number];

const isHaiPhong = ({ areaId, releaseTo }: Observation): boolean => areaId === 'VN31-2008' && releaseTo === null;
const corrected = set.tables.observation.find(
  (row) => isHaiPhong(row) && row.indicatorId === 'village-culture-houses-coverage' && row.period === '2024-11',
);
const withdrawn = set.tables.observation.find((row) => isHaiPhong(row) && row.indicatorId === 'cultural-clubs');
const met = 'commune-cultural-centres-coverage';
const ofHanoi = set.tables.observation.find(
  (row) => row.areaId === 'VN01-2008' && row.indicatorId === met && row.releaseTo === null,
);

/** The reference set and two releases more: one that corrects, withdraws and adds, one in which only Huế changes. */
function makeReleases() {
  if (!corrected || !withdrawn || !ofHanoi) throw new RangeError('the reference set lacks a row this test changes');
  const begun = { releaseFrom: second, releaseTo: null };
  const observation = set.tables.observation.map((row) =>
    row === corrected || row === withdrawn ? { ...row, releaseTo: latest } : row,
  );
  const source = set.tables.source.map((row) => (row.id === corrected.sourceId ? { ...row, releaseTo: latest } : row));
  const [policy] = set.tables.policy;
  const target = set.tables.target.find(({ releaseTo, areaId }) => releaseTo === null && areaId === 'VN01-2008');
  if (!policy || !target) throw new RangeError('no policy, no target');
  const named = set.tables.source.find(({ id }) => id === corrected.sourceId);
  if (!named) throw new RangeError('no source');
  return {
    dataSet: 'reference' as const,
    releases: [
      ...set.releases,
      { number: second, date: '2027-01-15', hash: 'b'.repeat(64), note: null },
      { number: third, date: '2027-06-01', hash: 'c'.repeat(64), note: null },
    ],
    tables: {
      ...set.tables,
      policy: [...set.tables.policy, { ...policy, id: 'new-policy', ...begun }],
      target: [
        ...set.tables.target,
        { ...target, id: 'new-target', policyId: 'new-policy', indicatorId: 'sports-clubs', ...begun },
      ],
      source: [...source, { ...named, title: hostile, publisher: hostile, ...begun }],
      observation: [
        ...observation,
        { ...corrected, ...begun, numerator: 1200 },
        { ...corrected, ...begun, period: '2025', numerator: 1300, denominator: 1761, reportedShare: null },
        {
          ...ofHanoi,
          ...begun,
          period: '2026-12',
          value: 100,
          numerator: null,
          denominator: null,
          reportedShare: '100',
        },
      ],
    },
  };
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ set: makeReleases() });
});
afterAll(() => app.close());

async function read(path: string): Promise<XmlElement> {
  const { status, headers, body } = await app.ask(`/api/v1/feeds/${path}`);
  expect([status, headers['content-type']], body).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const feed = readXml(body);
  expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
  return feed;
}

const childrenOf = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);
function textOf(element: XmlElement, name: string): string {
  const [only, ...more] = childrenOf(element, name);
  expect(more).toEqual([]);
  return only?.text ?? '';
}
const entriesOf = (feed: XmlElement) => childrenOf(feed, 'entry');
const linkOf = (element: XmlElement, rel: string, type?: string) =>
  childrenOf(element, 'link').find(({ attributes }) => attributes.rel === rel && attributes.type === type)?.attributes;
/** What a reader sees of an entry; its HTML has to be well-formed too. */
const contentOf = (entry: XmlElement): XmlElement => readXml(`<div>${textOf(entry, 'content')}</div>`);

describe('the feed of a place', () => {
  it('has an entry for each release that changed something, the latest first', async () => {
    const feed = await read('areas/VN31-2008.atom');
    expect(textOf(feed, 'title')).toBe('Địa phương: Hải Phòng');
    expect(textOf(feed, 'updated')).toBe('2027-01-15T00:00:00+07:00');
    const entries = entriesOf(feed);
    expect(entries.map((entry) => textOf(entry, 'updated'))).toEqual([
      '2027-01-15T00:00:00+07:00',
      `${set.releases.at(-1)?.date}T00:00:00+07:00`,
    ]);
    expect(entries.map((entry) => textOf(entry, 'title'))[0]).toContain(
      `Bản phát hành ${second}, 15/1/2027: 1 số liệu mới, 1 số liệu thay đổi và 1 số liệu rút lại`,
    );
  });

  it('lists what changed with both figures, source and a way to the cell at that release', async () => {
    const [entry] = entriesOf(await read('areas/VN31-2008.atom'));
    if (!entry) throw new RangeError('no entry');
    const items = readItems(contentOf(entry));
    const changed = items.find(({ text }) => text.includes('tháng 11/2024') && text.includes('trước là'));
    expect(changed?.text).toContain('Hải Phòng');
    expect(changed?.text).toContain('1.200/1.761');
    expect(changed?.text).toContain('trước là 1.186/1.761');
    expect(changed?.href).toContain(`/d/${second}/village-culture-houses-coverage/VN31-2008/2024-11?lang=vi`);
    const gone = items.find(({ text }) => text.includes('đã rút lại'));
    expect(gone?.href).toContain(`/d/${latest}/cultural-clubs/VN31-2008/`);
    const added = items.find(({ text }) => text.includes('(mới'));
    expect(added?.text).toContain('năm 2025: 1.300/1.761');
    // Every address leads to a page.
    for (const { href } of items) {
      const { status } = await app.ask(new URL(href).pathname + new URL(href).search);
      expect(status, href).toBe(200);
    }
  });

  it('counts all of the first release and lists the first of them', async () => {
    const entries = entriesOf(await read('areas/VN31-2008.atom'));
    const first = entries.at(-1);
    if (!first) throw new RangeError('no entry');
    const count = Number(/: (\d+) số liệu mới/.exec(textOf(first, 'title'))?.[1]);
    const { body } = await app.ask(`/api/v1/observations.json?area=VN31-2008&release=${latest}&limit=10000`);
    const cells = new Set(
      JSON.parse(body)
        .observations.filter(({ value }: { value: number | null }) => value !== null)
        .map(({ indicatorId, period }: { indicatorId: string; period: string }) => `${indicatorId} ${period}`),
    );
    expect(count).toBe(cells.size);
    const figures = contentOf(first).children.at(-1)?.children ?? [];
    expect(figures).toHaveLength(21);
    expect(figures.at(-1)?.text).toBe(`và ${count - 20} mục khác`);
  });

  it('keeps the ids of its entries when releases come', async () => {
    const idsOf = (feed: XmlElement) => entriesOf(feed).map((entry) => textOf(entry, 'id'));
    const [before, now] = [await read(`areas/VN31-2008.atom?release=${latest}`), await read('areas/VN31-2008.atom')];
    expect(idsOf(before)).toHaveLength(1);
    expect(idsOf(now)).toContain(idsOf(before)[0]);
    expect(textOf(before, 'id')).toBe(textOf(now, 'id'));
    const all = [textOf(now, 'id'), ...idsOf(now), textOf(await read('areas/VN01-2008.atom'), 'id')];
    expect(new Set(all).size).toBe(all.length);
    for (const id of all)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entriesOf(now).at(-1)).toEqual(entriesOf(before)[0]);
  });

  it('leads to itself, to the page and to the other language, under the address it was asked at', async () => {
    const feed = await read('areas/VN31-2008.atom?lang=en');
    expect(feed.attributes['xml:lang']).toBe('en');
    const origin = `http://127.0.0.1:${app.port}`;
    const atom = 'application/atom+xml';
    expect(linkOf(feed, 'self', atom)).toMatchObject({ href: `${origin}/api/v1/feeds/areas/VN31-2008.atom?lang=en` });
    expect(linkOf(feed, 'alternate', 'text/html')).toMatchObject({
      href: `${origin}/areas/VN31-2008?release=${third}&lang=en`,
    });
    expect(linkOf(feed, 'alternate', atom)).toMatchObject({
      hreflang: 'vi',
      href: `${origin}/api/v1/feeds/areas/VN31-2008.atom?lang=vi`,
    });
    const elsewhere = await app.ask('/api/v1/feeds/areas/VN31-2008.atom', { headers: { Host: 'dinh.example.vn' } });
    expect(elsewhere.body).toContain('http://dinh.example.vn/areas/VN31-2008');
    const broken = await app.ask('/api/v1/feeds/areas/VN31-2008.atom', { headers: { Host: '"><x' } });
    expect([broken.status, JSON.parse(broken.body).field]).toEqual([400, 'host']);
  });

  it('holds hostile names as text', async () => {
    const { body } = await app.ask('/api/v1/feeds/areas/VN31-2008.atom');
    expect(body).not.toMatch(/<script|&lt;script|\]\]>|(?!\n)\p{Cc}/u);
    const [entry] = entriesOf(readXml(body));
    if (!entry) throw new RangeError('no entry');
    expect(textOf(entry, 'content')).not.toContain('<script');
    expect(contentOf(entry).text).toContain('</title><script>alert("x")</script>&amp;]]>');
  });
});

function readItems(content: XmlElement): readonly { readonly href: string; readonly text: string }[] {
  return content.children
    .flatMap((list) => list.children)
    .flatMap((item) => {
      const [link] = childrenOf(item, 'a');
      return link ? [{ href: link.attributes.href ?? '', text: item.text }] : [];
    });
}

describe('the feed of a policy', () => {
  it('tells which of its targets stand otherwise, and why', async () => {
    const [entry] = entriesOf(await read('policies/hn-plan147.atom'));
    if (!entry) throw new RangeError('no entry');
    expect(textOf(entry, 'title')).toMatch(/1 số liệu mới.*chỉ tiêu đổi kết quả/);
    const items = readItems(contentOf(entry));
    const target = items.find(({ text }) => text.includes('nay đạt, trước là chậm tiến độ'));
    expect(target?.text).toMatch(/Đạt: 100.*tháng 12\/2026/);
    const { body } = await app.ask(`/api/v1/targets.json?policy=hn-plan147&indicator=${met}&area=VN01-2008`);
    const statuses: readonly string[] = JSON.parse(body).targets.map(({ status }: { status: string }) => status);
    expect(items.filter(({ text }) => text.includes('nay đạt'))).toHaveLength(
      statuses.filter((status) => status === 'met').length,
    );
  });

  it('tells of the targets of all documents that implement it', async () => {
    const own = set.tables.target.filter(({ policyId }) => policyId === 'res-33-nq-tw');
    const [entry] = entriesOf(await read(`policies/res-33-nq-tw.atom?release=${latest}`));
    const count = Number(/(\d+) chỉ tiêu mới/.exec(entry ? textOf(entry, 'title') : '')?.[1]);
    expect(count).toBeGreaterThan(own.length);
  });

  it('names the document of a target that one below it sets, and only of those', async () => {
    const lines = async (policy: string) => {
      const [entry] = entriesOf(await read(`policies/${policy}.atom?release=${latest}`));
      return entry ? (contentOf(entry).children[1]?.children.map(({ text }) => text) ?? []) : [];
    };
    const below = await lines('res-33-nq-tw');
    expect(below.some((text) => text.includes('; theo Chương trình số 29-CTr/TU: chỉ tiêu mới.'))).toBe(true);
    const own = await lines('strategy-1909');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((text) => text.includes('1909/QĐ-TTg'))).toEqual([]);
  });

  it('is there for every policy of the release, its targets or not', async () => {
    const ids = set.tables.policy.filter(({ releaseTo }) => releaseTo === null).map(({ id }) => id);
    const links = set.tables.policyLink.filter(({ relation }) => relation === 'implements');
    const without = ids.filter(
      (id) =>
        !set.tables.target.some(({ policyId }) => policyId === id) &&
        !links.some(({ toPolicyId }) => toPolicyId === id),
    );
    expect(without.length).toBeGreaterThan(0);
    const [first = ''] = without;
    const feed = await read(`policies/${first}.atom`);
    expect(entriesOf(feed)).toEqual([]);
    expect(textOf(feed, 'updated')).toBe('2027-06-01T00:00:00+07:00');
  });
});

describe('the feed of an indicator', () => {
  it('has the figures of every province', async () => {
    const [entry] = entriesOf(await read('indicators/village-culture-houses-coverage.atom?lang=en'));
    if (!entry) throw new RangeError('no entry');
    expect(textOf(entry, 'title')).toContain('1 new figure and 1 figure changed');
  });
});

describe('feeds', () => {
  it.each([
    ['areas/nowhere.atom', 404, 'not-found', 'area'],
    ['policies/none.atom', 404, 'not-found', 'policy'],
    ['indicators/none.atom', 404, 'not-found', 'indicator'],
    [`areas/VN31-2008.atom?release=99`, 404, 'not-found', 'release'],
    ['areas/VN31-2008.atom?lang=fr', 400, 'unreadable', 'lang'],
    ['areas/VN31-2008.atom?area=VN', 400, 'unknown-parameter', 'area'],
    ['areas/%00.atom', 400, 'unreadable', 'area'],
    ['areas/VN,VN31-2008.atom', 400, 'unreadable', 'area'],
    ['indicators/%20x.atom', 400, 'unreadable', 'indicator'],
    [`policies/${'x'.repeat(101)}.atom`, 400, 'too-long', 'policy'],
    ['areas/__proto__.atom', 404, 'not-found', 'area'],
    ['areas/.atom', 404, 'not-found', 'path'],
    ['areas/VN31-2008.rss', 404, 'not-found', 'path'],
    ['sources/x.atom', 404, 'not-found', 'path'],
  ])('%s is refused with %i', async (path, status, code, field) => {
    const answer = await app.ask(`/api/v1/feeds/${path}`);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { code, field }]);
  });

  it('know what came with a release from that release on', async () => {
    const earlier = await app.ask(`/api/v1/feeds/policies/new-policy.atom?release=${latest}`);
    expect([earlier.status, JSON.parse(earlier.body)]).toMatchObject([404, { field: 'policy', seen: 'new-policy' }]);
    const [entry, ...more] = entriesOf(await read('policies/new-policy.atom'));
    expect(more).toEqual([]);
    expect(entry && textOf(entry, 'title')).toBe(`Bản phát hành ${second}, 15/1/2027: 1 chỉ tiêu mới`);
    expect(app.logged).toEqual([]);
  });
});
