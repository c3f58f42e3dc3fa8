import { fromPeriodSegment, parsePeriod } from '@dinh/kpi';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, listCellLinks } from '../testing/list-report-links.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  // Nothing is kept, so that each answer is made anew.
  app = await startTestApp({ answerCacheMegabytes: 0 });
});
afterAll(() => app.close());

const origin = () => `http://127.0.0.1:${app.port}`;

async function read(path: string): Promise<string> {
  const { status, body } = await app.ask(`/api/v1/reports/${path}`, { headers: { host: `127.0.0.1:${app.port}` } });
  expect(status, body.slice(0, 300)).toBe(200);
  return body;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const answer = await fetch(`${origin()}/api/v1/reports/${path}`);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

const reports = [
  ['Resolution 33-NQ/TW for the nation', 'res-33-nq-tw', 'VN'],
  ['Resolution 33-NQ/TW for a city', 'res-33-nq-tw', 'VN01-2008'],
  ['Programme 06-CTr/TU', 'hn-ctr06', 'VN01-2008'],
] as const;

describe.each(reports)('the report of %s', (_, policy, area) => {
  it('is the same text and the same bytes for the same day', async () => {
    const query = `area=${area}&asOf=2024-12-31&release=1`;
    expect(await read(`${policy}.html?${query}`)).toBe(await read(`${policy}.html?${query}`));
    for (const extension of ['docx', 'xlsx']) {
      const [first, second] = [
        await readBytes(`${policy}.${extension}?${query}`),
        await readBytes(`${policy}.${extension}?${query}`),
      ];
      expect(Buffer.from(first).equals(Buffer.from(second)), extension).toBe(true);
    }
  });

  it('sees no figure from after its day', async () => {
    const links = listCellLinks(await read(`${policy}.html?area=${area}&asOf=2022-06-30`), origin());
    const ends = links.map(({ href }) => parsePeriod(fromPeriodSegment(href.split('/').at(-1) ?? '')).end);
    expect(links.length).toBeGreaterThan(5);
    expect(ends.filter((end) => end > '2022-06-30')).toEqual([]);
  });
});

describe('a report as a Word document', () => {
  it('keeps the layout of Decree 30/2020/NĐ-CP', async () => {
    const files = unzipSync(await readBytes('hn-ctr06.docx'));
    const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    const body = textOf('word/document.xml');
    // A4; 30 mm on the left, 15 on the right, 20 above and below.
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/);
    expect(body).toContain('<w:titlePg/>');
    expect(textOf('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    // The national title stands in the body, page numbers and nothing else above it.
    const said = decode(body.replaceAll('</w:p>', '\n'));
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BÁO CÁO', 'Nơi nhận:']) {
      expect(said).toContain(words);
    }
    const headers = Object.keys(files).filter((path) => /^word\/header\d+\.xml$/.test(path));
    expect(headers.map((path) => decode(textOf(path)).trim()).join('')).toBe('PAGE');
    expect(said).toMatch(/Số: …+\/BC-…+/);
    // What it is and its annex stand in the outline; the text's last words stay with the signature.
    const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    const styleOf = (words: string) =>
      /<w:pStyle w:val="(\w+)"/.exec(paragraphs.find((one) => decode(one) === words) ?? '')?.[1];
    expect(styleOf('BÁO CÁO')).toBe('Title');
    expect(styleOf('PHỤ LỤC')).toBe('Heading1');
    expect(paragraphs.find((one) => decode(one).endsWith('./.'))).toContain('<w:keepNext/>');
  });

  it('has its results, targets and sources in tables whose heads come again, and pictures with words', async () => {
    const files = unzipSync(await readBytes('res-33-nq-tw.docx?area=VN01-2008'));
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const heads = tables.filter((table) => table.includes('<w:tblHeader/>'));
    expect(heads.length).toBeGreaterThanOrEqual(7);
    const captions = ['Kết quả: Di sản', 'Chỉ tiêu và kết quả đánh giá', 'Nguồn'];
    for (const caption of captions) expect(decode(body.replaceAll('</w:p>', '\n'))).toContain(caption);
    const pictures = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, words]) => words);
    // Clubs have one period; facilities, heritage and movement have two.
    expect(pictures).toHaveLength(3);
    expect(pictures[0]).toContain('19,2%');
    expect(Object.keys(files).filter((path) => path.endsWith('.png'))).toHaveLength(3);
  });

  it('says in each source cell where it leads, and has that source', async () => {
    const body = strFromU8(unzipSync(await readBytes('hn-ctr06.docx'))['word/document.xml'] ?? new Uint8Array());
    const anchors = [...body.matchAll(/w:anchor="(source-\d+)"/g)].map(([, anchor]) => anchor);
    const marks = new Set([...body.matchAll(/<w:bookmarkStart [^>]*w:name="(source-\d+)"/g)].map(([, name]) => name));
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !marks.has(anchor ?? ''))).toEqual([]);
  });
});

