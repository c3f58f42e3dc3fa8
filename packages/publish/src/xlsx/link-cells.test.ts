import { expect, it } from 'vitest';
import { linkRelationships, linkSheet, listLinks, toColumnName } from './link-cells.ts';

it('names columns as a sheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(toColumnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

const sheet = {
  name: 'S',
  columns: [],
  rows: [
    [{ text: 'a' }, { number: 5, decimals: 0, href: 'http://x.example/?a=1&b="2"' }],
    [{ text: 'b', href: 'javascript:alert(1)' }, null],
  ],
};

it('links the cells that lead to a page, below the heads', () => {
  const links = listLinks(sheet, 2);
  expect(links).toEqual([{ cell: 'B3', href: 'http://x.example/?a=1&b="2"' }]);
  expect(linkSheet('<sheetData></sheetData>', links)).toBe(
    '<sheetData></sheetData><hyperlinks><hyperlink ref="B3" r:id="link1"/></hyperlinks>',
  );
  expect(linkRelationships('<Relationships></Relationships>', links)).toContain(
    'Id="link1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://x.example/?a=1&amp;b=&quot;2&quot;" TargetMode="External"',
  );
});

it('leaves an address as text that is longer than a workbook may link to', () => {
  const long = `https://x.example/?${'a'.repeat(2061)}`;
  const rows = [
    [
      { text: long, href: long },
      { text: 'b', href: long.slice(0, 2079) },
    ],
  ];
  expect(listLinks({ ...sheet, rows }, 1).map(({ cell }) => cell)).toEqual(['B2']);
});

it('leaves a sheet without links alone', () => {
  expect(linkSheet('<sheetData></sheetData>', [])).toBe('<sheetData></sheetData>');
});
