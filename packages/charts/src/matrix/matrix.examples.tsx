import { ageClasses } from '@dinh/kpi';
import type { ReactElement } from 'react';
import { exampleTranslate } from '../examples/example-data.ts';
import type { MatrixCell, MatrixColumn, MatrixMark, MatrixRow } from './matrix.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixTable } from './matrix-table.tsx';

const marks: readonly MatrixMark[] = [...ageClasses, 'unknown', 'not-applicable'];

/** A cell of any mark; the same for the same place. */
function makeCell(seed: number, isThin: boolean): MatrixCell {
  const mark = isThin && seed % 11 !== 0 ? 'unknown' : (marks[seed % marks.length] ?? 'unknown');
  const isKnown = mark !== 'unknown' && mark !== 'not-applicable';
  return {
    mark,
    text: isKnown ? `${seed % 5}/9` : '0/9',
    detail: isKnown ? '11/2024' : null,
    href: isKnown ? `#cell-${seed}` : null,
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly isThin?: boolean;
}

export function makeMatrix({ rows, columns, isThin = false }: Size): {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
} {
  return {
    columns: Array.from({ length: columns }, (_, index) => ({
      id: `c${index}`,
      name: index % 3 === 0 ? 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa đạt chuẩn' : `Chỉ số ${index + 1}`,
      count: `9/${rows}`,
      href: `#column-${index}`,
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      id: `r${row}`,
      name: row % 7 === 3 ? 'Thừa Thiên Huế' : `Tỉnh ${row + 1}`,
      note: row % 2 === 0 ? 'nay thuộc Hải Phòng' : null,
      href: `#row-${row}`,
      cells: Array.from({ length: columns }, (__, column) => makeCell(row * 13 + column * 7, isThin)),
    })),
  };
}

const describe = (row: MatrixRow, { name }: MatrixColumn): string => `${row.name}, ${name}`;

function Example({ size, form }: { readonly size: Size; readonly form: 'marks' | 'counts' }): ReactElement {
  const { rows, columns } = makeMatrix(size);
  return (
    <>
      <MatrixLegend hasNotApplicable t={exampleTranslate} />
      <MatrixTable
        caption="Số liệu gần nhất theo nơi và chỉ số"
        corner="Tỉnh, thành"
        groups={[{ id: 'all', name: null, rows }]}
        columns={columns}
        form={form}
        describe={describe}
        t={exampleTranslate}
      />
    </>
  );
}

export const matrixExamples: Readonly<Record<string, () => ReactElement>> = {
  'sixty-three by six': () => <Example size={{ rows: 63, columns: 6 }} form="counts" />,
  'sixty-three by sixty': () => <Example size={{ rows: 63, columns: 60 }} form="marks" />,
  'almost nothing known': () => <Example size={{ rows: 34, columns: 38, isThin: true }} form="marks" />,
  'one cell': () => <Example size={{ rows: 1, columns: 1 }} form="counts" />,
};