describe('a report as a workbook', () => {
  it('says what it is of, and numbers its sources as the report does', async () => {
    const files = unzipSync(await readBytes('hn-ctr06.xlsx'));
    const said = decode(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()).replaceAll('</si>', '\n'));
    for (const words of ['Thông tin chung', 'thành phố Hà Nội', 'bản phát hành 1, ngày 22/11/2026', 'CC BY 4.0']) {
      expect(said).toContain(words);
    }
    expect(said.split('\n')).not.toContain('targets');
    expect(said.split('\n')).toContain('chỉ tiêu');
  });

  it('has real numbers in full precision, each a link to its cell', async () => {
    const files = unzipSync(await readBytes('res-33-nq-tw.xlsx?area=VN01-2008'));
    const sheet = strFromU8(files['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    const numbers = [...sheet.matchAll(/<c r="([A-Z]+\d+)"(?![^>]*t="s")[^>]*><v>([^<]+)<\/v>/g)].map(
      ([, cell = '', value]) => [cell, Number(value)] as const,
    );
    const houses = numbers.find(([, value]) => Math.abs(value - (2330 / 2528) * 100) < 1e-9);
    expect(houses).toBeDefined();
    const links = [...sheet.matchAll(/<hyperlink ref="([A-Z]+\d+)" r:id="([^"]+)"/g)];
    const own = links.find(([, cell]) => cell === houses?.[0])?.[2];
    const relationships = strFromU8(files['xl/worksheets/_rels/sheet3.xml.rels'] ?? new Uint8Array());
    expect(relationships).toContain(`Id="${own}"`);
    expect(relationships).toContain(`${origin()}/d/1/`);
    expect(relationships).toContain('/2019-10"');
  });
});

