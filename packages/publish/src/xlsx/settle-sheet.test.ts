import { expect, it } from 'vitest';
import { addFilter, findFilter, listFormulaValues, nameFilters, settleFormulas } from './settle-sheet.ts';

const sheet = {
  name: "Sheet 'A'",
  columns: [
    { head: 'a', width: 1 },
    { head: 'b', width: 1 },
  ],
  rows: [
    [{ text: 'x' }, { number: 0.5, decimals: 0, formula: (row: number) => `A${row}/2` }],
    [null, { number: 3, decimals: 0 }],
    [{ number: 1e-7, decimals: 0, formula: (row: number) => `B${row}` }, null],
  ],
  filteredRows: 2,
};

it('puts results beside formulas, in the order they are written', () => {
  expect(listFormulaValues(sheet)).toEqual([0.5, 1e-7]);
  const xml = '<c r="B2" s="1"><f>A2/2</f></c><c r="B3"><v>3</v></c><c r="A4"><f>B4</f></c>';
  expect(settleFormulas(xml, listFormulaValues(sheet))).toBe(
    '<c r="B2" s="1"><f>A2/2</f><v>0.5</v></c><c r="B3"><v>3</v></c><c r="A4"><f>B4</f><v>1e-7</v></c>',
  );
});

it('lets the rows be filtered from their heads down, and not what stands under them', () => {
  expect(findFilter(sheet, 1)).toBe('A1:B3');
  expect(findFilter(sheet, 2)).toBe('A2:B4');
  expect(findFilter({ ...sheet, filteredRows: 0 }, 1)).toBeUndefined();
  expect(addFilter('<sheetData></sheetData><hyperlinks/>', 'A1:B3')).toBe(
    '<sheetData></sheetData><autoFilter ref="A1:B3"/><hyperlinks/>',
  );
});

it('names filters by their sheet, whose name may hold quotes', () => {
  expect(
    nameFilters('<definedNames/>', [
      { sheet: 'B', range: undefined },
      { sheet: sheet.name, range: 'A1:B3' },
    ]),
  ).toBe(
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Sheet ''A'''!$A$1:$B$3</definedName></definedNames>`,
  );
  expect(nameFilters('<definedNames/>', [{ sheet: 'B', range: undefined }])).toBe('<definedNames/>');
});
