import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../picture/draw-picture.ts';
import { composeFigureDeck, renderPptx } from '../../pptx/index.ts';
import { exampleQuery, exampleSheet } from '../../testing/example-sheet.ts';
import { hostileText } from '../../testing/hostile-text.ts';
import { renderFigureXlsx, stampPng, writeFigureCsv, writeFigureJson } from '../index.ts';
import { readFigureFile } from './read-figure-file.ts';

const sheet = exampleSheet();
const { link } = sheet;
const address = { query: exampleQuery, release: 3, link };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><title>x</title>
<text x="1">https://elsewhere.example/?release=8 is no line of ours</text>
<text x="1">${link.slice(0, 50).replaceAll('&', '&#38;')}</text><text x="1">${link.slice(50).replaceAll('&', '&#38;')}</text></svg>`;

describe('a file of ours', () => {
  it.each([
    ['CSV for machines', utf8(writeFigureCsv(sheet, 'machine'))],
    ['CSV for Excel', utf8(writeFigureCsv(sheet, 'excel-vi'))],
    ['JSON', utf8(writeFigureJson(sheet))],
    ['SVG', utf8(svg)],
  ])('says its figure: %s', (_kind, bytes) => {
    expect(readFigureFile(bytes, 'x')).toEqual(address);
  });

  it('says its figure: XLSX and PNG', async () => {
    expect(readFigureFile(await renderFigureXlsx(sheet), 'x')).toEqual(address);
    const { png } = await drawPicture({ svg, alt: '' });
    expect(readFigureFile(stampPng(png, { link }), 'x')).toEqual(address);
    expect(readFigureFile(png, 'x')).toMatchObject({ problem: 'not-ours', seen: { kind: 'png' } });
  });

  it.each([
    ['tabs in UTF-16', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')],
    ['no byte order mark and bare line breaks', (text: string) => utf8(text.slice(1).replaceAll('\r\n', '\n'))],
    ['empty columns at the end', (text: string) => utf8(text.replaceAll('\r\n', ';;\r\n'))],
  ])('says its figure after a spreadsheet saved it with %s', (_how, save) => {
    expect(readFigureFile(new Uint8Array(save(writeFigureCsv(sheet, 'excel-vi'))), 'x')).toEqual(address);
  });

  it('says its figure: PPTX, whose other links lead elsewhere', async () => {
    const table = {
      columns: [{ title: 'Nơi', align: 'start', share: 1 } as const],
      rows: [[{ text: 'Huế', href: 'https://dinh.example.vn/areas/VN46?release=3', isStrong: false }]],
    };
    const bodies = [{ of: null, body: { kind: 'table', table } as const }];
    const pptx = await renderPptx(composeFigureDeck(sheet, { bodies, notes: [link], remarks: [link] }, []));
    expect(readFigureFile(pptx, 'x')).toEqual(address);
    const ofPage = exampleSheet({ link: 'https://dinh.example.vn/areas/VN46?release=3' });
    const deck = await renderPptx(composeFigureDeck(ofPage, { bodies, notes: [], remarks: [] }, []));
    expect(readFigureFile(deck, 'x')).toMatchObject({ problem: 'not-ours', seen: { kind: 'pptx' } });
    const bomb = zipSync({ 'ppt/slides/_rels/slide1.xml.rels': [zeros, { level: 9 }] });
    expect(readFigureFile(bomb, 'x')).toMatchObject({ problem: 'too-large', seen: { kind: 'pptx' } });
    const entity = `<!DOCTYPE a [<!ENTITY b "${link}">]><Relationship Target="&b;"/>`;
    const doubled = zipSync({ 'ppt/slides/_rels/slide1.xml.rels': strToU8(entity) });
    expect(readFigureFile(doubled, 'x')).toMatchObject({ problem: 'not-ours' });
  });

  it('says its figure, not an address that a title or a note has', async () => {
    const decoy = 'https://dinh.example.vn/explore?indicator=other&release=1';
    const own = exampleSheet({ title: decoy, subtitle: decoy, notes: [decoy] });
    expect(readFigureFile(await renderFigureXlsx(own), 'x')).toEqual(address);
    expect(readFigureFile(utf8(writeFigureJson(own)), 'x')).toEqual(address);
  });

  it('says its figure whatever its words are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const sources = [{ id: 'so-vhtt', title: text, publisher: text, url: text, published: null }];
        const own = exampleSheet({
          title: text,
          notes: [text],
          sources,
          rows: sheet.rows.map((row) => ({ ...row, note: text })),
        });
        expect(readFigureFile(utf8(writeFigureCsv(own, 'machine')), text)).toEqual(address);
        expect(readFigureFile(utf8(writeFigureCsv(own, 'excel-vi')), text)).toEqual(address);
        expect(readFigureFile(utf8(writeFigureJson(own)), text)).toEqual(address);
        expect(readFigureFile(await renderFigureXlsx(own), text)).toEqual(address);
      }),
      { numRuns: 60 },
    );
  });
});

/** Two megabytes of nothing, a thousandth as long when packed; repeated, what no computer holds. */
const zeros = new Uint8Array(64 * 1024 * 1024);

describe('a file that is not ours', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['nothing', new Uint8Array(), 'not-ours', 'csv'],
    ['words', utf8('Kính gửi, …\nhttps://dinh.example.vn/'), 'not-ours', 'csv'],
    ['a table without a link', utf8('a,b\r\n1,2\r\n'), 'not-ours', 'csv'],
    [
      'a link without a release',
      utf8('a,link\r\n1,https://dinh.example.vn/explore?indicator=a\r\n'),
      'not-ours',
      'csv',
    ],
    ['a release that is no number', utf8('a,link\r\n1,https://x.example/?release=1e3\r\n'), 'not-ours', 'csv'],
    ['a link to something else', utf8('a,link\r\n1,javascript:alert(1)?release=1\r\n'), 'not-ours', 'csv'],
    ['another JSON', utf8(`{"link":"${link}"}`), 'not-ours', 'json'],
    ['half a JSON', utf8('{"format":"dinh-figure/1",'), 'unreadable', 'json'],
    ['deep JSON', utf8(`{"a":${'['.repeat(200_000)}`), 'unreadable', 'json'],
    ['another picture', utf8('<svg><text>Huế</text></svg>'), 'not-ours', 'svg'],
    ['another archive', zipSync({ 'a.txt': utf8('a') }), 'not-ours', 'xlsx'],
    [
      'half an archive',
      zipSync({ 'xl/sharedStrings.xml': utf8('a'.repeat(500)) }, { level: 0 }).subarray(0, 200),
      'unreadable',
      'xlsx',
    ],
    ['an archive of rubbish', Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8('x'.repeat(9000))]), 'not-ours', 'xlsx'],
  ])('is told apart: %s', (_what, bytes, problem, kind) => {
    expect(readFigureFile(bytes, 'tệp')).toEqual({ problem, seen: { name: 'tệp', bytes: bytes.length, kind } });
  });

  it('is refused where it is too large, before it is read', () => {
    expect(readFigureFile(new Uint8Array(33 * 1024 * 1024), 'x')).toMatchObject({ problem: 'too-large' });
  });

  it('is refused where it unpacks to more than a workbook has, soon', () => {
    const bomb = zipSync({ 'xl/sharedStrings.xml': [zeros, { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    const began = performance.now();
    expect(readFigureFile(bomb, 'x')).toMatchObject({ problem: 'too-large', seen: { kind: 'xlsx' } });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('is refused where its archive lies about its size, or has no end of entries', () => {
    const liar = zipSync({ 'xl/sharedStrings.xml': [zeros, { level: 9 }] });
    // The size said in the entry's own head.
    new DataView(liar.buffer, liar.byteOffset).setUint32(22, 10, true);
    expect(readFigureFile(liar, 'x')).toMatchObject({ problem: 'too-large' });
    const many = zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`e${index}`, strToU8('')])));
    expect(readFigureFile(many, 'x')).toMatchObject({ problem: 'too-large' });
  });

  it('is not unpacked beyond what is asked for', () => {
    const other = zipSync({
      'xl/media/a.png': [zeros, { level: 9 }],
      'xl/sharedStrings.xml': strToU8(`<t>${link.replaceAll('&', '&amp;')}</t>`),
    });
    expect(readFigureFile(other, 'x')).toEqual(address);
  });

  it('has no entities of its own read', () => {
    const entities = `<!DOCTYPE a [<!ENTITY b "${link}"><!ENTITY c "&b;&b;&b;&b;">]>`;
    const doubled = zipSync({ 'xl/sharedStrings.xml': strToU8(`${entities}<sst><si><t>&b;</t></si></sst>`) });
    expect(readFigureFile(doubled, 'x')).toMatchObject({ problem: 'not-ours' });
    expect(readFigureFile(utf8(`${entities}<svg><text>&c;</text></svg>`), 'x')).toMatchObject({ problem: 'not-ours' });
  });

  it.each([
    ['<svg>', '<text '],
    ['<svg>', '<text>'],
    ['<svg>', '<text>https://'],
    ['<svg>', '&#38;<text>&#'],
    ['', '"'],
    ['', '""'],
    ['', '"a'],
    ['', ','],
    ['', '\r'],
    ['', 'https://a?'],
  ])('is read in the time of its length: %s, then %s without end', (start, unit) => {
    const began = performance.now();
    const bytes = utf8(start + unit.repeat(Math.floor((4 * 1024 * 1024) / unit.length)));
    expect(readFigureFile(bytes, 'x')).toHaveProperty('problem', 'not-ours');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('never throws, whatever its bytes', async () => {
    const workbook = await renderFigureXlsx(sheet);
    const { png } = await drawPicture({ svg, alt: '' });
    const whole = [
      workbook,
      stampPng(png, { link }),
      utf8(writeFigureJson(sheet)),
      utf8(writeFigureCsv(sheet, 'machine')),
    ];
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .record({ file: fc.constantFrom(...whole), at: fc.nat(), byte: fc.nat(255), end: fc.nat() })
        .map(({ file, at, byte, end }) => {
          const broken = Uint8Array.from(file);
          broken[at % broken.length] = byte;
          return broken.subarray(0, broken.length - (end % broken.length));
        }),
    );
    fc.assert(
      fc.property(bytes, fc.string(), (broken, name) => {
        const read = readFigureFile(broken, name);
        if ('problem' in read) expect(['not-ours', 'unreadable', 'too-large']).toContain(read.problem);
        else expect(read.release).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