describe('what a report says', () => {
  it('of its tables, numbered through, and of its subject: who issued it, its title, its place', async () => {
    const html = await read('res-33-nq-tw.html?area=VN');
    const numbers = [...html.matchAll(/<caption>Bảng (\d+)\. /g)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(6);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const subject = /<div class="subject ruled">(.*?)<\/div>/.exec(html)?.[1] ?? '';
    expect(decode(subject.replaceAll('</p>', '\n'))).toMatch(
      /^Kết quả thực hiện Nghị quyết số 33-NQ\/TW ngày 09 tháng 6 năm 2014 của .+\nvề “.+”\ntrên phạm vi cả nước\n$/,
    );
    expect(html).not.toContain('để trống cho đơn vị sử dụng điền');
    expect(html).toContain('(Kèm theo Báo cáo số');
    expect(html).toMatch(/\.\/\.<\/p>\s*<div class="closing">/);
    expect(html).not.toContain('../.');
  });

  it('of a change that rests on a disputed figure: that it does, and draws another series', async () => {
    const html = await read('res-33-nq-tw.html?area=VN&lang=en');
    expect(html).toContain('rests on a disputed figure');
    expect(html).toContain('No figure is drawn: no indicator of this family');
  });

  it('of a figure that decides a target: what its compilers noted, marked as English', async () => {
    const vi = await read('res-33-nq-tw.html?area=VN01-2008');
    expect(vi).toContain('Ghi chú của người tập hợp về các số liệu dùng để đánh giá chỉ tiêu');
    expect(vi).toMatch(/<span lang="en">[^<]*printed as 88%/);
    expect(await read('res-33-nq-tw.html?area=VN01-2008&lang=en')).not.toMatch(/<span lang="en">/);
  });

  it('of the other figures in its tables: what was noted too, each once, and how many notes it leaves out', async () => {
    const html = await read('res-33-nq-tw.html?area=VN01-2008&lang=en');
    const listAfter = (head: string): readonly string[] => {
      const list = new RegExp(`${head}</p>\\s*<ul>(.*?)</ul>`, 's').exec(html)?.[1] ?? '';
      return [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => item);
    };
    const judged = listAfter('What the compilers noted of the figures that targets are judged by:');
    const others = listAfter('What the compilers noted of the other figures in the tables of results:');
    const left = Number(/annex has (\d+) more note/.exec(html)?.[1] ?? 0);
    const hrefs = [...judged, ...others].map((item) => listCellLinks(item, origin())[0]?.href);
    expect(others.length).toBeGreaterThan(3);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    // All the notes that the workbook has of the area's figures.
    const sheet = strFromU8(
      unzipSync(await readBytes('res-33-nq-tw.xlsx?area=VN01-2008&lang=en'))['xl/worksheets/sheet3.xml'] ??
        new Uint8Array(),
    );
    const own = judged.filter((item) => item.includes('/VN01-2008/'));
    expect([...sheet.matchAll(/<c r="L(?!1")\d+"[^>]*><v>/g)].length).toBe(own.length + others.length + left);
  });

  it('of sources with English titles in Vietnamese: that they are', async () => {
    expect(await read('hn-ctr06.html')).toMatch(/<a href="[^"]+"><span lang="en">More than four years of Program/);
  });

  it('of a policy without targets: that there is none', async () => {
    const html = decode(await read('res-5-central-8.html?lang=en'));
    expect(html).toContain('The data hold no target that Resolution “');
    expect(html).toContain('There is no target to assess.');
  });

  it('as of before everything: every target assessed as such, no figure, nothing said', async () => {
    const html = decode(await read('hn-ctr06.html?asOf=1950&lang=en'));
    expect(html).toContain('8 targets in these documents are set for Hanoi: 8 not assessable.');
    expect(html).toContain('8 of 8 targets can’t be assessed');
    expect(html).toContain('No published figure was found');
    expect(html).toContain('issued after the day of this report');
    expect(html).toContain('The data hold no result that reports name.');
    const root = decode(await read('res-33-nq-tw.html?area=VN&asOf=1990'));
    expect(root).toContain('Nghị quyết số 33-NQ/TW có sau thời điểm báo cáo.');
    expect(root).toMatch(/\d+ văn bản trong số đó có sau thời điểm báo cáo/);
    expect(root).toMatch(/văn bản được rà soátban hành sau thời điểm báo cáo/);
    expect(root).not.toMatch(/chưa rõ ngày ban hành[^\n]*ban hành sau thời điểm báo cáo/);
    expect(listCellLinks(html, origin())).toEqual([]);
  });

  it('of an earlier day: that it is one of periods, since figures are published later', async () => {
    const early = decode(await read('res-33-nq-tw.html?area=VN&asOf=2019-12-31'));
    expect(early).toContain('theo số liệu của các kỳ đến hết ngày 31/12/2019');
    expect(early).toContain('số liệu có thể được công bố sau đó');
    expect(early).not.toContain('theo số liệu đã công bố đến hết');
    expect(decode(await read('res-33-nq-tw.html?area=VN'))).not.toContain('có thể được công bố sau đó');
  });

  it('of the year that the release stands in: up to its day', async () => {
    const year = decode(await read('hn-ctr06.html?asOf=2026'));
    expect(year).toContain('đến hết ngày 22/11/2026');
    expect(year).not.toContain('đến hết năm 2026');
  });

  it('of the nation: the targets of places among what is not known, and in the answer', async () => {
    const vi = decode(await read('res-33-nq-tw.html?area=VN'));
    expect(vi).toContain('Văn bản triển khai còn đặt ra 11 chỉ tiêu cho các địa phương: ');
    expect(vi).toContain('trong 11 chỉ tiêu của địa phương chưa đánh giá được, theo lý do:');
    expect(vi).not.toContain('Không có chỉ tiêu để đánh giá.');
    const en = decode(await read('res-33-nq-tw.html?area=VN&lang=en'));
    expect(en).toContain('They set 11 targets for cities and provinces');
    expect(en).toContain('of 11 targets of places can’t be assessed');
  });

  it('of reviews that contradict each other: all of them, beside what the data say', async () => {
    const html = decode(await read('hn-ctr06.html'));
    expect(html).toContain('Các nguồn nêu khác nhau về số chỉ tiêu đạt của Hà Nội: 17/18 và 18/18.');
    expect(html).toMatch(/0 trong 8 chỉ tiêu đạt, 8 chưa đánh giá được/);
  });

  it('of the tree: only what implements, for the place', async () => {
    const city = decode(await read('res-33-nq-tw.html?area=VN01-2008'));
    expect(city).toContain('Có 4 văn bản triển khai');
    expect(city).toContain('29-CTr/TU');
    // It succeeds the resolution; another is another city's.
    expect(city).not.toContain('80-NQ/TW');
    expect(city).not.toContain('22-CTr/TU');
    const nation = decode(await read('res-33-nq-tw.html?area=VN'));
    expect(nation).toContain('22-CTr/TU');
    // A province's plan applies to the province.
    expect(nation).toMatch(
      /Có \d+ văn bản triển khai [^:]+: \d+ văn bản áp dụng trên phạm vi cả nước, \d+ văn bản của từng địa phương/,
    );
    expect(nation).toContain('Có 11 chỉ tiêu do văn bản triển khai đặt ra cho các địa phương; mỗi chỉ tiêu');
  });

  it('in the results, sections and lessons of a place, as its sources reported', async () => {
    const html = decode(await read('res-33-nq-tw.html?area=VN31-2008'));
    expect(html).toContain('Chưa tạo thành động lực thúc đẩy văn hóa');
    expect(html).toContain('Bộ số liệu chưa ghi bài học kinh nghiệm nào do các báo cáo nêu.');
  });
});

describe('the answer', () => {
  it.each([
    ['vi', 'Không có văn bản nào mang mã “nope”'],
    ['en', 'There is no policy with the id “nope”'],
  ])('to an unknown policy names it as one (%s)', async (lang, said) => {
    for (const path of ['reports/nope.html', 'feeds/policies/nope.atom']) {
      const { body } = await app.ask(`/api/v1/${path}?lang=${lang}`);
      expect(JSON.parse(body).message).toContain(said);
    }
  });

  it.each([
    ['html', 'text/html; charset=utf-8', 'inline'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment'],
  ])('as %s has its type, a Vietnamese name and is kept by its release', async (extension, type, disposition) => {
    const { headers } = await app.ask(`/api/v1/reports/hn-ctr06.${extension}?release=1`, { method: 'HEAD' });
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toMatch(
      new RegExp(
        `^${disposition}; filename="Bao cao Chuong trinh so 06-CTr-TU, thanh pho Ha Noi, [^"]+\\.${extension}"`,
      ),
    );
    expect(headers['content-disposition']).toContain("filename*=UTF-8''B%C3%A1o%20c%C3%A1o");
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const unnamed = await app.ask(`/api/v1/reports/hn-ctr06.${extension}`, { method: 'HEAD' });
    expect(unnamed.headers['cache-control']).toBe('public, no-cache');
    const again = await app.ask(`/api/v1/reports/hn-ctr06.${extension}`, {
      headers: { 'If-None-Match': String(unnamed.headers.etag) },
    });
    expect(again.status).toBe(304);
  });

  it('leads to the host it was asked of, and takes none that is not one', async () => {
    const asked = await app.ask('/api/v1/reports/hn-ctr06.html', { headers: { host: 'dinh.example.vn' } });
    expect(asked.body).toContain('href="http://dinh.example.vn/d/1/');
    const refused = await app.ask('/api/v1/reports/hn-ctr06.html', { headers: { host: 'a"><b' } });
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.body)).toMatchObject({ field: 'host' });
  });

  it.each([
    ['nope.html', 404, 'policy'],
    ['hn-ctr06.html?area=nowhere', 404, 'area'],
    ['hn-ctr06.html?area=VN,VN01-2008', 400, 'area'],
    ['hn-ctr06.html?area=', 400, 'area'],
    ['hn-ctr06.docx?asOf=soon', 400, 'asOf'],
    ['hn-ctr06.docx?asOf=1066', 400, 'asOf'],
    ['hn-ctr06.html?asOf=2030', 400, 'asOf'],
    ['hn-ctr06.html?asOf=2026-11-23', 400, 'asOf'],
    ['hn-ctr06.html?asOf=9999-12-31', 400, 'asOf'],
    ['hn-ctr06.xlsx?lang=fr', 400, 'lang'],
    ['hn-ctr06.xlsx?release=99', 404, 'release'],
    ['hn-ctr06.html?basis=as-reported', 400, 'basis'],
    ['%00.html', 400, 'policy'],
    ['hn-ctr06.pdf', 404, 'path'],
  ])('refuses %s with %i, naming %s', async (path, status, field) => {
    const answer = await app.ask(`/api/v1/reports/${path}`);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ field });
  });
});
